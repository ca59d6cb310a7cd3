namespace BibHarvester.Formats.EndNote;

/// <summary>The fields that all types of reference share in EndNote, and RIS's older ones beside them; RIS, Refer and EndNote's XML only name them differently.</summary>
/// <remarks>What a field means depends on the type of the reference: its secondary author is the editor of a chapter's book, but of the series of a book.</remarks>
internal enum EndNoteField : byte
{
    /// <summary>None of them: kept under its own tag.</summary>
    Other,
    Author,
    SecondaryAuthor,
    TertiaryAuthor,
    SubsidiaryAuthor,

    /// <summary>The editor, whatever the type.</summary>
    Editor,

    /// <summary>The translator, whatever the type.</summary>
    Translator,
    Title,
    SecondaryTitle,

    /// <summary>The full title of a periodical.</summary>
    Journal,

    /// <summary>The title of a periodical, in full or shortened.</summary>
    JournalName,
    TertiaryTitle,
    AlternateTitle,

    /// <summary>The title of a book: the work's own, or that of what it is part of.</summary>
    BookTitle,
    ShortTitle,
    TranslatedTitle,
    OriginalTitle,
    Year,
    Date,
    AccessDate,
    Volume,

    /// <summary>The number of an issue.</summary>
    Issue,
    Number,

    /// <summary>The number within a series.</summary>
    SeriesVolume,
    VolumeCount,
    Edition,
    Section,
    Pages,

    /// <summary>The last page, where it has a tag of its own.</summary>
    EndPage,
    Publisher,
    Place,
    StandardNumber,
    Doi,
    AccessionNumber,
    Url,
    Language,
    Keyword,
    Abstract,
    Note,
    WorkType,
    Label,

    /// <summary>Custom field 1: the place of a conference.</summary>
    EventPlace,

    /// <summary>Custom field 2: the number of an article in PubMed Central.</summary>
    Pmcid,

    /// <summary>Custom field 3: the title of proceedings.</summary>
    Proceedings,

    /// <summary>Custom field 7: the number of an article.</summary>
    ArticleNumber,

    /// <summary>The name or the provider of a database.</summary>
    Database,
}
