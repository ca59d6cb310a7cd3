using BibHarvester.Formats.Flat;

namespace BibHarvester.Formats.BibTeX;

/// <summary>The fields of one entry as values without TeX: what stands between a record and a file.</summary>
/// <remarks>
/// A record is drafted and the draft written; a file is read into a draft and the draft made a record. What the format carries
/// of a record is therefore the record of its draft, and writing and reading only have to be each other's inverse field by field.
/// </remarks>
/// <param name="lists">Where its lists go, empty.</param>
internal sealed partial class BibTeXDraft(DraftLists lists)
{
    public string EntryType { get; set; } = "misc";

    public string? Key { get; set; }

    /// <summary>The language that is read or written.</summary>
    public required BibTeXDialect Dialect { get; init; }

    public string? EditorType { get; set; }

    public string? EditorAType { get; set; }

    public string? EditorBType { get; set; }

    public string? EditorCType { get; set; }

    public RichText Title { get; set; }

    public RichText Subtitle { get; set; }

    public RichText ShortTitle { get; set; }

    public RichText OriginalTitle { get; set; }

    public RichText MainTitle { get; set; }

    public RichText MainSubtitle { get; set; }

    public RichText BookTitle { get; set; }

    public RichText BookSubtitle { get; set; }

    public RichText Journal { get; set; }

    public RichText JournalSubtitle { get; set; }

    public RichText ShortJournal { get; set; }

    public RichText Series { get; set; }

    public RichText HowPublished { get; set; }

    public RichText Abstract { get; set; }

    /// <summary>The date as BibLaTeX has it; where it is said, the next three are not.</summary>
    public string? Date { get; set; }

    public string? Year { get; set; }

    public string? Month { get; set; }

    public string? Day { get; set; }

    public string? Volume { get; set; }

    public string? Number { get; set; }

    public string? Issue { get; set; }

    public string? Part { get; set; }

    public string? Chapter { get; set; }

    public string? Volumes { get; set; }

    public string? Pages { get; set; }

    public string? Eid { get; set; }

    public string? PageTotal { get; set; }

    public string? Edition { get; set; }

    public string? Version { get; set; }

    public string? Publisher { get; set; }

    public string? School { get; set; }

    public string? Institution { get; set; }

    public string? Organization { get; set; }

    public string? Address { get; set; }

    /// <summary>BibLaTeX's name for the address; beside an address the place of the conference, as ACM has it.</summary>
    public string? Location { get; set; }

    /// <summary>Whether the work was published at an address of the web, and nothing else is said there.</summary>
    public bool IsPublishedAtAddress { get; set; }

    public string? OriginalPublisher { get; set; }

    public string? OriginalPlace { get; set; }

    public string? EventTitle { get; set; }

    public string? Venue { get; set; }

    public string? EventDate { get; set; }

    public string? OriginalDate { get; set; }

    public string? UrlDate { get; set; }

    public string? TypeText { get; set; }

    public string? Subtype { get; set; }

    public string? PublicationState { get; set; }

    public string? Note { get; set; }

    public string? Doi { get; set; }

    public string? Eprint { get; set; }

    public string? ArchivePrefix { get; set; }

    /// <summary>Which field the archive's name stood in.</summary>
    public string? PrefixField { get; private set; }

    public string? Pmid { get; set; }

    public string? Pmcid { get; set; }

    public string? Url { get; set; }

    public string? Language { get; set; }

    public string? LanguageId { get; set; }

    public List<string> Isbns => lists.Isbns;

    public List<string> Issns => lists.Issns;

    public List<string> Keywords => lists.Keywords;

    /// <inheritdoc cref="DraftLists.Extras"/>
    public List<(string Name, string Raw)> Extras => lists.Extras;

    public bool HasDate => Date is not null || Year is not null;

    /// <summary>The type of work that the entry is of; known after <see cref="Complete"/>.</summary>
    private WorkType Work { get; set; }

    private string? Genre { get; set; }

    /// <summary>The names of a field; absent where there are none.</summary>
    public NameGroup? Names(NameSlot slot) => lists.Names[(int)slot];

    /// <summary>The names of a field, to add to.</summary>
    public NameGroup Open(NameSlot slot) => lists.Names[(int)slot] ??= lists.NewGroup();

    /// <summary>Whether the work is an article, or what can be one.</summary>
    private static bool IsArticle(WorkType work) =>
        work is WorkType.JournalArticle or WorkType.MagazineArticle or WorkType.NewspaperArticle or WorkType.Review or WorkType.BookReview;

    /// <summary>Whether the number is that of a periodical's issue.</summary>
    private static bool NumberIsIssue(WorkType work) => IsArticle(work) || work is
        WorkType.Preprint or WorkType.PeerReview or WorkType.Component or WorkType.Journal or WorkType.JournalVolume or WorkType.JournalIssue;

    /// <summary>Whether the entry is part of a book or of proceedings.</summary>
    private static bool IsInBook(WorkType work) => FlatKinds.IsInBook(work);

    /// <summary>Whether the entry stands for itself, so that what it is part of can only be a series.</summary>
    private static bool IsWhole(WorkType work) => NumberIsInSeries(work) && !IsInBook(work) || work is
        WorkType.Report or WorkType.ReportComponent or WorkType.ReportSeries or WorkType.Thesis or WorkType.Manuscript;

    /// <summary>Whether the number counts the volumes of the series.</summary>
    private static bool NumberIsInSeries(WorkType work) => IsInBook(work) || work is
        WorkType.Book or WorkType.EditedBook or WorkType.ReferenceBook or WorkType.BookSet or WorkType.BookSeries or WorkType.Classic or
        WorkType.Pamphlet or WorkType.Proceedings or WorkType.ProceedingsSeries;

    /// <summary>Whether the body behind the work is said, and its place.</summary>
    private static bool IsByInstitution(WorkType work) => FlatKinds.IsByInstitution(work) || work == WorkType.ReportSeries;
}
