namespace BibHarvester.Formats.Crossref;

/// <summary>The members of a reference that are read; all others are kept as they are.</summary>
internal enum CrossrefReferenceMember : byte
{
    /// <summary><c>key</c>.</summary>
    Key,

    /// <summary><c>DOI</c>.</summary>
    Doi,

    /// <summary><c>doi-asserted-by</c>.</summary>
    DoiAssertedBy,

    /// <summary><c>unstructured</c>.</summary>
    Unstructured,

    /// <summary><c>author</c>.</summary>
    Author,

    /// <summary><c>year</c>.</summary>
    Year,

    /// <summary><c>volume</c>.</summary>
    Volume,

    /// <summary><c>issue</c>.</summary>
    Issue,

    /// <summary><c>first-page</c>.</summary>
    FirstPage,

    /// <summary><c>article-title</c>.</summary>
    ArticleTitle,

    /// <summary><c>journal-title</c>.</summary>
    JournalTitle,

    /// <summary><c>volume-title</c>.</summary>
    VolumeTitle,

    /// <summary><c>series-title</c>.</summary>
    SeriesTitle,

    /// <summary><c>edition</c>.</summary>
    Edition,

    /// <summary><c>ISSN</c> or <c>issn</c>.</summary>
    Issn,

    /// <summary><c>ISBN</c> or <c>isbn</c>.</summary>
    Isbn,

    /// <summary><c>issn-type</c>.</summary>
    IssnType,

    /// <summary><c>isbn-type</c>.</summary>
    IsbnType,
}
