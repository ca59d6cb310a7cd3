using BibHarvester.Formats.Json;

namespace BibHarvester.Formats.DataCite;

/// <summary>The names of the members, in the REST interface of today and in older ones.</summary>
internal static class DataCiteMembers
{
    /// <summary>What is read of a DOI, in its envelope or in its attributes.</summary>
    public static Utf8Names<DataCiteMember> OfRecord { get; } = new(
    [
        ("attributes", DataCiteMember.Attributes),
        ("doi", DataCiteMember.Doi),
        ("id", DataCiteMember.Id),
        ("identifier", DataCiteMember.Identifier),
        ("prefix", DataCiteMember.Prefix),
        ("suffix", DataCiteMember.Suffix),
        ("identifiers", DataCiteMember.Identifiers),
        ("alternateIdentifiers", DataCiteMember.Identifiers),
        ("creators", DataCiteMember.Creators),
        ("author", DataCiteMember.Creators),
        ("contributors", DataCiteMember.Contributors),
        ("titles", DataCiteMember.Titles),
        ("title", DataCiteMember.Titles),
        ("publisher", DataCiteMember.Publisher),
        ("publicationYear", DataCiteMember.PublicationYear),
        ("published", DataCiteMember.PublicationYear),
        ("dates", DataCiteMember.Dates),
        ("types", DataCiteMember.Types),
        ("type", DataCiteMember.Type),
        ("resource-type-id", DataCiteMember.ResourceTypeGeneral),
        ("resource-type-subtype", DataCiteMember.ResourceType),
        ("container", DataCiteMember.Container),
        ("container-title", DataCiteMember.ContainerTitle),
        ("relatedIdentifiers", DataCiteMember.RelatedIdentifiers),
        ("relatedItems", DataCiteMember.RelatedItems),
        ("descriptions", DataCiteMember.Descriptions),
        ("description", DataCiteMember.Descriptions),
        ("rightsList", DataCiteMember.Rights),
        ("license", DataCiteMember.License),
        ("fundingReferences", DataCiteMember.Funding),
        ("subjects", DataCiteMember.Subjects),
        ("sizes", DataCiteMember.Sizes),
        ("formats", DataCiteMember.Formats),
        ("version", DataCiteMember.Version),
        ("language", DataCiteMember.Language),
        ("url", DataCiteMember.Url),
        ("contentUrl", DataCiteMember.ContentUrl),
        ("created", DataCiteMember.Created),
        ("registered", DataCiteMember.Registered),
        ("updated", DataCiteMember.Updated),
        ("citationCount", DataCiteMember.Citations),
        ("viewCount", DataCiteMember.Views),
        ("downloadCount", DataCiteMember.Downloads),
        ("referenceCount", DataCiteMember.References),
        ("xml", DataCiteMember.Xml),
        ("data", DataCiteMember.Data),
    ]);

    /// <summary>The members of an envelope in which DOIs stand.</summary>
    public static Utf8Names<JsonOpening> OfEnvelope { get; } = new([("data", JsonOpening.Object | JsonOpening.Array)]);
}
