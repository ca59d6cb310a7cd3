namespace BibHarvester.Formats.WordXml;

/// <summary>The field table of Word's sources; <c>BIBTEX_…</c> are elements of JabRef's, which Word passes over.</summary>
internal static class WordXmlFields
{
    public static ValueList<FieldRule> Rules { get; } =
    [
        new("SourceType, BIBTEX_Entry", "Type", "Word's nearest type; BIBTEX_Entry tells apart the works that share one."),
        new("ThesisType, Type", "Genre", "ThesisType of theses and reports."),
        new("Tag", "CitationKey", ""),
        new("Author/Author, Editor, Translator …", "Contributors", "A suffix stands behind the family name; an organisation among persons becomes one. Roles without an element are lost."),
        new("Title, ShortTitle", "Titles[Main], Titles[Short]", "With the subtitle, without styles."),
        new("JournalName, PeriodicalTitle, BookTitle, ConferenceName, InternetSiteTitle, PublicationTitle", "Containers[0].Titles[Main]", "By the type."),
        new("BIBTEX_Series", "Containers[Series].Titles[Main]", ""),
        new("Year, Month, Day", "Issued", "What is no plain date stands in Year."),
        new("YearAccessed, MonthAccessed, DayAccessed", "Dates[Accessed]", ""),
        new("Volume, Issue, Pages, ChapterNumber, NumberVolumes, Edition, Version", "Volume, Issue, Pages, ChapterNumber, VolumeCount, Edition, Version", ""),
        new("Number, PatentNumber, CaseNumber", "Number", "By the type."),
        new("BIBTEX_Eid, BIBTEX_PageTotal", "ArticleNumber, PageCount", ""),
        new("Publisher, Institution, City", "Publishers", "The first; of theses and reports the institution."),
        new("StandardNumber, DOI, BIBTEX_PMID, BIBTEX_PMCID, BIBTEX_Eprint", "Identifiers", "ISSNs and ISBNs in one element."),
        new("URL", "Links.Url", "The first landing page; none that is the address of the DOI."),
        new("LCID, BIBTEX_Language", "Language", "By Windows's number where it has one."),
        new("BIBTEX_Abstract, BIBTEX_KeyWords, Comments", "Abstracts, Keywords, Status, Notes", "The first abstract on one line; keywords in one element."),
        new("(own element)", "ExtraFields[word-xml]", "As they stood in the file."),
        new("", "IncompleteRoles, Event, Part, Section, Extents, Media, Licenses, Funding, Relations, References, Metrics, Provenance", "No element."),
    ];
}
