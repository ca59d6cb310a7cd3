using System.Globalization;
using System.Text;

namespace BibHarvester.Retractions;

/// <summary>The retractions, corrections, concerns and reinstatements of the Retraction Watch database, from its file of comma-separated values.</summary>
/// <remarks>
/// Immutable and thread-safe. The file is one that the user points to; Crossref gives it away at
/// <see href="https://gitlab.com/crossref/retraction-watch-data"/>, and its columns are explained in the
/// <see href="https://retractionwatch.com/retraction-watch-database-user-guide/">user guide</see>. Works are found by DOI and PubMed number.
/// </remarks>
public sealed class RetractionWatch
{
    /// <summary>Who asserts what stands in the file, as it stands in <see cref="WorkStatus.AssertedBy"/>.</summary>
    public const string Source = "retraction-watch";

    private readonly Dictionary<string, List<WorkStatus>> _byDoi = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<WorkStatus>> _byPmid = new(StringComparer.Ordinal);

    private RetractionWatch()
    {
    }

    /// <summary>How many notices were read.</summary>
    public int Count { get; private set; }

    /// <summary>Reads the file.</summary>
    /// <param name="path">The file, in UTF-8.</param>
    /// <returns>Its notices.</returns>
    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be read.</exception>
    /// <exception cref="InvalidDataException">It has no columns of that database.</exception>
    public static RetractionWatch Load(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        using var reader = new StreamReader(path, Encoding.UTF8);
        return Read(reader);
    }

    /// <summary>Reads the file from text.</summary>
    /// <param name="reader">The text.</param>
    /// <returns>Its notices.</returns>
    /// <exception cref="InvalidDataException">It has no columns of that database.</exception>
    public static RetractionWatch Read(TextReader reader)
    {
        ArgumentNullException.ThrowIfNull(reader);
        var rows = new CsvRows(reader);
        var columns = new RetractionColumns(rows.Next() ?? []);
        var all = new RetractionWatch();
        while (rows.Next() is { } row)
            all.Add(columns, row);
        return all;
    }

    /// <summary>What the database says of a work.</summary>
    /// <param name="record">The work's record.</param>
    /// <returns>Each notice, in the order of the file; empty where there is none.</returns>
    public ValueList<WorkStatus> Find(BibRecord record)
    {
        ArgumentNullException.ThrowIfNull(record);
        var found = new List<WorkStatus>();
        foreach (var identifier in record.Identifiers)
        {
            var index = identifier.Kind switch { IdentifierKind.Doi => _byDoi, IdentifierKind.Pmid => _byPmid, _ => null };
            if (index is not null && index.TryGetValue(identifier.Key, out var list))
                found.AddRange(list.Where(status => !found.Contains(status)));
        }

        return found.ToValueList();
    }

    /// <summary>A record with what the database says of its work among its status.</summary>
    /// <param name="record">The record.</param>
    /// <returns>The record; the same one where the database says nothing new.</returns>
    public BibRecord AddTo(BibRecord record)
    {
        var found = Find(record).Where(status => !record.Status.Contains(status)).ToList();
        if (found.Count == 0)
            return record;
        // Those of the record have their rows; these get theirs behind them.
        var provenance = record.Provenance is { } own ? WithRows(own, record.Status.Count, found.Count) : null;
        return record with { Status = [.. record.Status, .. found], Provenance = provenance };
    }

    private static Provenance WithRows(Provenance provenance, int start, int count)
    {
        var rows = Enumerable.Range(start, count).Select(place => new FieldWitness
        {
            Path = string.Create(CultureInfo.InvariantCulture, $"/status/{place}"),
            Witness = provenance.Witnesses.Count,
            Rule = "status.retraction-watch",
        });
        return new Provenance { Witnesses = provenance.Witnesses.Add(new Witness { Source = Source, IsStored = true }), Fields = [.. provenance.Fields, .. rows] };
    }

    private void Add(RetractionColumns columns, List<string> row)
    {
        if (columns.Status(row) is not { } status)
            return;
        Count++;
        foreach (var doi in columns.Dois(row))
            Put(_byDoi, doi.Key, status);
        if (columns.Pmid(row) is { } pmid)
            Put(_byPmid, pmid.Value, status);
    }

    private static void Put(Dictionary<string, List<WorkStatus>> index, string key, WorkStatus status)
    {
        if (!index.TryGetValue(key, out var list))
            index.Add(key, list = new List<WorkStatus>(1));
        list.Add(status);
    }
}
