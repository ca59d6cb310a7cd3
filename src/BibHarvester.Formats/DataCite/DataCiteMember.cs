namespace BibHarvester.Formats.DataCite;

/// <summary>The members of a DOI's record that are read; all others are kept as they are.</summary>
internal enum DataCiteMember : byte
{
    /// <summary><c>attributes</c>.</summary>
    Attributes,

    /// <summary><c>citationCount</c>.</summary>
    Citations,

    /// <summary><c>container</c>.</summary>
    Container,

    /// <summary><c>container-title</c>.</summary>
    ContainerTitle,

    /// <summary><c>contentUrl</c>.</summary>
    ContentUrl,

    /// <summary><c>contributors</c>.</summary>
    Contributors,

    /// <summary><c>created</c>.</summary>
    Created,

    /// <summary><c>creators</c> or <c>author</c>.</summary>
    Creators,

    /// <summary><c>data</c>.</summary>
    Data,

    /// <summary><c>dates</c>.</summary>
    Dates,

    /// <summary><c>descriptions</c> or <c>description</c>.</summary>
    Descriptions,

    /// <summary><c>doi</c>.</summary>
    Doi,

    /// <summary><c>downloadCount</c>.</summary>
    Downloads,

    /// <summary><c>formats</c>.</summary>
    Formats,

    /// <summary><c>fundingReferences</c>.</summary>
    Funding,

    /// <summary><c>id</c>.</summary>
    Id,

    /// <summary><c>identifier</c>.</summary>
    Identifier,

    /// <summary><c>identifiers</c> or <c>alternateIdentifiers</c>.</summary>
    Identifiers,

    /// <summary><c>language</c>.</summary>
    Language,

    /// <summary><c>license</c>.</summary>
    License,

    /// <summary><c>prefix</c>.</summary>
    Prefix,

    /// <summary><c>publicationYear</c> or <c>published</c>.</summary>
    PublicationYear,

    /// <summary><c>publisher</c>.</summary>
    Publisher,

    /// <summary><c>referenceCount</c>.</summary>
    References,

    /// <summary><c>registered</c>.</summary>
    Registered,

    /// <summary><c>relatedIdentifiers</c>.</summary>
    RelatedIdentifiers,

    /// <summary><c>relatedItems</c>.</summary>
    RelatedItems,

    /// <summary><c>resource-type-subtype</c>.</summary>
    ResourceType,

    /// <summary><c>resource-type-id</c>.</summary>
    ResourceTypeGeneral,

    /// <summary><c>rightsList</c>.</summary>
    Rights,

    /// <summary><c>sizes</c>.</summary>
    Sizes,

    /// <summary><c>subjects</c>.</summary>
    Subjects,

    /// <summary><c>suffix</c>.</summary>
    Suffix,

    /// <summary><c>titles</c> or <c>title</c>.</summary>
    Titles,

    /// <summary><c>type</c>.</summary>
    Type,

    /// <summary><c>types</c>.</summary>
    Types,

    /// <summary><c>updated</c>.</summary>
    Updated,

    /// <summary><c>url</c>.</summary>
    Url,

    /// <summary><c>version</c>.</summary>
    Version,

    /// <summary><c>viewCount</c>.</summary>
    Views,

    /// <summary><c>xml</c>.</summary>
    Xml,
}
