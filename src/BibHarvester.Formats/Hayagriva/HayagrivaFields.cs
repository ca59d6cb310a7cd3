namespace BibHarvester.Formats.Hayagriva;

/// <summary>Hayagriva's field table.</summary>
internal static class HayagrivaFields
{
    public static ValueList<FieldRule> Rules { get; } =
    [
        new("(key)", "CitationKey", "Made where none is pinned."),
        new("type, parent.type", "Type", "By both: an article in a periodical, in proceedings, in a blog."),
        new("title", "Titles[Main].Text, .Subtitle", "The subtitle behind a colon; braces keep the case, other styles are lost."),
        new("title.short, title.translation", "Titles[Short, Translated]", "The first of each, beside a title."),
        new("author, editor", "Contributors[Author, Editor]", "The editors of a book in which the work stands are its parent's."),
        new("parent.author", "Contributors[ContainerAuthor]", ""),
        new("affiliated", "Contributors", "All others, by their role."),
        new("date", "Issued", "Its start; seasons and words are lost."),
        new("parent.title", "Containers[0].Titles", "The main title, its short form and its translation."),
        new("parent.volume, parent.issue", "Volume, Issue", "Of works without a parent volume and issue."),
        new("parent.parent, parent", "Containers[Series]", "Title, number and editors; of whole works the parent itself."),
        new("parent (conference)", "Event.Name, .Place, .Date", ""),
        new("edition", "Edition, Version", "One of both."),
        new("volume-total, page-total", "VolumeCount, PageCount", "What has a number in it."),
        new("chapter, page-range", "ChapterNumber, Pages", ""),
        new("publisher, organization, location", "Publishers", "The first; organization for theses and reports."),
        new("serial-number", "Identifiers, Containers.Identifiers", "The first DOI, ISBN, ISSN, PMID, PMCID and arXiv number."),
        new("serial-number.serial", "Number, ArticleNumber", "One of both: of articles the article number."),
        new("url, url.date", "Links.Url, Dates[Accessed]", "The first address, where it is whole; the date beside it."),
        new("language", "Language", "Where it is a tag of BCP 47."),
        new("genre, abstract", "Genre, Abstracts", "The first abstract, on one line."),
        new("note", "Notes, Status", "A blank line between them."),
        new("(other field)", "ExtraFields[hayagriva-yaml]", "At its place."),
    ];
}
