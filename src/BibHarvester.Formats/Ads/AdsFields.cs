namespace BibHarvester.Formats.Ads;

/// <summary>Where the fields of NASA ADS go.</summary>
internal static class AdsFields
{
    public static ValueList<FieldRule> Rules { get; } =
    [
        new("bibcode, doi, identifier, isbn", "Identifiers", "identifier: those of arXiv, DOIs, other bibcodes"),
        new("doctype", "Type, Genre", ""),
        new("title", "Titles", ""),
        new("author, editor", "Contributors", "with affiliation and ORCID by their places in the lists"),
        new("pubdate, date, year", "Dates", "00 for an unknown month or day"),
        new("pub, bibstem, issn", "Containers", ""),
        new("volume, issue, page, page_range, eid", "Volume, Issue, Pages, ArticleNumber", ""),
        new("abstract", "Abstracts", ""),
        new("keyword", "Keywords", ""),
        new("publisher", "Publishers", ""),
        new("series", "Containers", "as a series"),
        new("version", "Version", ""),
        new("citation_count, num_citations, num_references, read_count", "Metrics", ""),
        new("comment, pubnote", "Notes", ""),
        new("copyright", "Licenses", "as its name"),
    ];
}
