namespace BibHarvester.Formats.DataCite;

/// <summary>The field table of DataCite's JSON, and of its XML, which has the same names.</summary>
internal static class DataCiteFields
{
    public static ValueList<FieldRule> Rules { get; } =
    [
        new("types.resourceTypeGeneral, types.resourceType", "Type, Genre", "The general type; the other is the source's own word."),
        new("titles", "Titles", "By titleType, with their languages."),
        new("creators, contributors", "Contributors", "By contributorType; name parts, ORCID and other identifiers, affiliations."),
        new("publisher", "Publishers", ""),
        new("publicationYear, dates", "Dates", "By dateType; ranges as they stand."),
        new("registered, created, updated", "Dates[RecordCreated, RecordDeposited, RecordUpdated]", ""),
        new("container, relatedItems", "Containers, Relations", "Title, volume, issue and pages of what the work stands in."),
        new("version, sizes, formats, language", "Version, Extents, Media, Language", ""),
        new("descriptions", "Abstracts", "By descriptionType."),
        new("subjects", "Keywords", "With scheme and language."),
        new("doi, identifiers", "Identifiers", "alternateIdentifiers in XML."),
        new("url, contentUrl", "Links", ""),
        new("rightsList", "Licenses", "The code of SPDX and the address."),
        new("fundingReferences", "Funding", "Funder with identifier, award."),
        new("relatedIdentifiers", "Relations", "By relationType."),
        new("viewCount, downloadCount, citationCount …", "Metrics", ""),
        new("(other member)", "ExtraFields[datacite-json]", "As it stands."),
    ];
}
