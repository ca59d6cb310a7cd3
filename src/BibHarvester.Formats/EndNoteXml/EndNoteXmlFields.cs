using BibHarvester.Formats.EndNote;

namespace BibHarvester.Formats.EndNoteXml;

/// <summary>The field table of EndNote's XML: which part of a record goes into which element, and which element is which of EndNote's fields.</summary>
internal static class EndNoteXmlFields
{
    // The first element of a field is the one that is written.
    private static readonly (string Path, EndNoteField Field)[] Table =
    [
        ("contributors/authors/author", EndNoteField.Author), ("contributors/secondary-authors/author", EndNoteField.SecondaryAuthor),
        ("contributors/tertiary-authors/author", EndNoteField.TertiaryAuthor), ("contributors/subsidiary-authors/author", EndNoteField.SubsidiaryAuthor),
        ("titles/title", EndNoteField.Title), ("titles/secondary-title", EndNoteField.SecondaryTitle), ("titles/tertiary-title", EndNoteField.TertiaryTitle),
        ("periodical/abbr-1", EndNoteField.AlternateTitle), ("titles/short-title", EndNoteField.ShortTitle), ("titles/translated-title", EndNoteField.TranslatedTitle),
        ("periodical/full-title", EndNoteField.Journal), ("pages", EndNoteField.Pages), ("volume", EndNoteField.Volume), ("number", EndNoteField.Issue),
        ("num-vols", EndNoteField.VolumeCount), ("edition", EndNoteField.Edition), ("section", EndNoteField.Section), ("keywords/keyword", EndNoteField.Keyword),
        ("dates/year", EndNoteField.Year), ("dates/pub-dates/date", EndNoteField.Date), ("pub-location", EndNoteField.Place), ("publisher", EndNoteField.Publisher),
        ("isbn", EndNoteField.StandardNumber), ("accession-num", EndNoteField.AccessionNumber), ("label", EndNoteField.Label), ("work-type", EndNoteField.WorkType),
        ("abstract", EndNoteField.Abstract), ("notes", EndNoteField.Note), ("urls/related-urls/url", EndNoteField.Url), ("electronic-resource-num", EndNoteField.Doi),
        ("language", EndNoteField.Language), ("access-date", EndNoteField.AccessDate), ("custom1", EndNoteField.EventPlace), ("custom2", EndNoteField.Pmcid),
        ("custom3", EndNoteField.Proceedings), ("custom7", EndNoteField.ArticleNumber), ("remote-database-name", EndNoteField.Database),
        ("remote-database-provider", EndNoteField.Database),
        ("titles/alt-title", EndNoteField.AlternateTitle), ("alt-periodical/full-title", EndNoteField.AlternateTitle), ("alt-periodical/abbr-1", EndNoteField.AlternateTitle),
        ("secondary-title", EndNoteField.SecondaryTitle), ("tertiary-title", EndNoteField.TertiaryTitle), ("issn", EndNoteField.StandardNumber),
        ("urls/web-urls/url", EndNoteField.Url), ("authors/author", EndNoteField.Author), ("secondary-authors/secondary-author", EndNoteField.SecondaryAuthor),
        ("tertiary-authors/tertiary-author", EndNoteField.TertiaryAuthor), ("title", EndNoteField.Title), ("year", EndNoteField.Year), ("date", EndNoteField.Date),
        ("place-published", EndNoteField.Place), ("url", EndNoteField.Url), ("number-of-volumes", EndNoteField.VolumeCount), ("accession-number", EndNoteField.AccessionNumber),
        ("type-of-work", EndNoteField.WorkType), ("short-title", EndNoteField.ShortTitle), ("alternate-title", EndNoteField.AlternateTitle), ("doi", EndNoteField.Doi),
    ];

