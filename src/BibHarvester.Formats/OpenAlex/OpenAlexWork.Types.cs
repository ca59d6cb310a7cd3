using BibHarvester.Formats.Services;
using BibHarvester.Formats.Trees;

namespace BibHarvester.Formats.OpenAlex;

internal static partial class OpenAlexWork
{
    private static readonly Dictionary<string, WorkType> Types = new(StringComparer.Ordinal)
    {
        ["article"] = WorkType.JournalArticle,
        ["journal-article"] = WorkType.JournalArticle,
        ["review"] = WorkType.JournalArticle,
        ["letter"] = WorkType.JournalArticle,
        ["editorial"] = WorkType.JournalArticle,
        ["erratum"] = WorkType.JournalArticle,
        ["retraction"] = WorkType.JournalArticle,
        ["preprint"] = WorkType.Preprint,
        ["book-chapter"] = WorkType.Chapter,
        ["book-section"] = WorkType.Chapter,
        ["book-part"] = WorkType.Chapter,
        ["book"] = WorkType.Book,
        ["monograph"] = WorkType.Book,
        ["dissertation"] = WorkType.Thesis,
        ["dataset"] = WorkType.Dataset,
        ["software"] = WorkType.Software,
        ["report"] = WorkType.Report,
        ["standard"] = WorkType.Standard,
        ["reference-entry"] = WorkType.Entry,
        ["peer-review"] = WorkType.PeerReview,
        ["grant"] = WorkType.Grant,
        ["database"] = WorkType.Database,
        ["conference-paper"] = WorkType.ConferencePaper,
        ["paratext"] = WorkType.Document,
        ["supplementary-materials"] = WorkType.Document,
        ["libguides"] = WorkType.WebPage,
        ["other"] = WorkType.Document,
    };

    // What the service's word leaves open, Crossref's word and the kind of the source say.
    private static void ReadType(ServiceWork work, TreeNode? source)
    {
        var isKnown = work.SetType(work.Root["type"], Types);
        if (work.Draft.Genre is "article" or "journal-article" or "dissertation" or "book-chapter" or "monograph" or "reference-entry" or "other")
            work.Draft.Genre = null;
        var (crossref, host) = (work.Root["type_crossref"]?.RawText, source?["type"]?.RawText);
        if (crossref == "proceedings-article" || (work.Draft.Type == WorkType.JournalArticle && host == "conference"))
            work.Draft.Type = WorkType.ConferencePaper;
        else if (crossref == "posted-content" || (work.Root["type"]?.RawText == "article" && host == "repository"))
            work.Draft.Type = WorkType.Preprint;
        else if (!isKnown)
            work.Draft.Type = WorkType.Document;
    }
}
