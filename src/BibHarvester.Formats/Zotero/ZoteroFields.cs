namespace BibHarvester.Formats.Zotero;

/// <summary>What Zotero's JSON carries of a record, and where it stands.</summary>
internal static class ZoteroFields
{
    /// <summary>The table that writing and reading follow; types call many of the fields by names of their own.</summary>
    public static ValueList<FieldRule> Rules { get; } =
    [
        new("itemType", "Type", "Zotero's nearest type; CSL's name in a line of extra where that says less."),
        new("creators", "Contributors.Person, .Organization, IncompleteRoles", "In two fields or one; roles that the type has no creator for as lines of extra; others for a list that goes on."),
        new("title, shortTitle", "Titles[Main, Short, Translated, Original]", "With the subtitle behind a colon; with tags for styles; translated and original titles as lines of extra."),
        new("publicationTitle, journalAbbreviation", "Containers[0].Titles[Main, Abbreviated]", "bookTitle, proceedingsTitle, websiteTitle … by type."),
        new("series, seriesNumber", "Containers[Series].Titles[Main], .Volume", ""),
        new("conferenceName, eventPlace", "Event.Name, .Place, .Date", "The date as a line of extra."),
        new("date", "Issued", "ISO, a season before its year, or words."),
        new("accessDate, originalDate, filingDate", "Dates[Accessed, Original, Submitted]", "The first of each."),
        new("volume, issue, number, partNumber, section, numberOfVolumes", "Volume, Issue, Number, Part, Section, ChapterNumber, VolumeCount", "The chapter as a line of extra."),
        new("edition, versionNumber", "Edition, Version", ""),
        new("pages, numPages", "Pages, ArticleNumber, PageCount", "An article number that cannot be taken for pages stands there."),
        new("publisher, place", "Publishers[0].Name, .Place", "university, institution, court … by type."),
        new("DOI, ISBN, ISSN, PMID, PMCID", "Identifiers, Containers.Identifiers", "All ISBNs and ISSNs; the arXiv number as archiveID or a line of extra."),
        new("url", "Links.Url", "The first landing page, else the first; none that is the address of the DOI."),
        new("language", "Language", ""),
        new("abstractNote", "Abstracts[Abstract].Text", "The first."),
        new("tags", "Keywords.Text", ""),
        new("type", "Genre", "thesisType, reportType … by type."),
        new("rights", "Licenses[0]", "Its address, else its name."),
        new("medium", "Media[0]", ""),
        new("runningTime, artworkSize", "Extents[0]", ""),
        new("citationKey", "CitationKey", ""),
        new("extra", "Notes, Status", "A line each."),
        new("extra", "ExtraFields[bibtex, tex]", "A line each, as Better BibTeX has them: tex.sortkey= Fens; names in lower case. Those of fields that BibTeX knows are said in its files in place of what the item says."),
        new("extra", "Containers[Collection].Titles[Main]", "Where a line says the title of the volume, title or publicationTitle is that of all volumes."),
        new("(own name)", "ExtraFields[zotero-api-json]", "As they stood: attachments, notes, collections, relations, key, version."),
    ];
}