    /// <summary>What is carried, where, and by what rule.</summary>
    public static ValueList<FieldRule> Rules { get; } =
    [
        new("ref-type", "Type", "EndNote's nearest type by name and number; work-type tells apart the works that share one."),
        new("contributors/authors/author", "Contributors[Author].Person, .Organization", "Family, Given, Suffix. Organisations end in a comma."),
        new("contributors/secondary-authors/author", "Contributors[Editor, CollectionEditor].Person, .Organization", "The second author of the type: the editor of the series of what stands for itself, else the editor."),
        new("contributors/tertiary-authors/author", "Contributors[Editor, CollectionEditor, Supervisor].Person, .Organization", "The third author of the type: the editor of what stands for itself, the supervisor of a thesis, else the editor of the series."),
        new("contributors/subsidiary-authors/author", "Contributors[Translator].Person, .Organization", ""),
        new("titles/title", "Titles[Main].Text, .Subtitle", "The subtitle behind a colon; bold, italic, raised and lowered text as styles."),
        new("titles/short-title", "Titles[Short].Text", "The first."),
        new("titles/translated-title", "Titles[Translated].Text", "The first that no computer made."),
        new("titles/secondary-title", "Containers[0].Titles[Main]", "Beside custom3 that is the conference."),
        new("custom3", "Containers[0].Titles[Main]", "The proceedings of a paper whose conference is named."),
        new("titles/secondary-title, custom1", "Event.Name, Event.Place", "Of papers at conferences."),
        new("periodical/abbr-1", "Containers[0].Titles[Abbreviated, Short]", "The first."),
        new("titles/tertiary-title", "Containers[Series].Titles[Main]", "The first; of a work that stands for itself the first container of any kind."),
        new("dates/year, dates/pub-dates/date", "Issued", "The year, and month and day where they are known: July 5, July; else 2015///Spring."),
        new("access-date", "Dates[Accessed]", "2021/07/05, 2021/07//."),
        new("volume", "Volume", ""),
        new("number", "Issue, Number", "The issue, else the number; of books that within the series."),
        new("isbn", "Number", "Of reports, patents and standards."),
        new("num-vols", "VolumeCount", "Not of the works that have another number there: data sets, whose own number it is when read, laws, cases, patents, standards, grants, letters, catalogues, papers."),
        new("edition", "Edition, Version", "One of them: for software and data the version, else the edition."),
        new("section", "ChapterNumber, Section", "The chapter in parts of books and proceedings, else the section."),
        new("custom7", "ArticleNumber", "With ArticleNumberAsPages also as pages, where there are none."),
        new("pages", "Pages, PageCount", "The pages; of books, theses, standards and manuscripts without them their number."),
        new("publisher, pub-location", "Publishers.Name, Publishers.Place", "The first publisher, of theses and reports the first institution; of patents it is the second author, and who holds them the publisher."),
        new("isbn", "Containers[*].Identifiers[Issn, Isbn], Identifiers[Issn, Isbn]", "An element each, without medium."),
        new("electronic-resource-num", "Identifiers[Doi]", "The first."),
        new("accession-num", "Identifiers[Pmid], Identifiers[Arxiv]", "The first of each; the arXiv number behind its prefix."),
        new("custom2", "Identifiers[Pmcid]", "The first."),
        new("urls/related-urls/url", "Links.Url", "The first landing page, else the first; none that is the address of the DOI."),
        new("language", "Language", ""),
        new("keywords/keyword", "Keywords.Text", "An element each."),
        new("abstract", "Abstracts[Abstract].Text", "The first that no computer translated, on one line."),
        new("notes", "Notes, Status", "An element each; what has become of the work as a phrase."),
        new("work-type", "Genre", "Behind the word that tells types apart."),
        new("label", "CitationKey", "Where it is pinned; a number alone is read as that of the record in somebody's file."),
        new("(own element)", "ExtraFields[endnote-xml]", "As they stood in the file, by their path."),
    ];

    /// <summary>The field of an element, by its path within the record.</summary>
    public static EndNoteField FieldOf(string path)
    {
        foreach (var (name, field) in Table)
        {
            if (name == path)
                return field;
        }

        return EndNoteField.Other;
    }

    /// <summary>The path of the element in which a value is written; absent where there is none.</summary>
    public static string? PathOf(EndNoteValue value)
    {
        var field = value.Field == EndNoteField.Number ? EndNoteField.Issue : value.Field;
        if (field == EndNoteField.Other)
            return IsPath(value.Tag) ? value.Tag : null;
        foreach (var (path, of) in Table)
        {
            if (of == field)
                return path;
        }

        return null;
    }

    // Names in lower case, with slashes between.
    private static bool IsPath(string path)
    {
        var hasLetter = false;
        var depth = 1;
        foreach (var sign in path)
        {
            if (char.IsAsciiLetterLower(sign))
                hasLetter = true;
            else if (!hasLetter || !(sign is '-' || char.IsAsciiDigit(sign) || (sign == '/' && ++depth < 8)))
                return false;
            if (sign == '/')
                hasLetter = false;
        }

        return hasLetter && path is not "ref-type";
    }
}
