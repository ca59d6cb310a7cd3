using BibHarvester.Formats.Json;

namespace BibHarvester.Formats.Crossref;

/// <summary>The words for types: Crossref's own, and CSL's, which content negotiation gave at times.</summary>
internal static class CrossrefTypes
{
    private static readonly Utf8Names<WorkType> Types = new(
    [
        ("JournalArticle", WorkType.JournalArticle), ("ProceedingsArticle", WorkType.ConferencePaper),
        ("Component", WorkType.Component), ("inproceedings", WorkType.ConferencePaper), ("inbook", WorkType.Chapter),
        ("journal-article", WorkType.JournalArticle), ("article-journal", WorkType.JournalArticle),
        ("article-magazine", WorkType.MagazineArticle), ("article-newspaper", WorkType.NewspaperArticle),
        ("posted-content", WorkType.Preprint), ("preprint", WorkType.Preprint),
        ("book", WorkType.Book), ("monograph", WorkType.Book), ("edited-book", WorkType.EditedBook),
        ("reference-book", WorkType.ReferenceBook), ("book-set", WorkType.BookSet), ("book-series", WorkType.BookSeries),
        ("book-part", WorkType.BookPart), ("book-section", WorkType.BookPart), ("book-track", WorkType.BookPart),
        ("book-chapter", WorkType.Chapter), ("chapter", WorkType.Chapter),
        ("reference-entry", WorkType.Entry), ("entry", WorkType.Entry),
        ("entry-dictionary", WorkType.DictionaryEntry), ("entry-encyclopedia", WorkType.EncyclopediaEntry),
        ("proceedings-article", WorkType.ConferencePaper), ("paper-conference", WorkType.ConferencePaper),
        ("proceedings", WorkType.Proceedings), ("proceedings-series", WorkType.ProceedingsSeries),
        ("journal", WorkType.Journal), ("periodical", WorkType.Journal),
        ("journal-volume", WorkType.JournalVolume), ("journal-issue", WorkType.JournalIssue),
        ("report", WorkType.Report), ("report-component", WorkType.ReportComponent), ("report-series", WorkType.ReportSeries),
        ("dissertation", WorkType.Thesis), ("thesis", WorkType.Thesis),
        ("dataset", WorkType.Dataset), ("database", WorkType.Database), ("software", WorkType.Software),
        ("standard", WorkType.Standard), ("standard-series", WorkType.Standard), ("patent", WorkType.Patent),
        ("peer-review", WorkType.PeerReview), ("review", WorkType.Review), ("review-book", WorkType.BookReview),
        ("component", WorkType.Component), ("grant", WorkType.Grant), ("collection", WorkType.Collection),
        ("webpage", WorkType.WebPage), ("post", WorkType.Post), ("post-weblog", WorkType.BlogPost),
        ("graphic", WorkType.Image), ("figure", WorkType.Image), ("map", WorkType.Map),
        ("motion_picture", WorkType.Video), ("song", WorkType.Song), ("musical_score", WorkType.MusicalScore),
        ("broadcast", WorkType.Broadcast), ("performance", WorkType.Performance), ("interview", WorkType.Interview),
        ("personal_communication", WorkType.PersonalCommunication), ("speech", WorkType.Speech),
        ("manuscript", WorkType.Manuscript), ("pamphlet", WorkType.Pamphlet), ("legislation", WorkType.Legislation),
        ("bill", WorkType.Bill), ("regulation", WorkType.Regulation), ("treaty", WorkType.Treaty),
        ("legal_case", WorkType.LegalCase), ("hearing", WorkType.Hearing), ("event", WorkType.Event),
        ("classic", WorkType.Classic), ("document", WorkType.Document),
    ]);

    // What posted content is; what is not listed stays a document, with its word as genre.
    private static readonly Utf8Names<WorkType> PostedContent = new(
    [
        ("preprint", WorkType.Preprint), ("working_paper", WorkType.Preprint), ("blog", WorkType.BlogPost),
        ("dissertation", WorkType.Thesis), ("report", WorkType.Report), ("peer_review", WorkType.PeerReview),
        ("letter", WorkType.PersonalCommunication), ("dataset", WorkType.Dataset), ("software", WorkType.Software),
    ]);

    // Words that say more than the type they stand for.
    private static readonly Utf8Names<bool> Telling = new(
    [
        ("monograph", true), ("book-section", true), ("book-track", true), ("standard-series", true), ("working_paper", true),
    ]);

    /// <summary>The type, and the genre where a word says more than the type.</summary>
    /// <param name="type">The word for the type.</param>
    /// <param name="subtype">The word for what posted content is.</param>
    /// <param name="isInContainer">Whether the work stands in a journal or book.</param>
    /// <returns>The type, the genre, and whether the word for the type is known.</returns>
    public static (WorkType Type, string? Genre, bool IsKnown) Of(string? type, string? subtype, bool isInContainer)
    {
        // BibTeX's and CSL's word for two different things.
        if (type == "article")
            return isInContainer ? (WorkType.JournalArticle, null, true) : (WorkType.Document, type, true);
        Span<byte> buffer = stackalloc byte[64];
        if (type is null || !TryEncode(type, buffer, out var name) || !Types.TryGet(name, out var known))
            return (WorkType.Document, type, type is null or "other");
        var genre = Telling.TryGet(name, out _) ? type : null;
        if (type != "posted-content" || subtype is null)
            return (known, subtype ?? genre, true);
        if (!TryEncode(subtype, buffer, out name) || !PostedContent.TryGet(name, out var posted))
            return (WorkType.Document, subtype, true);
        return (posted, Telling.TryGet(name, out _) ? subtype : null, true);
    }

    private static bool TryEncode(string text, Span<byte> buffer, out ReadOnlySpan<byte> bytes)
    {
        var isShort = text.Length <= buffer.Length / 3;
        bytes = isShort ? buffer[..System.Text.Encoding.UTF8.GetBytes(text, buffer)] : default;
        return isShort;
    }
}
