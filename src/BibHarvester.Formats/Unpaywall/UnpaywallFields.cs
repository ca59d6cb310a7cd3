namespace BibHarvester.Formats.Unpaywall;

/// <summary>Where Unpaywall's fields go.</summary>
internal static class UnpaywallFields
{
    public static ValueList<FieldRule> Rules { get; } =
    [
        new("doi", "Identifiers", ""),
        new("genre", "Type, Genre", "Crossref's words"),
        new("title", "Titles", ""),
        new("z_authors", "Contributors", "split by Crossref, or raw_author_name"),
        new("published_date, year", "Dates", "the year only where the date is the first of January"),
        new("journal_name, journal_issns, journal_issn_l", "Containers", ""),
        new("publisher", "Publishers", ""),
        new("oa_locations", "Links, Licenses", "the PDF as full text, open; version as the version of the content"),
        new("doi_url", "", "follows from the DOI"),
    ];
}
