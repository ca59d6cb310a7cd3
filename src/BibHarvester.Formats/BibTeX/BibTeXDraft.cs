namespace BibHarvester.Formats.BibTeX;

/// <summary>The fields of one entry as values without TeX: what stands between a record and a file.</summary>
/// <remarks>
/// A record is drafted and the draft written; a file is read into a draft and the draft made a record. What the format carries
/// of a record is therefore the record of its draft, and writing and reading only have to be each other's inverse field by field.
/// </remarks>
internal sealed partial class BibTeXDraft
{
    public string EntryType { get; set; } = "misc";

    public string? Key { get; set; }

    public List<NameParts> Authors { get; set; } = [];

    public List<NameParts> Editors { get; set; } = [];

    public List<NameParts> Translators { get; set; } = [];

    public bool MoreAuthors { get; set; }

    public bool MoreEditors { get; set; }

    public bool MoreTranslators { get; set; }

    public RichText Title { get; set; }

    public RichText Subtitle { get; set; }

    public RichText ShortTitle { get; set; }

    public RichText OriginalTitle { get; set; }

    public RichText BookTitle { get; set; }

    public RichText Journal { get; set; }

    public RichText ShortJournal { get; set; }

    public RichText Series { get; set; }

    public RichText HowPublished { get; set; }

    public RichText Abstract { get; set; }

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

    public string? Address { get; set; }

    public string? EventTitle { get; set; }

    public string? Venue { get; set; }

    public string? EventDate { get; set; }

    public string? OriginalDate { get; set; }

    public string? UrlDate { get; set; }

    public string? TypeText { get; set; }

    public string? Subtype { get; set; }

    public string? Note { get; set; }

    public string? Doi { get; set; }

    public string? Eprint { get; set; }

    public string? ArchivePrefix { get; set; }

    public string? Pmid { get; set; }

    public string? Pmcid { get; set; }

    public string? Url { get; set; }

    public string? Language { get; set; }

    public List<string> Isbns { get; set; } = [];

    public List<string> Issns { get; set; } = [];

    public List<string> Keywords { get; set; } = [];

    /// <summary>Fields that the model does not know, with their values as they stand in the file.</summary>
    public List<(string Name, string Raw)> Extras { get; } = [];

    /// <summary>Whether the number is that of a periodical's issue.</summary>
    private static bool NumberIsIssue(string entryType, WorkType work) => entryType == "article" || (entryType == "misc" &&
        work is WorkType.Preprint or WorkType.PeerReview or WorkType.Component or WorkType.Journal or WorkType.JournalVolume or WorkType.JournalIssue);

    /// <summary>Whether the entry is part of a book or of proceedings.</summary>
    private static bool IsInBook(string entryType) => entryType is "incollection" or "inproceedings" or "inbook" or "conference";

    /// <summary>Whether the entry stands for itself, so that what it is part of can only be a series.</summary>
    private static bool IsWhole(string entryType) => entryType is "book" or "booklet" or "proceedings" or "techreport" or "phdthesis" or "mastersthesis" or "unpublished";

    /// <summary>Whether the number counts the volumes of the series.</summary>
    private static bool NumberIsInSeries(string entryType) => entryType is "book" or "booklet" or "proceedings" || IsInBook(entryType);

    private static bool IsThesis(string entryType) => entryType is "phdthesis" or "mastersthesis" or "thesis";
}
