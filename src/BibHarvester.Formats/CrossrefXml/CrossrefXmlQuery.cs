using System.Globalization;
using BibHarvester.Formats.Trees;

namespace BibHarvester.Formats.CrossrefXml;

/// <summary>A result of Crossref's query interfaces as a work of its REST interface: what OpenURL answers, and the works that cite one.</summary>
/// <remarks>See https://www.crossref.org/documentation/retrieve-metadata/xml-api/.</remarks>
internal static class CrossrefXmlQuery
{
    private static readonly string[] Titles = ["article_title", "volume_title", "journal_title", "series_title"];

    /// <summary>The work; absent where nothing was found.</summary>
    /// <param name="root">The result.</param>
    public static TreeNode? ToJson(TreeNode root)
    {
        if (root.Find("@status") is { RawText: "unresolved" or "malformed" } || root.Find("doi") is null)
            return null;
        _ = root.Take("@status");
        var json = new TreeNode(TreeKind.Map);
        json.Add("type", TypeOf(root.Find("doi")?.Take("@type")));
        json.Add("DOI", root.TakeText("doi"));
        AddTitles(json, root);
        foreach (var (name, role) in ((string, string)[])[("author", "author"), ("editor", "editor"), ("chair", "chair"), ("translator", "translator")])
            json.Add(name, TreeNode.OfList(root.Find("contributors").Named("contributor").Where(c => (c.Find("@contributor_role")?.RawText ?? "author") == role).Select(Person)));
        if (root.Find("contributors") is null)
            json.Add("author", TreeNode.OfList(root.Named("author").Select(FirstAuthor)));
        json.Add("volume", root.TakeText("volume"));
        json.Add("issue", root.TakeText("issue"));
        var first = root.TakeText("first_page");
        json.Add("page", first is not null && root.TakeText("last_page") is { } last ? $"{first}-{last}" : first);
        json.Add("article-number", root.TakeText("item_number"));
        AddYears(json, root);
        AddNumbers(json, root, "issn");
        AddNumbers(json, root, "isbn");
        return json;
    }

    private static string TypeOf(string? word) => word switch
    {
        "journal_title" => "journal",
        "journal_issue" => "journal-issue",
        "journal_volume" => "journal-volume",
        "book_title" => "book",
        "book_content" => "book-chapter",
        "book_series" => "book-series",
        "conference_title" => "proceedings",
        "conference_paper" => "proceedings-article",
        "conference_series" => "proceedings-series",
        "report-paper_title" => "report",
        "report-paper_content" => "report-component",
        "standard_title" => "standard",
        "dissertation" => "dissertation",
        "database_title" => "database",
        "dataset" or "database_record" => "dataset",
        "posted_content" => "posted-content",
        "peer_review" => "peer-review",
        "component" => "component",
        null => "journal-article",
        _ => word.Replace('_', '-'),
    };

    // The most particular title is the work's own.
    private static void AddTitles(TreeNode json, TreeNode root)
    {
        var titles = Titles.Select(name => root.TakeText(name)).OfType<string>().ToList();
        if (titles.Count == 0)
            return;
        json.Add("title", TreeNode.OfList([TreeNode.OfText(titles[0])]));
        json.Add("container-title", TreeNode.OfList(titles.Skip(1).Select(TreeNode.OfText)));
        if (root.TakeText("journal_abbreviation") is { } abbreviation)
            json.Add("short-container-title", TreeNode.OfList([TreeNode.OfText(abbreviation)]));
    }

    private static TreeNode Person(TreeNode contributor)
    {
        _ = contributor.Take("@contributor_role");
        _ = contributor.Take("@first-author");
        var json = new TreeNode(TreeKind.Map);
        json.Add("given", contributor.TakeText("given_name"));
        json.Add("family", contributor.TakeText("surname"));
        json.Add("suffix", contributor.TakeText("suffix"));
        json.Add("name", contributor.TakeText("organization"));
        json.Add("sequence", contributor.Take("@sequence"));
        return json;
    }

    // The form of the schema before has the family name of the first author alone.
    private static TreeNode FirstAuthor(TreeNode author)
    {
        var json = new TreeNode(TreeKind.Map);
        _ = author.Kind == TreeKind.Map ? author.Take("@match") : null;
        json.Add("family", author.TakeText());
        json.Add("sequence", "first");
        return json;
    }

    private static void AddYears(TreeNode json, TreeNode root)
    {
        foreach (var year in root.Named("year"))
        {
            var name = (year.Kind == TreeKind.Map ? year.Take("@media_type") : null) switch { "online" => "published-online", "print" => "published-print", _ => "issued" };
            if (!int.TryParse(year.TakeText(), NumberStyles.None, CultureInfo.InvariantCulture, out var number) || json[name] is not null)
                continue;
            var date = new TreeNode(TreeKind.Map);
            date.Add("date-parts", TreeNode.OfList([TreeNode.OfList([TreeNode.OfNumber(number)])]));
            json.Add(name, date);
        }
    }

    private static void AddNumbers(TreeNode json, TreeNode root, string name)
    {
        var values = new List<TreeNode>();
        var typed = new List<TreeNode>();
        foreach (var number in root.Named(name))
        {
            var type = number.Kind == TreeKind.Map ? number.Take("@type") : null;
            if (number.TakeText() is not { } value)
                continue;
            values.Add(TreeNode.OfText(value));
            if (type is null)
                continue;
            var pair = new TreeNode(TreeKind.Map);
            pair.Add("type", type);
            pair.Add("value", value);
            typed.Add(pair);
        }

        json.Add(name.ToUpperInvariant(), TreeNode.OfList(values));
        json.Add(name + "-type", TreeNode.OfList(typed));
    }
}
