namespace BibHarvester.Formats.SemanticScholar;

/// <summary>Where Semantic Scholar's fields go.</summary>
internal static class SemanticScholarFields
{
    public static ValueList<FieldRule> Rules { get; } =
    [
        new("paperId, corpusId, externalIds", "Identifiers", "each by its kind; MAG, ACL and DBLP as others"),
        new("publicationTypes", "Type, Genre", "the first that names a type; with a journal's, a conference's or a preprint server's name where there is none"),
        new("title", "Titles", ""),
        new("abstract", "Abstracts", ""),
        new("authors", "Contributors", "names are not split; authorId as identifier"),
        new("publicationDate, year", "Dates", "the year only where there is no date"),
        new("journal.name, publicationVenue, venue", "Containers", "the first that there is"),
        new("journal.volume, journal.pages", "Volume, Pages", "not those of arXiv's pseudo-journal"),
        new("url, openAccessPdf", "Links, Licenses", ""),
        new("fieldsOfStudy, s2FieldsOfStudy", "Keywords", "with their scheme"),
        new("citationCount, influentialCitationCount, referenceCount", "Metrics", ""),
        new("references", "References", ""),
    ];
}
