namespace BibHarvester.Formats.Flat;

/// <summary>What the type of a work says of the places where its values stand.</summary>
internal static class FlatKinds
{
    /// <summary>Whether the work stands in a periodical.</summary>
    public static bool IsInPeriodical(WorkType type) => type is
        WorkType.JournalArticle or WorkType.MagazineArticle or WorkType.NewspaperArticle or WorkType.Review or WorkType.BookReview or
        WorkType.PeerReview or WorkType.JournalIssue or WorkType.JournalVolume;

    /// <summary>Whether the work is part of a book or of proceedings.</summary>
    public static bool IsInBook(WorkType type) => type is
        WorkType.Chapter or WorkType.BookPart or WorkType.Entry or WorkType.DictionaryEntry or WorkType.EncyclopediaEntry or WorkType.ConferencePaper;

    /// <summary>Whether the work stands for itself, so that what it is part of can only be a series.</summary>
    public static bool IsWhole(WorkType type) => type is
        WorkType.Book or WorkType.EditedBook or WorkType.ReferenceBook or WorkType.BookSet or WorkType.BookSeries or WorkType.Proceedings or
        WorkType.ProceedingsSeries or WorkType.Report or WorkType.ReportSeries or WorkType.Thesis or WorkType.Pamphlet or WorkType.Classic or WorkType.Standard;

    /// <summary>Whether the body behind the work is said, and no publisher.</summary>
    public static bool IsByInstitution(WorkType type) => type is WorkType.Thesis or WorkType.Report or WorkType.ReportComponent;

    /// <summary>Whether the work has versions, where others have editions.</summary>
    public static bool HasVersion(WorkType type) => type is WorkType.Software or WorkType.Dataset or WorkType.Database or WorkType.Workflow;

    /// <summary>Whether the number of an issue and the number of the work share one place, which is then the work's.</summary>
    public static bool HasOwnNumber(WorkType type) => type is WorkType.Report or WorkType.Patent or WorkType.Standard or WorkType.Legislation or WorkType.Bill or WorkType.LegalCase;

    /// <summary>What a container of such a work is.</summary>
    public static ContainerKind HostKind(WorkType type) => type switch
    {
        WorkType.ConferencePaper => ContainerKind.Proceedings,
        WorkType.WebPage or WorkType.BlogPost or WorkType.Post => ContainerKind.WebSite,
        WorkType.Dataset or WorkType.Database or WorkType.Software or WorkType.Workflow or WorkType.Preprint => ContainerKind.Repository,
        _ when IsInPeriodical(type) => ContainerKind.Periodical,
        _ when IsInBook(type) => ContainerKind.Book,
        _ when IsWhole(type) => ContainerKind.Series,
        _ => ContainerKind.Unspecified,
    };
}
