namespace BibHarvester.Formats.InvenioRdm;

/// <summary>Where the fields of Zenodo and InvenioRDM go.</summary>
internal static class InvenioRdmFields
{
    public static ValueList<FieldRule> Rules { get; } =
    [
        new("doi, pids, metadata.identifiers", "Identifiers", ""),
        new("metadata.resource_type", "Type, Genre", ""),
        new("metadata.title, metadata.additional_titles", "Titles", ""),
        new("metadata.creators, metadata.contributors", "Contributors", "with ORCID, affiliation and role"),
        new("metadata.publication_date, metadata.dates", "Dates", ""),
        new("metadata.publisher, imprint", "Publishers", ""),
        new("metadata.journal, custom_fields journal:journal", "Containers, Volume, Issue, Pages", ""),
        new("metadata.meeting", "Event", ""),
        new("metadata.description, metadata.method", "Abstracts", ""),
        new("metadata.keywords, metadata.subjects", "Keywords", ""),
        new("metadata.license, metadata.rights", "Licenses", ""),
        new("metadata.related_identifiers, conceptdoi, parent", "Relations", "the concept as IsVersionOf"),
        new("metadata.version", "Version", ""),
        new("metadata.references", "References", ""),
        new("links.self_html", "Links", ""),
    ];
}
