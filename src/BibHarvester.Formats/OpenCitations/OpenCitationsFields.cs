namespace BibHarvester.Formats.OpenCitations;

/// <summary>Where the fields of OpenCitations go.</summary>
internal static class OpenCitationsFields
{
    public static ValueList<FieldRule> Rules { get; } =
    [
        new("id, doi", "Identifiers", "several in one field"),
        new("type", "Type, Genre", ""),
        new("title", "Titles", ""),
        new("author, editor", "Contributors", "with ORCID"),
        new("pub_date, year", "Dates", ""),
        new("venue, source_title, source_id", "Containers", ""),
        new("volume, issue, page", "Volume, Issue, Pages", ""),
        new("publisher", "Publishers", ""),
        new("oa_link", "Links", ""),
        new("reference, cited", "References", ""),
        new("citation_count", "Metrics", ""),
    ];
}
