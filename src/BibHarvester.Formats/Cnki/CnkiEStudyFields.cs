namespace BibHarvester.Formats.Cnki;

/// <summary>The field table of CNKI E-Study.</summary>
internal static class CnkiEStudyFields
{
    public static ValueList<FieldRule> Rules => field ??=
    [
        new("SrcDatabase", "Type", "By the database: 期刊 journals, 博士 and 硕士 theses, 会议 conferences, 报纸 newspapers, 专利 patents, 标准 standards, 图书 books."),
        new("Title", "Titles[Main].Text", ""),
        new("Author", "Contributors[Author]", "Names between semicolons."),
        new("Tutor", "Contributors[Supervisor]", ""),
        new("Source", "Containers[0].Titles[Main]", "Of theses the university."),
        new("PubTime, Year", "Issued", "The date where it is of the year, else the year."),
        new("Roll, Volume", "Volume", ""),
        new("Period", "Issue", ""),
        new("Page", "Pages", ""),
        new("PageCount", "PageCount", "As 页码 the pages."),
        new("Meeting, City", "Event.Name, .Place", "Of conference papers."),
        new("Keyword", "Keywords.Text", ""),
        new("Summary", "Abstracts[Abstract].Text", "On one line, without CNKI's mark 正."),
        new("Link, URL", "Links.Url", ""),
        new("ISSN, ISBN", "Containers[0].Identifiers[Issn, Isbn], Identifiers[Isbn]", ""),
        new("DOI", "Identifiers[Doi]", ""),
    ];
}
