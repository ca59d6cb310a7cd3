using System.Text.Json;

namespace BibHarvester.Conformance.Registries.Agreement;

/// <summary>Papis's documents: flat JSON. A type of its publisher's own is none.</summary>
internal static class PapisReading
{
    private static readonly Dictionary<string, WorkType[]> Types = new(StringComparer.Ordinal)
    {
        ["article"] = [WorkType.JournalArticle],
        ["inbook"] = [WorkType.Chapter, WorkType.BookPart],
        ["inproceedings"] = [WorkType.ConferencePaper],
        ["Working Paper"] = [WorkType.Report],
        ["dataset"] = [WorkType.Dataset],
    };

    /// <summary>Reads a file.</summary>
    public static IReadOnlyList<OtherReading> Read(byte[] json) => [.. JsonMembers.Documents(json).Select(Of)];

    private static OtherReading Of(JsonElement document) => new()
    {
        TypeWord = document.Text("type"),
        Types = Types.GetValueOrDefault(document.Text("type") ?? "", []),
        Titles = ReadingValues.Titles(document.Text("title")),
        Names = [.. document.List("author_list").Select(a => ReadingValues.Name(a.Text("given"), a.Text("family"), a.Text("suffix")))],
        Year = ReadingValues.Year(document.Text("year")) ?? ReadingValues.Year(document.Text("publication_date") ?? document.Text("date")),
        Identifiers = ReadingValues.Identifiers(
            (IdentifierKind.Doi, document.Text("doi")), (IdentifierKind.Isbn, document.Text("isbn")), (IdentifierKind.Issn, document.Text("issn"))),
    };
}
