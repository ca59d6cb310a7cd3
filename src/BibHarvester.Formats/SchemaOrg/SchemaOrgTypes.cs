namespace BibHarvester.Formats.SchemaOrg;

/// <summary>Types of schema.org that are works, both ways.</summary>
internal static class SchemaOrgTypes
{
    // A type may stand with its address or prefix: https://schema.org/Dataset, schema:Dataset.
    public static WorkType? Of(string? name) => name?[(name.AsSpan().LastIndexOfAny("/:#") + 1)..].ToUpperInvariant() switch
    {
        "SCHOLARLYARTICLE" or "ARTICLE" or "MEDICALSCHOLARLYARTICLE" or "TECHARTICLE" => WorkType.JournalArticle,
        "NEWSARTICLE" or "REPORTAGENEWSARTICLE" => WorkType.NewspaperArticle,
        "BLOGPOSTING" => WorkType.BlogPost,
        "SOCIALMEDIAPOSTING" or "DISCUSSIONFORUMPOSTING" => WorkType.Post,
        "BOOK" => WorkType.Book,
        "CHAPTER" => WorkType.Chapter,
        "THESIS" => WorkType.Thesis,
        "REPORT" => WorkType.Report,
        "DATASET" => WorkType.Dataset,
        "DATACATALOG" => WorkType.Database,
        "SOFTWARESOURCECODE" or "SOFTWAREAPPLICATION" or "SOFTWARE" => WorkType.Software,
        "WEBPAGE" or "WEBSITE" or "BLOG" => WorkType.WebPage,
        "PERIODICAL" or "NEWSPAPER" => WorkType.Journal,
        "PUBLICATIONISSUE" => WorkType.JournalIssue,
        "PUBLICATIONVOLUME" => WorkType.JournalVolume,
        "REVIEW" => WorkType.Review,
        "MAP" => WorkType.Map,
        "MOVIE" or "VIDEOOBJECT" => WorkType.Video,
        "AUDIOOBJECT" or "PODCASTEPISODE" => WorkType.Audio,
        "MUSICRECORDING" or "MUSICCOMPOSITION" => WorkType.Song,
        "SHEETMUSIC" => WorkType.MusicalScore,
        "IMAGEOBJECT" or "VISUALARTWORK" or "PHOTOGRAPH" or "PAINTING" => WorkType.Image,
        "PRESENTATIONDIGITALDOCUMENT" => WorkType.Presentation,
        "MANUSCRIPT" => WorkType.Manuscript,
        "LEGISLATION" => WorkType.Legislation,
        "COLLECTION" => WorkType.Collection,
        "PROJECT" or "RESEARCHPROJECT" => WorkType.Project,
        "CREATIVEWORK" or "DIGITALDOCUMENT" => WorkType.Document,
        _ => null,
    };

    public static string NameOf(WorkType type) => type switch
    {
        WorkType.JournalArticle or WorkType.MagazineArticle or WorkType.ConferencePaper or WorkType.Preprint => "ScholarlyArticle",
        WorkType.NewspaperArticle => "NewsArticle",
        WorkType.BlogPost => "BlogPosting",
        WorkType.Post => "SocialMediaPosting",
        WorkType.Book or WorkType.EditedBook or WorkType.ReferenceBook or WorkType.Proceedings or WorkType.BookSet => "Book",
        WorkType.Chapter or WorkType.BookPart or WorkType.Entry or WorkType.DictionaryEntry or WorkType.EncyclopediaEntry => "Chapter",
        WorkType.Thesis => "Thesis",
        WorkType.Report or WorkType.ReportComponent => "Report",
        WorkType.Dataset => "Dataset",
        WorkType.Database => "DataCatalog",
        WorkType.Software or WorkType.Workflow => "SoftwareSourceCode",
        WorkType.WebPage => "WebPage",
        WorkType.Journal => "Periodical",
        WorkType.JournalIssue => "PublicationIssue",
        WorkType.JournalVolume => "PublicationVolume",
        WorkType.Review or WorkType.BookReview or WorkType.PeerReview => "Review",
        WorkType.Map => "Map",
        WorkType.Video => "Movie",
        WorkType.Audio => "AudioObject",
        WorkType.Song => "MusicRecording",
        WorkType.MusicalScore => "SheetMusic",
        WorkType.Image => "VisualArtwork",
        WorkType.Presentation or WorkType.Speech => "PresentationDigitalDocument",
        WorkType.Manuscript => "Manuscript",
        WorkType.Legislation => "Legislation",
        WorkType.Collection => "Collection",
        _ => "CreativeWork",
    };
}
