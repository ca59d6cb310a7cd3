using BibHarvester.Formats.Flat;
using BibHarvester.Formats.Services;
using BibHarvester.Formats.Trees;

namespace BibHarvester.Formats.Wikidata;

/// <summary>An item of Wikidata that stands for a work as a record; see https://www.wikidata.org/wiki/Wikidata:WikiProject_Source_MetaData.</summary>
/// <remarks>Items that the statements only point to, such as the journal, are known by their identifier alone.</remarks>
internal static class WikidataWork
{
    // Scholarly articles and their kinds, books, theses, preprints: what an item must be an instance of, or have an identifier of works.
    private static readonly Dictionary<string, WorkType> Types = new(StringComparer.Ordinal)
    {
        ["Q13442814"] = WorkType.JournalArticle,
        ["Q7318358"] = WorkType.JournalArticle,
        ["Q580922"] = WorkType.Preprint,
        ["Q23927052"] = WorkType.ConferencePaper,
        ["Q1143604"] = WorkType.Proceedings,
        ["Q1980247"] = WorkType.Chapter,
        ["Q571"] = WorkType.Book,
        ["Q3331189"] = WorkType.Book,
        ["Q47461344"] = WorkType.Book,
        ["Q7725634"] = WorkType.Book,
        ["Q1266946"] = WorkType.Thesis,
        ["Q187685"] = WorkType.Thesis,
        ["Q10870555"] = WorkType.Report,
        ["Q1172284"] = WorkType.Dataset,
        ["Q7397"] = WorkType.Software,
        ["Q45182324"] = WorkType.JournalArticle,
    };

    private static readonly (string Property, IdentifierKind Kind, string? Scheme)[] Identifiers =
    [
        ("P356", IdentifierKind.Doi, null), ("P698", IdentifierKind.Pmid, null), ("P932", IdentifierKind.Pmcid, null), ("P818", IdentifierKind.Arxiv, null),
        ("P212", IdentifierKind.Isbn, null), ("P957", IdentifierKind.Isbn, null), ("P1184", IdentifierKind.Handle, null), ("P819", IdentifierKind.Bibcode, null), ("P10283", IdentifierKind.OpenAlex, null),
    ];

    /// <summary>The items of an answer.</summary>
    public static IEnumerable<TreeNode> Entities(TreeNode root) => root["entities"]?.Members.Select(m => m.Value) ?? [];

    /// <summary>Reads an item; one that is no work gives none.</summary>
    public static bool Read(ServiceWork work)
    {
        var claims = work.Root["claims"];
        if (claims is null || work.Root["missing"] is not null)
            return false;
        var kind = Values(claims, "P31").Select(v => v["id"]?.RawText).OfType<string>().FirstOrDefault(Types.ContainsKey);
        if (kind is null && claims["P356"] is null && claims["P698"] is null)
            return false;
        work.Draft.Type = kind is null ? WorkType.Document : Types[kind];
        if (Values(claims, "P31").Any(v => v["id"]?.RawText == "Q45182324"))
            work.AddStatus(StatusKind.Retracted, "wikidata");
        work.AddIdentifier(work.Root["id"], IdentifierKind.Wikidata);
        foreach (var (property, identifier, scheme) in Identifiers)
        {
            foreach (var value in Values(claims, property))
                work.AddIdentifier(value, identifier, scheme);
        }

        ReadTitle(work, claims);
        foreach (var statement in Statements(claims, "P2093").OrderBy(Ordinal))
            work.AddName(statement["mainsnak"]?["datavalue"]?["value"]);
        foreach (var date in Values(claims, "P577").Take(1))
            AddDate(work, date["time"], date["precision"]);
        work.AddContainer(
            FlatKinds.HostKind(work.Draft.Type), null, Values(claims, "P1433").Select(v => v["id"]?.Take()).OfType<string>().Select(id => new Identifier(IdentifierKind.Wikidata, id)).ToValueList());
        work.Draft.Volume = ServiceWork.NumberText(Values(claims, "P478").FirstOrDefault());
        work.Draft.Issue = ServiceWork.NumberText(Values(claims, "P433").FirstOrDefault());
        work.SetPages(Values(claims, "P304").FirstOrDefault());
        foreach (var url in Values(claims, "P953"))
            work.AddLink(url, LinkKind.FullText);
        return true;
    }

    private static void ReadTitle(ServiceWork work, TreeNode claims)
    {
        foreach (var title in Values(claims, "P1476"))
            work.AddTitle(title["text"], work.Draft.Titles.Count == 0 ? TitleKind.Main : TitleKind.Alternative, title.Take("language"));
        if (work.Draft.Titles.Count == 0 && (work.Root["labels"]?["en"] ?? work.Root["labels"]?.Members.FirstOrDefault().Value) is { } label)
            work.AddTitle(label["value"]);
    }

    // "+2019-05-00T00:00:00Z" with precision 10, a month
    private static void AddDate(ServiceWork work, TreeNode? time, TreeNode? precision)
    {
        if (time?.RawText is not { Length: > 11 } text || text[0] != '+')
            return;
        var parts = text[1..11].Split('-');
        var known = precision?.RawText switch { "9" => 1, "10" => 2, _ => 3 };
        if (parts.Length == 3 && work.AddDate(DateKind.Issued, TreeNode.OfText(parts[0]), known > 1 ? TreeNode.OfText(parts[1]) : null, known > 2 ? TreeNode.OfText(parts[2]) : null))
            _ = (time.Take(), precision?.Take());
    }

    private static IEnumerable<TreeNode> Statements(TreeNode claims, string property) => claims.AllOf(property).Where(s => s["rank"]?.RawText is not "deprecated");

    private static IEnumerable<TreeNode> Values(TreeNode claims, string property) =>
        Statements(claims, property).Select(s => s["mainsnak"]?["datavalue"]?["value"]).OfType<TreeNode>();

    private static int Ordinal(TreeNode statement) =>
        int.TryParse(statement["qualifiers"]?.AllOf("P1545").FirstOrDefault()?["datavalue"]?["value"]?.RawText, System.Globalization.CultureInfo.InvariantCulture, out var number) ? number : int.MaxValue;
}
