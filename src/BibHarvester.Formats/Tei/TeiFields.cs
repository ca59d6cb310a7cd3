namespace BibHarvester.Formats.Tei;

/// <summary>The field table of TEI's entries.</summary>
internal static class TeiFields
{
    public static ValueList<FieldRule> Rules { get; } =
    [
        new("@type, @xml:id", "Type, CitationKey", "Our word for the type; an identifier only where it can be one."),
        new("analytic/title, monogr/title", "Titles[Main], Containers[0].Titles[Main]", "With italic, bold, subscript, superscript and small capitals; short titles beside them."),
        new("author, editor", "Contributors", "The role of an editor by our word; names of affiliations and ORCID iDs."),
        new("series", "Containers[Series]", "Title, number, editors."),
        new("imprint/date", "Issued, Dates[Accessed]", ""),
        new("biblScope", "Volume, Issue, Pages, ArticleNumber, ChapterNumber, Part, Section", ""),
        new("publisher, pubPlace, edition, extent", "Publishers, Edition, Version, PageCount", "One publisher."),
        new("meeting", "Event.Name", ""),
        new("idno, ptr", "Identifiers, Number, Links.Url", "DOI, PMID, PMCID, arXiv, ISSN, ISBN."),
        new("textLang/@mainLang", "Language", ""),
        new("note", "Abstracts, Keywords, Status, Notes, Genre", "The first abstract, on one line."),
        new("(own element)", "ExtraFields[tei]", "Under the path of elements at which they stood."),
        new("", "IncompleteRoles, Titles[Original, Translated, Alternative], Event.Place, .Date, VolumeCount, Extents, Media, Licenses, Funding, Relations, References, Metrics, Provenance", "No element, or none that is read."),
    ];
}
