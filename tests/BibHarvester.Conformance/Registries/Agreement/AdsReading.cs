using System.Text.Json;

namespace BibHarvester.Conformance.Registries.Agreement;

/// <summary>Records of the data model with which ADS takes in works.</summary>
internal static class AdsReading
{
    private static readonly Dictionary<string, WorkType[]> Types = new(StringComparer.Ordinal)
    {
        ["article"] = [WorkType.JournalArticle],
        ["book"] = [WorkType.Book, WorkType.EditedBook, WorkType.ReferenceBook],
        ["eprint"] = [WorkType.Preprint],
        ["inproceedings"] = [WorkType.ConferencePaper],
        ["software"] = [WorkType.Software],
        ["dataset"] = [WorkType.Dataset],
    };

    /// <summary>Reads a file.</summary>
    public static IReadOnlyList<OtherReading> Read(byte[] json) => [.. JsonMembers.Documents(json).Select(Of)];

    private static OtherReading Of(JsonElement record) => new()
    {
        TypeWord = record.Text("doctype"),
        Types = Types.GetValueOrDefault(record.Text("doctype") ?? "", []),
        Titles = ReadingValues.Titles(record.Text("title", "textEnglish") ?? record.Text("title", "textNative"), record.Text("subtitle", "textEnglish")),
        Names = NamesOf(record),
        Year = ReadingValues.Year(record.Text("publication", "pubYear")),
        Identifiers = ReadingValues.Identifiers(
        [
            .. record.List("persistentIDs").Select(i => (IdentifierKind.Doi, i.Text("DOI"))),
            .. record.List("publication", "ISSN").Select(i => (IdentifierKind.Issn, i.Text("issnString"))),
            .. record.List("publication", "ISBN").Select(i => (IdentifierKind.Isbn, i.Text("isbnString"))),
        ]),
    };

    private static string[] NamesOf(JsonElement record)
    {
        var editors = record.List("otherContributor").Where(c => c.Text("role") == "editor").Select(c => c.Member("contrib"));
        return [.. (record.List("authors").Any() ? record.List("authors") : editors).Select(a => NameOf(a.Member("name")))];
    }

    private static string NameOf(JsonElement name) =>
        name.Text("collab") ?? ReadingValues.Name(name.Text("given_name"), name.Text("middle_name"), name.Text("surname"), name.Text("suffix"));
}
