using System.Text.Json;

namespace BibHarvester.Conformance.Registries.Agreement;

/// <summary>Items of Zotero's API.</summary>
internal static class ZoteroReading
{
    private static readonly Dictionary<string, WorkType[]> Types = new(StringComparer.Ordinal)
    {
        ["journalArticle"] = [WorkType.JournalArticle],
        ["conferencePaper"] = [WorkType.ConferencePaper],
        ["preprint"] = [WorkType.Preprint],
        ["manuscript"] = [WorkType.Manuscript],
        ["computerProgram"] = [WorkType.Software],
        ["bookSection"] = [WorkType.Chapter, WorkType.BookPart],
        ["dataset"] = [WorkType.Dataset],
        ["book"] = [WorkType.Book, WorkType.EditedBook, WorkType.ReferenceBook, WorkType.Proceedings],
        ["webpage"] = [WorkType.WebPage],
        ["document"] = [WorkType.Document],
        ["map"] = [WorkType.Map],
        ["artwork"] = [WorkType.Image],
        ["hearing"] = [WorkType.Hearing],
        ["thesis"] = [WorkType.Thesis],
        ["blogPost"] = [WorkType.BlogPost],
        ["report"] = [WorkType.Report],
    };

    private static readonly string[] Others =
        ["editor", "seriesEditor", "translator", "reviewedAuthor", "bookAuthor", "commenter", "counsel", "interviewer", "contributor", "recipient", "wordsBy", "castMember", "guest"];

    /// <summary>Reads a file.</summary>
    public static IReadOnlyList<OtherReading> Read(byte[] json) => [.. JsonMembers.Documents(json).Select(Of)];

    private static OtherReading Of(JsonElement item) => new()
    {
        TypeWord = item.Text("itemType"),
        Types = Types.GetValueOrDefault(item.Text("itemType") ?? "", []),
        Titles = ReadingValues.Titles(item.Text("title")),
        Names = NamesOf(item),
        Year = ReadingValues.Year(item.Text("date")),
        Identifiers = ReadingValues.Identifiers(
            (IdentifierKind.Doi, item.Text("DOI")), (IdentifierKind.Pmid, item.Text("PMID")), (IdentifierKind.Pmcid, item.Text("PMCID")),
            (IdentifierKind.Isbn, item.Text("ISBN")), (IdentifierKind.Issn, item.Text("ISSN"))),
    };

    // The makers are the authors, or however the item's type calls them; else the editors.
    private static string[] NamesOf(JsonElement item)
    {
        var makers = item.List("creators").Where(c => !Others.Contains(c.Text("creatorType"))).ToArray();
        var people = makers.Length > 0 ? makers : [.. item.List("creators").Where(c => c.Text("creatorType") == "editor")];
        return [.. people.Select(c => c.Text("name") ?? ReadingValues.Name(c.Text("firstName"), c.Text("lastName")))];
    }
}
