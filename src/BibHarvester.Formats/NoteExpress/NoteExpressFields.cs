namespace BibHarvester.Formats.NoteExpress;

/// <summary>NoteExpress's field table, in the order in which tags are written.</summary>
internal static class NoteExpressFields
{
    public static ValueList<FieldRule> Rules => field ??=
    [
        new("Reference Type", "Type", "The nearest type; Type of Work tells apart the works that share one."),
        new("Title", "Titles[Main].Text, .Subtitle", "The first main title, the subtitle behind a colon; without styles."),
        new("Translated Title", "Titles[Translated].Text, .Subtitle", "The first that no computer made, without styles."),
        new("Short Title", "Titles[Short].Text, .Subtitle", "The first, without styles."),
        new("Author", "Contributors[Author, Inventor]", "A line each. Chinese names in one piece, others as Family, Given, Suffix; an organisation that is not known by its words ends in a comma."),
        new("Translated Author", "Contributors[Author].OtherNames", "The first name of each author, as far as each one has another."),
        new("Secondary Author", "Contributors[Editor]", ""),
        new("Tertiary Author", "Contributors[Supervisor], Contributors[CollectionEditor]", "The supervisor of theses, else editors of the series."),
        new("Subsidiary Author", "Contributors[Assignee], Contributors[Organizer], Contributors[Translator]", "Of patents who owns them, of conference papers who held the conference, else translators."),
        new("Journal, Secondary Title", "Containers[0].Titles[Main]", "Journal for articles of journals and magazines; Secondary Title for newspapers, books and the rest."),
        new("Translated Journal", "Containers[0].Titles[Translated]", "Beside Journal."),
        new("Secondary Title", "Event.Name", "Of conference papers; the proceedings are then the Tertiary Title."),
        new("Tertiary Title", "Containers[Series].Titles[Main]", "Secondary Title for works that stand for themselves."),
        new("Year, Date", "Issued", "The year; the whole date where more is known."),
        new("Access Date", "Dates[Accessed]", "The first."),
        new("Volume", "Volume", ""),
        new("Issue", "Issue", ""),
        new("Notes, Number", "Number", "Notes for patents and standards, as CNKI has it; else Number."),
        new("Pages", "Pages, ArticleNumber", "The number of the article where there are no pages."),
        new("Number of Pages", "PageCount", ""),
        new("Number of Volumes", "VolumeCount", ""),
        new("Edition", "Edition, Version", "One of them."),
        new("Section", "Section", ""),
        new("Publisher", "Publishers.Name", "The first publisher, of theses and reports the first institution."),
        new("Place Published", "Publishers.Place, Event.Place", "That of the publisher, else that of the conference."),
        new("ISBN/ISSN", "Containers[*].Identifiers[Issn, Isbn], Identifiers[Issn, Isbn]", "All, a line each."),
        new("DOI", "Identifiers[Doi]", "The first."),
        new("URL", "Links.Url", "The first landing page, else the first; none that is the address of the DOI."),
        new("Language", "Language", "As the three letters of ISO 639-2."),
        new("Keywords", "Keywords.Text", "A line each."),
        new("Abstract", "Abstracts[Abstract].Text", "The first that no computer translated, on one line, without styles."),
        new("Notes", "Notes, Status", "A line each; retractions and the like as phrases."),
        new("Type of Work", "Genre", ""),
        new("", "Identifiers[Pmid, Pmcid, Arxiv], CitationKey, Part, ChapterNumber", "Not carried."),
    ];
}
