using BibHarvester.Formats.Trees;

namespace BibHarvester.Formats.CrossrefXml;

/// <summary>Crossref's XML as a work of its REST interface.</summary>
internal static class CrossrefXmlMapping
{
    // Of each kind of deposit: what the whole says of itself, the part that may stand in it, and the types of both.
    private static readonly (string Body, string[] Metadata, string[] Parts, string Type, string PartType)[] Bodies =
    [
        ("journal", ["journal_metadata", "journal_issue"], ["journal_article"], "journal", "journal-article"),
        ("book", ["book_metadata", "book_series_metadata", "book_set_metadata"], ["content_item"], "book", "book-chapter"),
        ("conference", ["event_metadata", "proceedings_metadata", "proceedings_series_metadata"], ["conference_paper"], "proceedings", "proceedings-article"),
        ("report-paper", ["report-paper_metadata", "report-paper_series_metadata"], ["content_item"], "report", "report-component"),
        ("standard", ["standard_metadata", "standard_series_metadata"], ["content_item"], "standard", "standard"),
        ("database", ["database_metadata"], ["dataset"], "database", "dataset"),
        ("sa_component", [], ["component"], "component", "component"),
        ("dissertation", [], [], "dissertation", ""),
        ("posted_content", [], [], "posted-content", ""),
        ("peer_review", [], [], "peer-review", ""),
    ];

    /// <summary>The work; absent where there is none.</summary>
    /// <param name="crossref">The element that has the deposit.</param>
    /// <param name="root">The record, or the answer to a query.</param>
    public static TreeNode? ToJson(TreeNode? crossref, TreeNode root)
    {
        foreach (var (name, metadata, parts, type, partType) in Bodies)
        {
            if (crossref.Find(name) is not { } body)
                continue;
            var wholes = metadata.SelectMany(m => body.Named(m)).ToList();
            var part = parts.Select(p => body.Find(p) ?? body.Find("component_list", p)).FirstOrDefault(p => p is not null);
            var work = new CrossrefXmlWork(part ?? body);
            work.Add(part is null ? TypeOf(body, name, type, wholes) : PartTypeOf(body, part, partType), wholes, body, isPart: part is not null);
            work.AddQuery(root);
            return work.Json;
        }

        return null;
    }

    private static string TypeOf(TreeNode body, string name, string type, List<TreeNode> wholes)
    {
        if (name == "journal")
            return wholes.Exists(w => w.Find("doi_data") is not null && w.Find("full_title") is null) ? "journal-issue" : "journal";
        return name != "book" ? type : body.Take("@book_type") switch
        {
            "monograph" => "monograph",
            "edited_book" => "edited-book",
            "reference" => "reference-book",
            _ => type,
        };
    }

    private static string PartTypeOf(TreeNode body, TreeNode part, string type)
    {
        var isReference = body.Find("@book_type") is { RawText: "reference" };
        _ = body.Take("@book_type");
        return type != "book-chapter" ? type : part.Take("@component_type") switch
        {
            "reference_entry" => "reference-entry",
            "chapter" => type,
            "section" => "book-section",
            "part" => "book-part",
            "track" => "book-track",
            _ => isReference ? "reference-entry" : type,
        };
    }
}
