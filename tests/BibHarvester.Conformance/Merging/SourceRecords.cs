using System.Globalization;
using System.Text.RegularExpressions;
using BibHarvester.Formats;

namespace BibHarvester.Conformance.Merging;

/// <summary>The works in stored answers of registries, each with the service that said it as its witness.</summary>
internal static partial class SourceRecords
{
    // Folders of services whose answers are of works; what negotiation at doi.org gives is said by the agency behind it.
    private static readonly Dictionary<string, string> Names = new(StringComparer.Ordinal)
    {
        ["ads"] = "ads", ["arxiv"] = "arxiv", ["bhl"] = "bhl", ["crossref"] = "crossref", ["crossref-xml"] = "crossref", ["datacite"] = "datacite", ["datacite-xml"] = "datacite",
        ["dblp"] = "dblp", ["doi-cn"] = "doi.org", ["europepmc"] = "europepmc", ["googlebooks"] = "googlebooks", ["hal"] = "hal", ["inspire"] = "inspire", ["jalc"] = "jalc",
        ["library-records"] = "loc", ["medra"] = "medra", ["oai"] = "oai", ["openalex"] = "openalex", ["openlibrary"] = "openlibrary", ["pubmed"] = "pubmed",
        ["semanticscholar"] = "semanticscholar", ["unpaywall"] = "unpaywall", ["wikidata"] = "wikidata", ["zenodo"] = "zenodo",
    };

    /// <summary>All records that have an identifier, in the order of the files.</summary>
    public static IReadOnlyList<BibRecord> ReadAll(string folder)
    {
        var index = Path.Combine(folder, "index.tsv");
        if (!File.Exists(index))
            throw new CannotRunException($"There is no index.tsv in '{folder}'.");
        var rows = File.ReadLines(index).Skip(1).Select(line => line.Split('\t'))
            .Where(cells => cells.Length >= 10 && Names.ContainsKey(cells[1]) && cells[4] is "200" or "-" && File.Exists(Path.Combine(folder, cells[0])))
            .OrderBy(cells => cells[0], StringComparer.Ordinal);
        return [.. rows.AsParallel().AsOrdered().SelectMany(cells => Read(folder, cells[0], Names[cells[1]], cells[9]))];
    }

    private static List<BibRecord> Read(string folder, string file, string source, string notes)
    {
        var bytes = File.ReadAllBytes(Path.Combine(folder, file));
        if (RecordFormats.Detect(new MemoryStream(bytes)).Format?.Reader is not { } reader)
            return [];
        var witness = new Witness { Source = source, RetrievedAt = TimeOf(notes), PayloadHash = Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(bytes)) };
        var records = new List<BibRecord>();
        foreach (var item in reader.Read(bytes, new ReadOptions { Witness = witness }))
        {
            if (item.Record is not { } record || record.Identifiers.IsEmpty)
                continue;
            // Readers of tagged files do not take a witness; the file is one all the same.
            records.Add(record.Provenance is null ? record with { Provenance = Provenance.Of(witness) } : record);
        }

        return records;
    }

    private static DateTimeOffset? TimeOf(string notes) =>
        Captured().Match(notes) is { Success: true } match && DateOnly.TryParseExact(match.Groups["day"].Value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? new DateTimeOffset(day, TimeOnly.MinValue, TimeSpan.Zero)
            : null;

    [GeneratedRegex(@"captured (?<day>\d{4}-\d{2}-\d{2})", RegexOptions.CultureInvariant)]
    private static partial Regex Captured();
}
