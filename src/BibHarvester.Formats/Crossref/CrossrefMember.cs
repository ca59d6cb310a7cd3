namespace BibHarvester.Formats.Crossref;

/// <summary>The members of a work that are read; all others are kept as they are.</summary>
internal enum CrossrefMember : byte
{
    /// <summary><c>abstract</c>.</summary>
    Abstract,

    /// <summary><c>accepted</c>.</summary>
    Accepted,

    /// <summary><c>accessed</c>.</summary>
    Accessed,

    /// <summary><c>agency</c>.</summary>
    Agency,

    /// <summary><c>aliases</c>.</summary>
    Aliases,

    /// <summary><c>approved</c>.</summary>
    Approved,

    /// <summary><c>article-number</c>.</summary>
    ArticleNumber,

    /// <summary><c>author</c>.</summary>
    Author,

    /// <summary><c>award</c>.</summary>
    Award,

    /// <summary><c>award-start</c>.</summary>
    AwardStart,

    /// <summary><c>categories</c>.</summary>
    Categories,

    /// <summary><c>chair</c>.</summary>
    Chair,

    /// <summary><c>is-referenced-by-count</c>.</summary>
    CitedBy,

    /// <summary><c>collection-title</c>.</summary>
    CollectionTitle,

    /// <summary><c>container-title</c>.</summary>
    ContainerTitle,

    /// <summary><c>container-title-short</c> or <c>short-container-title</c>.</summary>
    ContainerTitleShort,

    /// <summary><c>content-created</c>.</summary>
    ContentCreated,

    /// <summary><c>content-updated</c>.</summary>
    ContentUpdated,

    /// <summary><c>contributor</c>.</summary>
    Contributor,

    /// <summary><c>copyright</c>.</summary>
    Copyright,

    /// <summary><c>created</c>.</summary>
    Created,

    /// <summary><c>degree</c>.</summary>
    Degree,

    /// <summary><c>deposited</c>.</summary>
    Deposited,

    /// <summary><c>description</c>.</summary>
    Description,

    /// <summary><c>DOI</c> or <c>doi</c>.</summary>
    Doi,

    /// <summary><c>edition-number</c> or <c>edition</c>.</summary>
    Edition,

    /// <summary><c>editor</c>.</summary>
    Editor,

    /// <summary>A member that holds records.</summary>
    Envelope,

    /// <summary><c>event</c>.</summary>
    Event,

    /// <summary><c>funder</c>.</summary>
    Funder,

    /// <summary><c>group-title</c>.</summary>
    GroupTitle,

    /// <summary><c>id</c>.</summary>
    Id,

    /// <summary><c>indexed</c>.</summary>
    Indexed,

    /// <summary><c>institution</c>.</summary>
    Institution,

    /// <summary><c>ISBN</c>.</summary>
    Isbn,

    /// <summary><c>isbn-type</c>.</summary>
    IsbnType,

    /// <summary><c>ISSN</c>.</summary>
    Issn,

    /// <summary><c>issn-type</c>.</summary>
    IssnType,

    /// <summary><c>issue</c>.</summary>
    Issue,

    /// <summary><c>issued</c>.</summary>
    Issued,

    /// <summary><c>journal-issue</c>.</summary>
    JournalIssue,

    /// <summary><c>keyword</c>.</summary>
    Keyword,

    /// <summary><c>language</c>.</summary>
    Language,

    /// <summary><c>license</c>.</summary>
    License,

    /// <summary><c>link</c>.</summary>
    Link,

    /// <summary><c>number</c>.</summary>
    Number,

    /// <summary><c>original-title</c>.</summary>
    OriginalTitle,

    /// <summary>A member that only entities other than works have.</summary>
    OtherEntity,

    /// <summary><c>page</c>.</summary>
    Page,

    /// <summary><c>chapter-number</c>.</summary>
    ChapterNumber,

    /// <summary><c>part-number</c>.</summary>
    PartNumber,

    /// <summary><c>PMCID</c>.</summary>
    Pmcid,

    /// <summary><c>PMID</c>.</summary>
    Pmid,

    /// <summary><c>posted</c>.</summary>
    Posted,

    /// <summary><c>prefix</c>.</summary>
    Prefix,

    /// <summary><c>project</c>.</summary>
    Project,

    /// <summary><c>published</c>.</summary>
    Published,

    /// <summary><c>published-online</c>.</summary>
    PublishedOnline,

    /// <summary><c>published-other</c>.</summary>
    PublishedOther,

    /// <summary><c>published-print</c>.</summary>
    PublishedPrint,

    /// <summary><c>publisher</c>.</summary>
    Publisher,

    /// <summary><c>publisher-location</c> or <c>publisher-place</c>.</summary>
    PublisherPlace,

    /// <summary><c>reference</c>.</summary>
    Reference,

    /// <summary><c>reference-count</c> or <c>references-count</c>.</summary>
    ReferenceCount,

    /// <summary><c>relation</c>.</summary>
    Relation,

    /// <summary><c>resource</c>.</summary>
    Resource,

    /// <summary><c>short-title</c>.</summary>
    ShortTitle,

    /// <summary><c>source</c>.</summary>
    Source,

    /// <summary><c>standards-body</c>.</summary>
    StandardsBody,

    /// <summary><c>subject</c>.</summary>
    Subject,

    /// <summary><c>submitted</c>.</summary>
    Submitted,

    /// <summary><c>subtitle</c>.</summary>
    Subtitle,

    /// <summary><c>subtype</c>.</summary>
    Subtype,

    /// <summary><c>title</c>.</summary>
    Title,

    /// <summary><c>title-short</c>.</summary>
    TitleShort,

    /// <summary><c>translator</c>.</summary>
    Translator,

    /// <summary><c>type</c>.</summary>
    Type,

    /// <summary><c>update-to</c>.</summary>
    UpdateTo,

    /// <summary><c>updated-by</c>.</summary>
    UpdatedBy,

    /// <summary><c>URL</c>.</summary>
    Url,

    /// <summary><c>version</c>.</summary>
    Version,

    /// <summary><c>volume</c>.</summary>
    Volume,
}
