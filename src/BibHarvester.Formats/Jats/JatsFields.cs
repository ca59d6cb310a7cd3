namespace BibHarvester.Formats.Jats;

/// <summary>JATS's field table: where the parts of a record stand in a citation, and what only an article has a place for.</summary>
internal static class JatsFields
{
    public static ValueList<FieldRule> Rules { get; } =
    [
        new("@publication-type, @article-type", "Type, Genre", "The word of the type; the genre in a comment."),
        new("ref/@id", "CitationKey", ""),
        new("person-group, contrib", "Contributors, IncompleteRoles", "A group for each role; a particle before the family name or behind the given names. ORCID iDs and affiliations in articles only."),
        new("article-title, chapter-title, data-title, source", "Titles[Main]", "By the type; with its subtitle, and italic, bold, subscript, superscript and small capitals."),
        new("trans-title", "Titles[Translated]", "The first; in articles all."),
        new("source, journal-title", "Containers[0].Titles[Main]", "Abbreviated titles in articles only."),
        new("series", "Containers[Series].Titles[Main]", "In citations only."),
        new("year, month, day, date, pub-date, history", "Dates", "The year is that of publication; dates of other kinds stand beside it under their kind. No times."),
        new("volume, issue, fpage, lpage, page-range, elocation-id, edition, version", "Volume, Issue, Pages, ArticleNumber, Edition, Version", ""),
        new("size", "PageCount, VolumeCount", ""),
        new("patent, pub-id[number]", "Number", "In citations only."),
        new("conf-name, conf-loc, conf-date", "Event.Name, .Place, .Date", ""),
        new("publisher-name, publisher-loc", "Publishers", "The first publisher; of theses and reports the institution."),
        new("issn, isbn, pub-id, article-id", "Identifiers", "DOI, PMID, PMCID, arXiv, ISSN, ISBN; the media of ISSNs in articles only."),
        new("ext-link, self-uri", "Links.Url", "The first landing page; none that is the address of the DOI."),
        new("@xml:lang", "Language", ""),
        new("comment", "Status, Notes", "A phrase for each status."),
        new("abstract, kwd-group, license, funding-group, ref-list", "Abstracts, Keywords, Licenses, Funding, References", "In articles only: a record is written as one where it has references."),
        new("(own element)", "ExtraFields[jats]", "Under the path of elements at which they stood."),
        new("", "Titles[Original, Alternative], Part, ChapterNumber, Section, Extents, Media, Relations, Metrics, Provenance", "No element, or none that is read."),
    ];
}
