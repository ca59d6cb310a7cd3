using System.Text.Json;

namespace BibHarvester.Conformance.Registries.Agreement;

/// <summary>Fatcat's release entities.</summary>
internal static class FatcatReading
{
    private static readonly Dictionary<string, WorkType[]> Types = new(StringComparer.Ordinal)
    {
        ["article-journal"] = [WorkType.JournalArticle],
        ["dataset"] = [WorkType.Dataset],
        ["report"] = [WorkType.Report],
        ["graphic"] = [WorkType.Image],
        ["entry"] = [WorkType.Entry],
        ["article"] = [WorkType.Preprint, WorkType.Document],
    };

    /// <summary>Reads a file.</summary>
    public static IReadOnlyList<OtherReading> Read(byte[] json) => [.. JsonMembers.Documents(json).Select(Of)];

    private static OtherReading Of(JsonElement release) => new()
    {
        TypeWord = release.Text("release_type"),
        Types = Types.GetValueOrDefault(release.Text("release_type") ?? "", []),
        Titles = ReadingValues.Titles(release.Text("title"), release.Text("subtitle")),
        Names = [.. release.List("contribs").Where(c => c.Text("role") is null or "author").Select(c => c.Text("raw_name") ?? "")],
        Year = ReadingValues.Year(release.Text("release_year")),
        Identifiers = ReadingValues.Identifiers(
            (IdentifierKind.Doi, release.Text("ext_ids", "doi")),
            (IdentifierKind.Isbn, release.Text("ext_ids", "isbn13")),
            (IdentifierKind.Arxiv, release.Text("ext_ids", "arxiv")),
            (IdentifierKind.Pmid, release.Text("ext_ids", "pmid")),
            (IdentifierKind.Pmcid, release.Text("ext_ids", "pmcid"))),
    };
}
