namespace BibHarvester.Formats.JalcJson;

/// <summary>Where the fields of JaLC go.</summary>
internal static class JalcJsonFields
{
    public static ValueList<FieldRule> Rules { get; } =
    [
        new("doi", "Identifiers", ""),
        new("content_type, article_type", "Type", "JA article, BK book, RD data, EL e-learning, GD other"),
        new("title_list", "Titles", "in the language of the content first, the others as translated titles"),
        new("creator_list", "Contributors", "names in the language of the content; those in other languages as other names"),
        new("publication_date", "Dates", ""),
        new("journal_title_name_list, journal_id_list", "Containers", "full and abbreviated titles, ISSN"),
        new("publisher_list", "Publishers", ""),
        new("volume, issue, first_page, last_page, article_number", "Volume, Issue, Pages, ArticleNumber", ""),
        new("keyword_list", "Keywords", ""),
        new("url, relation_list", "Links, Relations", ""),
        new("citation_list", "References", ""),
    ];
}
