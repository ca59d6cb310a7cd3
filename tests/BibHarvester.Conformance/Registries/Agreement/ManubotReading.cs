using System.Text.Json;

namespace BibHarvester.Conformance.Registries.Agreement;

/// <summary>CSL-JSON as Manubot prunes it.</summary>
internal static class ManubotReading
{
    private static readonly Dictionary<string, WorkType[]> Types = new(StringComparer.Ordinal)
    {
        ["article-journal"] = [WorkType.JournalArticle],
        ["report"] = [WorkType.Report],
        ["dataset"] = [WorkType.Dataset],
        ["webpage"] = [WorkType.WebPage],
        ["thesis"] = [WorkType.Thesis],
    };

    /// <summary>Reads a file.</summary>
    public static IReadOnlyList<OtherReading> Read(byte[] json) => [.. JsonMembers.Documents(json).Select(Of)];

    private static OtherReading Of(JsonElement item) => new()
    {
        TypeWord = item.Text("type"),
        Types = Types.GetValueOrDefault(item.Text("type") ?? "", []),
        Titles = ReadingValues.Titles(item.Text("title")),
        Names = [.. item.List("author").Select(NameOf)],
        Year = ReadingValues.Year(item.List("issued", "date-parts").SelectMany(p => p.EnumerateArray()).Select(p => p.ToString()).FirstOrDefault()),
        Identifiers = ReadingValues.Identifiers(
            (IdentifierKind.Doi, item.Text("DOI")), (IdentifierKind.Pmid, item.Text("PMID")), (IdentifierKind.Pmcid, item.Text("PMCID")),
            (IdentifierKind.Isbn, item.Text("ISBN")), (IdentifierKind.Issn, item.Text("ISSN"))),
    };

    private static string NameOf(JsonElement name) => name.Text("literal") ?? ReadingValues.Name(
        name.Text("given"), name.Text("dropping-particle"), name.Text("non-dropping-particle"), name.Text("family"), name.Text("suffix"));
}
