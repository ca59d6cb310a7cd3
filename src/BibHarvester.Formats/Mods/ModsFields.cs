namespace BibHarvester.Formats.Mods;

/// <summary>MODS's field table.</summary>
internal static class ModsFields
{
    public static ValueList<FieldRule> Rules { get; } =
    [
        new("genre, typeOfResource", "Type, Genre", "Our word under authority local, MARC's beside it where it has one."),
        new("@ID, identifier[citekey]", "CitationKey", "As ID only where it can be one."),
        new("titleInfo", "Titles", "The main title with its subtitle; abbreviated, translated and alternative ones beside it; without styles."),
        new("name", "Contributors, IncompleteRoles", "Roles by MARC's relators, else in words; ORCID iDs and names of affiliations. Editors of a book in which the work stands are written there."),
        new("name[conference]", "Event.Name, .Date", ""),
        new("relatedItem[host]", "Containers[0]", "Title, first abbreviation, ISSN or ISBN."),
        new("relatedItem[series]", "Containers[Series]", "Title, number, editors."),
        new("relatedItem[original]", "Titles[Original], Dates[Original]", ""),
        new("originInfo", "Publishers, Issued, Dates[Accessed], Edition, Version", "One publisher with its place; ISO 8601, EDTF or the source's words; an edition or a version."),
        new("part", "Volume, Issue, Part, ChapterNumber, Section, ArticleNumber, Pages, PageCount, VolumeCount", "In the container where there is one."),
        new("language/languageTerm", "Language", "One."),
        new("abstract, note", "Abstracts, Status, Notes", "Abstracts on one line, without styles; a note for each status."),
        new("subject/topic", "Keywords", "With scheme and language; places and times become topics."),
        new("identifier", "Identifiers", "DOI, PMID, PMCID, arXiv, ISSN, ISBN, the work's number."),
        new("location/url", "Links.Url, Dates[Accessed]", "The first landing page; none that is the address of the DOI."),
        new("accessCondition", "Licenses", "Name and address."),
        new("(own element)", "ExtraFields[mods]", "Under the path of elements at which they stood."),
        new("", "Dates of other kinds, Event.Place, Extents, Media, Funding, Relations, References, Metrics, Provenance", "No element, or none that is read."),
    ];
}
