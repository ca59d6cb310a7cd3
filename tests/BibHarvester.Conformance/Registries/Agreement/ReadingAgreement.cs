using System.Globalization;
using System.Text.RegularExpressions;
using BibHarvester.Conformance.Formats;
using BibHarvester.Formats;

namespace BibHarvester.Conformance.Registries.Agreement;

/// <summary>Compares what we make of a payload with what another program made of it, field by field.</summary>
internal static partial class ReadingAgreement
{
    /// <summary>The fields, in the order in which they are shown.</summary>
    public static readonly string[] Fields = ["type", "title", "names", "year", "identifiers"];

    private const int Shown = 300;

    private static readonly IdentifierKind[] Single = [IdentifierKind.Doi, IdentifierKind.Pmid, IdentifierKind.Pmcid, IdentifierKind.Arxiv];

    /// <summary>The results of a payload: one for each field of each work and each other program that says the field.</summary>
    /// <param name="row">The payload, whose notes name the readings.</param>
    /// <param name="folder">The folder of the corpus.</param>
    public static IEnumerable<CaseResult> Of(PayloadRow row, string folder)
    {
        foreach (Match match in Expected().Matches(row.Notes))
        {
            var file = match.Groups["file"].Value;
            if (ReadingForms.Of(file) is not { } form || !File.Exists(Path.Combine(folder, file)))
                continue;
            var theirs = form.Read(File.ReadAllBytes(Path.Combine(folder, file)));
            var ours = RecordsOf(row, folder);
            for (var i = 0; i < theirs.Count; i++)
            {
                var name = theirs.Count == 1 ? file : $"{file}#{i}";
                foreach (var field in Compare(ours.Count == theirs.Count ? ours[i] : PartnerOf(theirs[i], ours), theirs[i]))
                    yield return new CaseResult($"{form.Name} {field.Name}", name, field.IsSame ? [] : [$"{Short(field.Ours)} ≠ {Short(field.Theirs)}"]);
            }
        }
    }

    [GeneratedRegex("(?<file>\\S+/expected/\\S+) \\(", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Expected();

    private static List<BibRecord> RecordsOf(PayloadRow row, string folder) =>
        PayloadForms.Of(row)?.Format is { } format && RecordFormats.Find(format)?.Reader is { } reader
            ? [.. reader.Read(File.ReadAllBytes(Path.Combine(folder, row.File))).Select(i => i.Record).OfType<BibRecord>()]
            : [];

    private static BibRecord? PartnerOf(OtherReading theirs, List<BibRecord> ours) =>
        ours.Find(r => OurReading.IdentifiersOf(r).Intersect(theirs.Identifiers.Where(i => i.Kind == IdentifierKind.Doi)).Any()) ??
        ours.Find(r => Essences(OurReading.TitlesOf(r)).Intersect(Essences(theirs.Titles), StringComparer.Ordinal).Any()) ?? ours.FirstOrDefault();

    private static IEnumerable<(string Name, bool IsSame, string Ours, string Theirs)> Compare(BibRecord? record, OtherReading theirs)
    {
        if (theirs.Types.Count > 0)
            yield return ("type", record is not null && theirs.Types.Contains(record.Type), record?.Type.ToString() ?? "", theirs.TypeWord ?? "");
        var titles = record is null ? [] : OurReading.TitlesOf(record);
        if (titles.Count + theirs.Titles.Count > 0)
            yield return ("title", Essences(titles).Intersect(Essences(theirs.Titles), StringComparer.Ordinal).Any(), string.Join(" | ", titles), string.Join(" | ", theirs.Titles));
        var names = record is null ? [] : OurReading.NamesOf(record);
        if (names.Count + theirs.Names.Count > 0)
            yield return ("names", names.Select(Words).SequenceEqual(theirs.Names.Select(Words), StringComparer.Ordinal), string.Join("; ", names), string.Join("; ", theirs.Names));
        var year = record?.Issued?.Year;
        if (year is not null || theirs.Year is not null)
            yield return ("year", year == theirs.Year, Text(year), Text(theirs.Year));
        if (theirs.Identifiers.Count > 0)
        {
            var identifiers = record is null ? [] : OurReading.IdentifiersOf(record);
            yield return ("identifiers", record is not null && AreSame(record, theirs.Identifiers), string.Join(", ", identifiers.Where(i => theirs.Identifiers.Any(t => t.Kind == i.Kind))), string.Join(", ", theirs.Identifiers));
        }
    }

    // What they name we have, and no other where a work has one only.
    private static bool AreSame(BibRecord record, IReadOnlyList<ReadingIdentifier> theirs) =>
        theirs.All(OurReading.IdentifiersOf(record).Contains) &&
        Array.TrueForAll(Single, kind => theirs.All(t => t.Kind != kind) || OurReading.OwnIdentifiersOf(record).Where(o => o.Kind == kind).All(theirs.Contains));

    private static IEnumerable<string> Essences(IEnumerable<string> titles) => titles.Select(t => string.Concat(Folded.Words(Folded.Unmarked(t))));

    // The family name stands first or last.
    private static string Words(string name) => string.Join(' ', Folded.Words(name).Order(StringComparer.Ordinal));

    private static string Text(int? year) => year?.ToString(CultureInfo.InvariantCulture) ?? "";

    private static string Short(string text) => text.Length > Shown ? text[..Shown] + "…" : text;
}
