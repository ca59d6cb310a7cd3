namespace BibHarvester.Formats.NoteFirst;

/// <summary>NoteFirst's field table, in the order in which elements are written.</summary>
internal static class NoteFirstFields
{
    public static ValueList<FieldRule> Rules => field ??=
    [
        new("Type", "Type", "The nearest type; Degree tells apart the works that share one."),
        new("Language", "Language", "As the three letters of ISO 639-2; VIP's zh-CHS is read as Chinese."),
        new("PrimaryTitle/Title", "Titles[Main].Text, .Subtitle", "Without styles."),
        new("PrimaryTitle/Title[2]", "Titles[Translated].Text, .Subtitle", "The first that no computer made."),
        new("Authors/Author/Info/FullName", "Contributors[Author, Inventor]", "Chinese names in one piece, others as Family, Given, Suffix."),
        new("Authors/Author/Info[2]/FullName", "Contributors[Author].OtherNames", "The first other name."),
        new("Authors/Author/Info/Organization", "Contributors[Author].Affiliations.Name", "The first of each author."),
        new("SecondaryResponsibilitys/SecondaryResponsibility/Name", "Contributors[Supervisor, Editor, Translator, Organizer, Assignee]", "With its part in Responsibility."),
        new("Medium/Media", "Containers[0].Titles[Main], Publishers.Name", "The journal; of theses and reports the body behind them, of conference papers the conference."),
        new("Medium/Media[2]", "Containers[0].Titles[Translated]", ""),
        new("MotherTitle/Title", "Containers[0].Titles[Main]", "Of conference papers and chapters."),
        new("Year, PublishDate", "Issued", "The year; the whole date where more is known."),
        new("Volume", "Volume", ""),
        new("Issue", "Issue", ""),
        new("Number", "Number", ""),
        new("PageScope", "Pages, ArticleNumber", "The number of the article where there are no pages."),
        new("Edition", "Edition, Version", "One of them."),
        new("Publisher", "Publishers.Name", "But of theses and reports."),
        new("Place", "Publishers.Place", ""),
        new("ISSN, ISBN", "Containers[*].Identifiers[Issn, Isbn], Identifiers[Issn, Isbn]", "All, an element each."),
        new("DOI", "Identifiers[Doi]", "The first."),
        new("Url", "Links.Url", "The first landing page, else the first; none that is the address of the DOI."),
        new("Keywords/Keyword", "Keywords.Text", "An element each."),
        new("Abstracts/Abstract", "Abstracts[Abstract].Text", "The first that no computer translated, on one line, without styles."),
        new("Notes/Note", "Notes, Status", "An element each; retractions and the like as phrases."),
        new("Degree", "Genre", ""),
        new("", "Identifiers[Pmid, Pmcid, Arxiv], CitationKey, Part, ChapterNumber, Section", "Not carried."),
    ];
}
