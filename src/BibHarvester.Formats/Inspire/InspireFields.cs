namespace BibHarvester.Formats.Inspire;

/// <summary>Where the fields of INSPIRE go.</summary>
internal static class InspireFields
{
    public static ValueList<FieldRule> Rules { get; } =
    [
        new("dois, arxiv_eprints, control_number, isbns", "Identifiers", ""),
        new("document_type", "Type, Genre", ""),
        new("titles, title_translations", "Titles", ""),
        new("authors, corporate_author, collaborations", "Contributors", ""),
        new("publication_info", "Containers, Volume, Issue, Pages, ArticleNumber, Dates", "that of the publication, not of an erratum"),
        new("thesis_info", "Genre, Publishers, Dates", ""),
        new("imprints", "Publishers, Dates", ""),
        new("abstracts", "Abstracts", "the first"),
        new("keywords", "Keywords", ""),
        new("number_of_pages", "PageCount", ""),
        new("report_numbers", "Number", ""),
        new("urls, documents", "Links", ""),
        new("citation_count", "Metrics", ""),
        new("withdrawn", "Status", ""),
    ];
}
