namespace BibHarvester.Csl.Items;

/// <summary>Types of records as types of CSL, both ways.</summary>
/// <remarks>Several types of records share one of CSL; reading gives the first of them.</remarks>
internal static class CslTypes
{
    public static ItemType Of(WorkType type) => type switch
    {
        WorkType.JournalArticle => ItemType.ArticleJournal,
        WorkType.MagazineArticle => ItemType.ArticleMagazine,
        WorkType.NewspaperArticle => ItemType.ArticleNewspaper,
        WorkType.Preprint => ItemType.Article,
        WorkType.Book or WorkType.EditedBook or WorkType.ReferenceBook or WorkType.BookSet or WorkType.BookSeries
            or WorkType.Proceedings => ItemType.Book,
        WorkType.BookPart or WorkType.Chapter => ItemType.Chapter,
        WorkType.Entry => ItemType.Entry,
        WorkType.DictionaryEntry => ItemType.EntryDictionary,
        WorkType.EncyclopediaEntry => ItemType.EntryEncyclopedia,
        WorkType.ConferencePaper => ItemType.PaperConference,
        WorkType.Presentation or WorkType.Speech => ItemType.Speech,
        WorkType.Journal or WorkType.JournalVolume or WorkType.JournalIssue or WorkType.ProceedingsSeries => ItemType.Periodical,
        WorkType.Report or WorkType.ReportComponent or WorkType.ReportSeries or WorkType.Project
            or WorkType.DataManagementPlan => ItemType.Report,
        WorkType.Thesis => ItemType.Thesis,
        WorkType.Dataset or WorkType.Database => ItemType.Dataset,
        WorkType.Software or WorkType.Workflow => ItemType.Software,
        WorkType.Standard => ItemType.Standard,
        WorkType.Patent => ItemType.Patent,
        WorkType.PeerReview or WorkType.Review => ItemType.Review,
        WorkType.BookReview => ItemType.ReviewBook,
        WorkType.Collection => ItemType.Collection,
        WorkType.WebPage or WorkType.Service => ItemType.Webpage,
        WorkType.Post => ItemType.Post,
        WorkType.BlogPost => ItemType.PostWeblog,
        WorkType.Image or WorkType.PhysicalObject => ItemType.Graphic,
        WorkType.Component => ItemType.Figure,
        WorkType.Map => ItemType.Map,
        WorkType.Video => ItemType.MotionPicture,
        WorkType.Audio or WorkType.Song => ItemType.Song,
        WorkType.MusicalScore => ItemType.MusicalScore,
        WorkType.Broadcast => ItemType.Broadcast,
        WorkType.Performance => ItemType.Performance,
        WorkType.Interview => ItemType.Interview,
        WorkType.PersonalCommunication => ItemType.PersonalCommunication,
        WorkType.Manuscript => ItemType.Manuscript,
        WorkType.Pamphlet => ItemType.Pamphlet,
        WorkType.Legislation => ItemType.Legislation,
        WorkType.Bill => ItemType.Bill,
        WorkType.Regulation => ItemType.Regulation,
        WorkType.Treaty => ItemType.Treaty,
        WorkType.LegalCase => ItemType.LegalCase,
        WorkType.Hearing => ItemType.Hearing,
        WorkType.Event => ItemType.Event,
        WorkType.Classic => ItemType.Classic,
        _ => ItemType.Document,
    };

    public static WorkType Of(ItemType type) => type switch
    {
        ItemType.ArticleJournal => WorkType.JournalArticle,
        ItemType.ArticleMagazine => WorkType.MagazineArticle,
        ItemType.ArticleNewspaper => WorkType.NewspaperArticle,
        ItemType.Article => WorkType.Preprint,
        ItemType.Book => WorkType.Book,
        ItemType.Chapter => WorkType.Chapter,
        ItemType.Entry => WorkType.Entry,
        ItemType.EntryDictionary => WorkType.DictionaryEntry,
        ItemType.EntryEncyclopedia => WorkType.EncyclopediaEntry,
        ItemType.PaperConference => WorkType.ConferencePaper,
        ItemType.Speech => WorkType.Presentation,
        ItemType.Periodical => WorkType.Journal,
        ItemType.Report => WorkType.Report,
        ItemType.Thesis => WorkType.Thesis,
        ItemType.Dataset => WorkType.Dataset,
        ItemType.Software => WorkType.Software,
        ItemType.Standard => WorkType.Standard,
        ItemType.Patent => WorkType.Patent,
        ItemType.Review => WorkType.Review,
        ItemType.ReviewBook => WorkType.BookReview,
        ItemType.Collection => WorkType.Collection,
        ItemType.Webpage => WorkType.WebPage,
        ItemType.Post => WorkType.Post,
        ItemType.PostWeblog => WorkType.BlogPost,
        ItemType.Graphic => WorkType.Image,
        ItemType.Figure => WorkType.Component,
        ItemType.Map => WorkType.Map,
        ItemType.MotionPicture => WorkType.Video,
        ItemType.Song => WorkType.Song,
        ItemType.MusicalScore => WorkType.MusicalScore,
        ItemType.Broadcast => WorkType.Broadcast,
        ItemType.Performance => WorkType.Performance,
        ItemType.Interview => WorkType.Interview,
        ItemType.PersonalCommunication => WorkType.PersonalCommunication,
        ItemType.Manuscript => WorkType.Manuscript,
        ItemType.Pamphlet => WorkType.Pamphlet,
        ItemType.Legislation => WorkType.Legislation,
        ItemType.Bill => WorkType.Bill,
        ItemType.Regulation => WorkType.Regulation,
        ItemType.Treaty => WorkType.Treaty,
        ItemType.LegalCase => WorkType.LegalCase,
        ItemType.Hearing => WorkType.Hearing,
        ItemType.Event => WorkType.Event,
        ItemType.Classic => WorkType.Classic,
        _ => WorkType.Document,
    };

    /// <summary>What the container of an item of this type is.</summary>
    public static ContainerKind ContainerOf(ItemType type) => type switch
    {
        ItemType.ArticleJournal or ItemType.ArticleMagazine or ItemType.ArticleNewspaper or ItemType.Review
            or ItemType.ReviewBook => ContainerKind.Periodical,
        ItemType.Chapter or ItemType.Entry or ItemType.EntryDictionary or ItemType.EntryEncyclopedia => ContainerKind.Book,
        ItemType.PaperConference => ContainerKind.Proceedings,
        ItemType.Article => ContainerKind.Repository,
        ItemType.Webpage or ItemType.Post or ItemType.PostWeblog => ContainerKind.WebSite,
        _ => ContainerKind.Unspecified,
    };

    /// <summary>Whether <c>number</c> of an item of this type is the article's number.</summary>
    public static bool NumbersArticles(ItemType type) => type is ItemType.ArticleJournal or ItemType.ArticleMagazine
        or ItemType.ArticleNewspaper or ItemType.PaperConference or ItemType.Review or ItemType.ReviewBook;
}
