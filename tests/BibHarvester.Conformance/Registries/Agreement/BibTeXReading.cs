using BibHarvester.Formats;

namespace BibHarvester.Conformance.Registries.Agreement;

/// <summary>BibTeX, read with the library's reader. Entries of the type misc, and of types that BibTeX does not know, say no type.</summary>
internal static class BibTeXReading
{
    private static readonly Dictionary<WorkType, WorkType[]> Types = new()
    {
        [WorkType.JournalArticle] = [WorkType.JournalArticle],
        [WorkType.Book] = [WorkType.Book, WorkType.EditedBook, WorkType.ReferenceBook],
        [WorkType.Report] = [WorkType.Report],
        [WorkType.ConferencePaper] = [WorkType.ConferencePaper],
        [WorkType.Proceedings] = [WorkType.Proceedings],
        [WorkType.Thesis] = [WorkType.Thesis],
    };

    /// <summary>Reads a file.</summary>
    public static IReadOnlyList<OtherReading> Read(byte[] bibtex) =>
        [.. RecordFormats.Find("bibtex")!.Reader!.Read(bibtex).Select(i => i.Record).OfType<BibRecord>().Select(Of)];

    private static OtherReading Of(BibRecord entry) => new()
    {
        TypeWord = entry.Type.ToString(),
        Types = Types.GetValueOrDefault(entry.Type, []),
        Titles = OurReading.TitlesOf(entry),
        Names = OurReading.NamesOf(entry),
        Year = entry.Issued?.Year,
        Identifiers = OurReading.IdentifiersOf(entry),
    };
}
