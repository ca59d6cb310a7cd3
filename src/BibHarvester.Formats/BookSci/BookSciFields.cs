namespace BibHarvester.Formats.BookSci;

/// <summary>The field table of Book学术's record.</summary>
internal static class BookSciFields
{
    public static ValueList<FieldRule> Rules => field ??=
    [
        new("publicationTypes", "Type", ""),
        new("title", "Titles[Main].Text", "With its markup."),
        new("TitleCN", "Titles[Translated].Text", "Made by a computer."),
        new("authors", "Contributors[Author]", "Names between commas, given names first."),
        new("doi, DOIUrl", "Identifiers[Doi]", ""),
        new("PMCID", "Identifiers[Pmcid]", ""),
        new("publicationDate", "Issued", ""),
        new("EPubDate", "Dates[Online]", ""),
        new("journal.name, PeriodicalName", "Containers[0].Titles[Main]", ""),
        new("journal.volume", "Volume", ""),
        new("journal.pages", "Pages", ""),
        new("abstract", "Abstracts[Abstract].Text", ""),
        new("AbstractTextCN", "Abstracts[Abstract].Text", "Made by a computer."),
        new("url, ListUrlMain, openAccessPdf", "Links.Url", "None that is the address of the DOI."),
        new("fieldsOfStudy", "Keywords.Text", ""),
        new("citationCount, PeriodicalIF", "Metrics", "Numbers only; never part of a citation."),
        new("other members", "ExtraFields", "As they stand; none that is null, empty or of blanks."),
    ];
}
