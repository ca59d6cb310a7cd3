using BibHarvester.Formats.EndNote;

namespace BibHarvester.Formats.RefWorks;

/// <summary>RefWorks' types of reference.</summary>
internal static class RefWorksTypes
{
    /// <summary>The names of the types.</summary>
    public static TypeTable Table { get; } = new(
    [
        (WorkType.Document, "Generic", null),
        (WorkType.JournalArticle, "Journal Article", null),
        (WorkType.MagazineArticle, "Magazine Article", null),
        (WorkType.NewspaperArticle, "Newspaper Article", null),
        (WorkType.Book, "Book, Whole", null),
        (WorkType.EditedBook, "Book, Edited", null),
        (WorkType.Chapter, "Book, Section", null),
        (WorkType.ConferencePaper, "Conference Proceedings", null),
        (WorkType.Report, "Report", null),
        (WorkType.Thesis, "Dissertation/Thesis", null),
        (WorkType.Software, "Computer Program", null),
        (WorkType.Standard, "Standard", null),
        (WorkType.Patent, "Patent", null),
        (WorkType.Grant, "Grant", null),
        (WorkType.WebPage, "Web Page", null),
        (WorkType.Post, "Online Discussion Forum/Blogs", null),
        (WorkType.Image, "Artwork", null),
        (WorkType.Map, "Map", null),
        (WorkType.Video, "Video/ DVD", null),
        (WorkType.Audio, "Sound Recording", null),
        (WorkType.MusicalScore, "Music Score", null),
        (WorkType.PersonalCommunication, "Personal Communication", null),
        (WorkType.Manuscript, "Unpublished Material", null),
        (WorkType.Legislation, "Laws/Statutes", null),
        (WorkType.Bill, "Bills/Resolutions", null),
        (WorkType.LegalCase, "Case/Court Decisions", null),
        (WorkType.Hearing, "Hearing", null),
    ],
    new Dictionary<string, WorkType>(StringComparer.OrdinalIgnoreCase)
    {
        ["Journal"] = WorkType.JournalArticle, ["Journal, Electronic"] = WorkType.JournalArticle, ["Abstract"] = WorkType.JournalArticle, ["Dissertation"] = WorkType.Thesis, ["Thesis"] = WorkType.Thesis,
        ["Dissertation/Thesis, Unpublished"] = WorkType.Thesis, ["Monograph"] = WorkType.Book, ["Book"] = WorkType.Book, ["Book, Electronic"] = WorkType.Book, ["Book Section"] = WorkType.Chapter,
        ["Motion Picture"] = WorkType.Video, ["Video"] = WorkType.Video, ["Video/DVD"] = WorkType.Video, ["Online Discussion Forum"] = WorkType.Post, ["Blog"] = WorkType.BlogPost,
        ["Laws"] = WorkType.Legislation, ["Statutes"] = WorkType.Legislation, ["Bills"] = WorkType.Bill, ["Resolutions"] = WorkType.Bill, ["Case"] = WorkType.LegalCase,
        ["Case, Court Decisions"] = WorkType.LegalCase, ["Newspaper"] = WorkType.NewspaperArticle, ["Magazine"] = WorkType.MagazineArticle, ["Artifact"] = WorkType.PhysicalObject,
        ["Other Article"] = WorkType.Document, ["Electronic Citation"] = WorkType.WebPage, ["Dataset"] = WorkType.Dataset, ["Film"] = WorkType.Video, ["Interview"] = WorkType.Interview,
        ["Podcast"] = WorkType.Audio, ["Preprint"] = WorkType.Preprint, ["Encyclopedia"] = WorkType.EncyclopediaEntry, ["Dictionary"] = WorkType.DictionaryEntry,
    });

    /// <summary>The type whose name a work without one of its own bears.</summary>
    public static WorkType Nearest(WorkType work) => work switch
    {
        WorkType.Review or WorkType.BookReview or WorkType.PeerReview => WorkType.JournalArticle,
        WorkType.ReferenceBook or WorkType.BookSet or WorkType.BookSeries or WorkType.Classic or WorkType.Pamphlet or WorkType.Proceedings or WorkType.ProceedingsSeries => WorkType.Book,
        WorkType.BookPart or WorkType.Entry or WorkType.DictionaryEntry or WorkType.EncyclopediaEntry => WorkType.Chapter,
        WorkType.ReportComponent or WorkType.ReportSeries or WorkType.Presentation or WorkType.Speech => WorkType.Report,
        WorkType.Preprint => WorkType.Manuscript,
        WorkType.Workflow => WorkType.Software,
        WorkType.BlogPost => WorkType.Post,
        WorkType.Interview => WorkType.PersonalCommunication,
        WorkType.Broadcast or WorkType.Performance => WorkType.Video,
        WorkType.Song => WorkType.Audio,
        WorkType.Regulation => WorkType.Legislation,
        WorkType.Database or WorkType.Dataset => WorkType.Document,
        _ => work,
    };
}
