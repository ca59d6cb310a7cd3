namespace BibHarvester.Formats.EndNoteTagged;

/// <summary>The field table of EndNote's tagged format: which part of a record goes under which tag.</summary>
internal static class EndNoteTaggedFields
{
    /// <summary>What is carried, where, and by what rule.</summary>
    public static ValueList<FieldRule> Rules { get; } =
    [
        new("%0", "Type", "EndNote's nearest type by name; %9 tells apart the works that share one."),
        new("%A", "Contributors[Author].Person, .Organization", "A line each: Family, Given, Suffix. Organisations end in a comma."),
        new("%E", "Contributors[Editor].Person, .Organization", ""),
        new("%Y", "Contributors[CollectionEditor, Supervisor, Producer].Person, .Organization", "The third author of the type: the supervisor of a thesis, else the editor of the series."),
        new("%?", "Contributors[Translator].Person, .Organization", ""),
        new("%T", "Titles[Main].Text, .Subtitle", "The subtitle behind a colon; without styles."),
        new("%!", "Titles[Short].Text", "The first, without styles."),
        new("%Q", "Titles[Translated].Text", "The first that no computer made, without styles."),
        new("%J, %B", "Containers[0].Titles[Main]", "%J of articles in periodicals, else %B; beside %3 that is the conference."),
        new("%3", "Containers[0].Titles[Main]", "The proceedings of a paper whose conference is named."),
        new("%B, %1", "Event.Name, Event.Place", "Of papers at conferences."),
        new("%O", "Containers[0].Titles[Abbreviated, Short]", "The first."),
        new("%S", "Containers[Series].Titles[Main]", "The first; of a work that stands for itself the first container of any kind."),
        new("%D, %8", "Issued", "The year, and month and day where they are known: July 5, July; else 2015///Spring."),
        new("%[", "Dates[Accessed]", "2021/07/05, 2021/07//."),
        new("%V", "Volume", "The number of a standard."),
        new("%N", "Issue, Number", "The issue, else the number; of books that within the series."),
        new("%@", "Number", "Of reports, patents and standards."),
        new("%6", "VolumeCount", "Not of the works that have another number there: data sets, whose own number it is when read, laws, cases, patents, standards, grants, letters, catalogues, papers."),
        new("%7", "Edition, Version", "One of them: for software and data the version, else the edition."),
        new("%&", "ChapterNumber, Section", "The chapter in parts of books and proceedings, else the section."),
        new("%]", "ArticleNumber", "With ArticleNumberAsPages also as %P, where there are no pages."),
        new("%P", "Pages, PageCount", "The pages; of books, theses, standards and manuscripts without them their number."),
        new("%I, %C", "Publishers.Name, Publishers.Place", "The first publisher, of theses and reports the first institution; of patents it is %E, and who holds them %I."),
        new("%@", "Containers[*].Identifiers[Issn, Isbn], Identifiers[Issn, Isbn]", "A line each, without medium."),
        new("%R", "Identifiers[Doi]", "The first."),
        new("%M", "Identifiers[Pmid], Identifiers[Arxiv]", "The first of each; the arXiv number behind its prefix."),
        new("%2", "Identifiers[Pmcid]", "The first."),
        new("%U", "Links.Url", "The first landing page, else the first; none that is the address of the DOI."),
        new("%G", "Language", ""),
        new("%K", "Keywords.Text", "A line each; semicolons become commas."),
        new("%X", "Abstracts[Abstract].Text", "The first that no computer translated, on one line, without styles."),
        new("%Z", "Notes, Status", "A line each; what has become of the work as a phrase."),
        new("%9", "Genre", "Behind the word that tells types apart."),
        new("%F", "CitationKey", "Where it is pinned; a number alone is read as that of the record in somebody's file."),
        new("(own tag)", "ExtraFields[endnote-tagged]", "As they stood in the file."),
    ];
}
