namespace BibHarvester.Formats.Crossref;

/// <summary>The field table of Crossref's JSON.</summary>
internal static class CrossrefFields
{
    public static ValueList<FieldRule> Rules { get; } =
    [
        new("type, subtype", "Type, Genre", "The subtype beside posted content and others."),
        new("title, subtitle, original-title, short-title", "Titles", "With markup; subtitles stand beside their titles."),
        new("container-title, short-container-title, group-title", "Containers", "The nearest first: journal, or book and then series."),
        new("author, editor, translator, chair", "Contributors", "With ORCID and affiliations; organisations under their name."),
        new("published, published-print, published-online, published-other, issued, posted, accepted, approved", "Dates", "Each of its kind; dates of the registry's own record are kept apart."),
        new("created, deposited, indexed", "Dates[RecordCreated, RecordDeposited, RecordUpdated]", ""),
        new("volume, issue, journal-issue", "Volume, Issue", "The issue also from journal-issue."),
        new("page, article-number", "Pages, ArticleNumber", "What cannot be pages is an article number."),
        new("publisher, publisher-location, institution, standards-body", "Publishers", "Institutions with their place, departments and identifiers."),
        new("event", "Event", "Name, acronym, number, theme, place, dates, sponsors."),
        new("edition-number, part-number, chapter-number", "Edition, Part, ChapterNumber", ""),
        new("abstract", "Abstracts", "JATS, with its paragraphs."),
        new("subject", "Keywords", ""),
        new("language", "Language", ""),
        new("DOI, alternative-id, ISSN, ISBN, issn-type, isbn-type", "Identifiers, Containers.Identifiers", "With their media."),
        new("URL, resource, link", "Links", "Landing page, full texts with media type and purpose."),
        new("license", "Licenses", "With version of the content and start."),
        new("funder, award", "Funding", "With the funder's identifier."),
        new("reference", "References", "In parts, or as they stand."),
        new("update-to, updated-by, relation", "Status, Relations", "Retractions, corrections and concerns; links to other works."),
        new("reference-count, is-referenced-by-count", "Metrics", ""),
        new("(other member)", "ExtraFields[crossref-json]", "As it stands."),
    ];
}
