namespace BibHarvester.Formats.Csv;

/// <summary>CSV's field table: our columns.</summary>
internal static class CsvFields
{
    public static ValueList<FieldRule> Rules { get; } =
    [
        new("key", "CitationKey", "The pinned one."),
        new("type", "Type", "The words of bibharvest-json: journal-article, book, chapter."),
        new("genre", "Genre", ""),
        new("title, short_title, translated_title, original_title", "Titles[Main, Short, Translated, Original]", "The first of each, the subtitle behind a colon; without styles."),
        new("author, editor, translator, series_editor", "Contributors[Author, Editor, Translator, CollectionEditor], IncompleteRoles", "Family, Given, Suffix; semicolons between names. Organisations have no comma, or stand in braces. et al. where the list goes on."),
        new("contributors", "Contributors", "All others, their role in brackets: Roe, Richard [illustrator]."),
        new("container, container_abbreviation", "Containers[0].Titles[Main, Abbreviated]", "Without styles."),
        new("series, series_number", "Containers[Series].Titles[Main], .Volume", ""),
        new("event, event_place, event_date", "Event.Name, .Place, .Date", ""),
        new("date, original_date, accessed", "Issued, Dates[Original, Accessed]", "ISO 8601 and EDTF: 2020-05, 2020/2021; else in words."),
        new("volume, issue, number, part, chapter, section", "Volume, Issue, Number, Part, ChapterNumber, Section", ""),
        new("pages, article_number, page_count, volume_count", "Pages, ArticleNumber, PageCount, VolumeCount", ""),
        new("edition, version", "Edition, Version", ""),
        new("publisher, place", "Publishers", "The first; of theses and reports the body behind them."),
        new("language", "Language", ""),
        new("doi, pmid, pmcid, arxiv", "Identifiers", "The first of each."),
        new("issn, isbn", "Identifiers, Containers.Identifiers", "All, semicolons between them; without medium."),
        new("url", "Links.Url", "The first; none that is the address of the DOI."),
        new("keywords", "Keywords", "Semicolons between them."),
        new("abstract", "Abstracts", "The first, on one line, without styles."),
        new("notes", "Notes, Status", "Semicolons between them."),
        new("(other column)", "ExtraFields[csv]", "Behind the others, in the order of their names."),
    ];
}
