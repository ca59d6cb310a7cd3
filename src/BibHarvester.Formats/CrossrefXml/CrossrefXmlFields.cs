namespace BibHarvester.Formats.CrossrefXml;

/// <summary>The field table of Crossref's XML.</summary>
internal static class CrossrefXmlFields
{
    public static ValueList<FieldRule> Rules { get; } =
    [
        new("journal_article, book, content_item, conference_paper, dissertation, posted_content …", "Type", "By the element; book_type and component_type tell apart books and their parts."),
        new("component_number", "ChapterNumber", "Of a chapter."),
        new("titles/title, subtitle, original_language_title", "Titles", "With markup."),
        new("journal_metadata, book_metadata, proceedings_metadata, series_metadata, set_metadata", "Containers", "What the work stands in: titles, abbreviations, ISSNs and ISBNs."),
        new("contributors/person_name, organization", "Contributors", "By contributor_role; ORCID and affiliations."),
        new("publication_date, posted_date, acceptance_date, approval_date", "Dates", "By media_type."),
        new("journal_volume/volume, issue, pages, publisher_item", "Volume, Issue, Pages, ArticleNumber, Number", ""),
        new("event_metadata", "Event", "Name, acronym, number, theme, place."),
        new("publisher, institution", "Publishers", ""),
        new("edition_number, abstract", "Edition, Abstracts", "JATS."),
        new("doi_data/doi, isbn, issn", "Identifiers, Containers.Identifiers", ""),
        new("doi_data/resource, collection", "Links", ""),
        new("program (fundref, AccessIndicators, relations), crossmark/updates", "Funding, Licenses, Relations, Status", ""),
        new("citation_list", "References", ""),
        new("(other element)", "ExtraFields[crossref-xml]", "What has no place in the record."),
    ];
}
