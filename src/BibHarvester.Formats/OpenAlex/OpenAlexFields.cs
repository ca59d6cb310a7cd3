namespace BibHarvester.Formats.OpenAlex;

/// <summary>Where OpenAlex's fields go.</summary>
internal static class OpenAlexFields
{
    public static ValueList<FieldRule> Rules { get; } =
    [
        new("id, doi, ids", "Identifiers", "each by its kind"),
        new("type, type_crossref", "Type, Genre", "an article of a conference's proceedings is a paper, one of a repository a preprint"),
        new("title, display_name", "Titles", ""),
        new("authorships", "Contributors, IncompleteRoles", "display names are split by rule; ORCID, OpenAlex's id, institutions with ROR"),
        new("publication_date, publication_year", "Dates", "the year only where the date is the first of January"),
        new("primary_location.source", "Containers, Publishers", "not of books, whose source is a shop"),
        new("biblio", "Volume, Issue, Pages, ArticleNumber", ""),
        new("abstract_inverted_index", "Abstracts", "the words put back into their order"),
        new("keywords, mesh", "Keywords", ""),
        new("primary_location, best_oa_location, locations", "Links, Licenses", "with the version and whether it is open"),
        new("grants, awards, funders", "Funding", ""),
        new("is_retracted", "Status", ""),
        new("referenced_works", "References", "as identifiers of OpenAlex"),
        new("cited_by_count", "Metrics", ""),
    ];
}
