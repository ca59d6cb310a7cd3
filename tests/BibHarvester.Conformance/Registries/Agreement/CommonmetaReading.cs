using System.Text.Json;

namespace BibHarvester.Conformance.Registries.Agreement;

/// <summary>Commonmeta's documents.</summary>
internal static class CommonmetaReading
{
    private static readonly Dictionary<string, WorkType[]> Types = new(StringComparer.Ordinal)
    {
        ["JournalArticle"] = [WorkType.JournalArticle],
        ["Article"] = [WorkType.Preprint, WorkType.Post, WorkType.BlogPost],
        ["BookChapter"] = [WorkType.Chapter],
        ["Book"] = [WorkType.Book],
        ["ProceedingsArticle"] = [WorkType.ConferencePaper],
        ["Component"] = [WorkType.Component],
    };

    /// <summary>Reads a file.</summary>
    public static IReadOnlyList<OtherReading> Read(byte[] json) => [.. JsonMembers.Documents(json).Select(Of)];

    private static OtherReading Of(JsonElement document) => new()
    {
        TypeWord = document.Text("type"),
        Types = Types.GetValueOrDefault(document.Text("type") ?? "", []),
        Titles = ReadingValues.Titles(document.List("titles").Select(t => t.Text("title")).FirstOrDefault(), document.List("titles").Where(t => t.Text("type") == "Subtitle").Select(t => t.Text("title")).FirstOrDefault()),
        Names = NamesOf(document),
        Year = ReadingValues.Year(document.Text("date", "published")),
        Identifiers = ReadingValues.Identifiers(
            document.List("identifiers").Where(i => i.Text("identifierType") is not null)
                .Select(i => (Kind: KindOf(i.Text("identifierType")!), Text: i.Text("identifier"))).Where(i => i.Kind != IdentifierKind.Other)),
    };

    private static string[] NamesOf(JsonElement document)
    {
        var authors = document.List("contributors").Where(c => c.List("contributorRoles").Any(r => r.GetString() == "Author")).ToArray();
        var people = authors.Length > 0 ? authors : [.. document.List("contributors")];
        return [.. people.Select(a => a.Text("name") ?? ReadingValues.Name(a.Text("givenName"), a.Text("familyName")))];
    }

    private static IdentifierKind KindOf(string type) => type switch
    {
        "DOI" => IdentifierKind.Doi,
        "ISBN" => IdentifierKind.Isbn,
        "ISSN" => IdentifierKind.Issn,
        _ => IdentifierKind.Other,
    };
}
