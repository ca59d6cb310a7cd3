namespace BibHarvester.Formats.BibTeX;

/// <summary>BibTeX's field table: which part of a record goes into which field.</summary>
/// <remarks>
/// The fields are those of classic BibTeX and, where it has none, BibLaTeX's and those that everybody uses, so that both <c>bibtex</c>
/// and <c>biber</c> read the file. <see cref="Rules"/> says what is carried and how, <see cref="Losses"/> what is not.
/// </remarks>
public static class BibTeXFields
{
    internal const string FormatName = "bibtex";

    /// <summary>What is carried, where, and by what rule.</summary>
    public static ValueList<FieldRule> Rules { get; } =
    [
        new("@…", "Type", "The nearest of BibTeX's types; entrysubtype, in @misc type, tells apart the works that share one."),
        new("type", "Genre", "The kind of a thesis, report or document; for other works it is lost."),
        new("(key)", "CitationKey", "The pinned key, else one that CitationKeys makes."),
        new("author", "Contributors[Author].Person, .Organization", "Person: one place for particles; a name of several words without given names is kept whole. Organisation: in braces."),
        new("editor", "Contributors[Editor].Person, .Organization", "As author."),
        new("translator", "Contributors[Translator].Person, .Organization", "As author."),
        new("bookauthor, commentator, annotator, introduction, foreword, afterword, holder", "Contributors[ContainerAuthor, Commentator, IntroductionAuthor, AfterwordAuthor, Assignee]", "As author; RoleText 'annotator' and 'foreword' tell apart what shares a role."),
        new("editortype, editora, editorb, editorc", "Contributors[*].Role, .RoleText", "Up to three more roles, with the role's name or its RoleText beside them; a kind of editing stands in editor where there is no editor."),
        new("author …", "IncompleteRoles", "The entry 'others' at the end of the list."),
        new("title", "Titles[Main].Text, .Subtitle", "The first main title, else another that is not shortened; the subtitle behind a colon. Styles are TeX commands; braces protect case."),
        new("shorttitle", "Titles[Short].Text, .Subtitle", "The first."),
        new("origtitle", "Titles[Original].Text, .Subtitle", "The first."),
        new("journal", "Containers[Periodical].Titles[Main]", "The first; in @article a container of any kind. Its kind becomes Periodical."),
        new("shortjournal", "Containers[Periodical].Titles[Abbreviated, Short]", "The first, beside journal."),
        new("booktitle", "Containers[Book, Proceedings].Titles[Main]", "The first; in parts of books a container of any kind. Its kind becomes Book or Proceedings."),
        new("howpublished", "Containers[WebSite, Repository, Unspecified].Titles[Main]", "The first. Its kind becomes what the type of the work has. In an entry that has no field for a publisher it is the publisher."),
        new("maintitle", "Containers[Collection].Titles[Main]", "The first, beside another container or of a work that stands for itself."),
        new("series", "Containers[Series].Titles[Main]", "The first; of a work that stands for itself a site or repository."),
        new("number", "Containers[Series].Volume", "In @book, @booklet, @proceedings, @incollection and @inproceedings with a series."),
        new("issn", "Containers[*].Identifiers[Issn], Identifiers[Issn]", "All; read back without medium on the first container, in books on the series."),
        new("isbn", "Containers[*].Identifiers[Isbn], Identifiers[Isbn]", "All; read back without medium on the book that the work is part of, else on the work."),
        new("year, month, day", "Issued", "The date of publication, of no said kind. A range keeps its years, within a year its months, within a month its days; 'c.' and '?' mark doubt; words only where there is no date."),
        new("origdate", "Dates[Original]", "The first, as date or range of EDTF."),
        new("urldate", "Dates[Accessed]", "The first, as date or range of EDTF."),
        new("eventtitle, venue, eventdate", "Event.Name, .Place, .Date", "The date as date or range of EDTF."),
        new("volume", "Volume", ""),
        new("number", "Issue", "In @article, in serial @misc, and in parts of books without a series."),
        new("issue", "Issue", "Elsewhere."),
        new("number", "Number", "Where number is neither an issue nor a place in a series."),
        new("part", "Part", ""),
        new("chapter", "ChapterNumber", ""),
        new("volumes", "VolumeCount", ""),
        new("pages", "Pages", "Two hyphens in a range."),
        new("eid", "ArticleNumber", "Read from elocation-id and art_number too. With ArticleNumberAsPages also in pages, where there are none."),
        new("pagetotal", "PageCount", ""),
        new("publisher", "Publishers[Publisher].Name", "The first; of a thesis or report without institution it is the institution."),
        new("school, institution", "Publishers[Institution].Name", "The first; school for a thesis."),
        new("address", "Publishers[*].Place", "That of the publisher, of a thesis or report that of the institution, else the first."),
        new("origpublisher, origlocation", "Publishers[OriginalPublisher].Name, .Place", "The first."),
        new("edition", "Edition", ""),
        new("version", "Version", ""),
        new("language", "Language", "Names of languages become tags."),
        new("abstract", "Abstracts[Abstract].Text", "The first that no computer translated; paragraphs are blank lines."),
        new("keywords", "Keywords.Text", "All; one with a comma or semicolon stands in braces."),
        new("doi", "Identifiers[Doi]", "The first."),
        new("eprint, archiveprefix", "Identifiers[Arxiv], Identifiers[Handle]", "The first arXiv number, else the first handle. A preprint without either has the rest of its DOI and howpublished."),
        new("pmid", "Identifiers[Pmid]", "The first."),
        new("pmcid", "Identifiers[Pmcid]", "The first."),
        new("url", "Links.Url", "The first landing page, else the first; none that is the address of the DOI. What breaks the syntax is percent-encoded."),
        new("note", "Status[Retracted, Withdrawn, Removed, Reinstated, ExpressionOfConcern, InPress, Forthcoming, Submitted]", "A phrase each, with its day and the DOI or PMID of the notice."),
        new("note", "Notes", "All, joined by semicolons into one."),
        new("(own name)", "ExtraFields[bibtex]", "As they stood in the file."),
    ];

    /// <summary>What is not carried.</summary>
    public static ValueList<FieldRule> Losses { get; } =
    [
        new("", "Titles[Translated, Alternative, Abbreviated], Titles.Language, MachineTranslated titles", "No field."),
        new("", "Contributors of more than three roles beside those with a field", "No field."),
        new("", "Contributors.Orcid, .Identifiers, .Affiliations, .OtherNames, .Person.Language", "No field."),
        new("", "Containers after the first of a kind; their other titles and identifiers", "No field."),
        new("", "Dates of other kinds, their times, notes and the words beside a date", "No field."),
        new("", "Event.Acronym, .Number, .Theme, .Sponsors", "No field."),
        new("", "Section", "No field."),
        new("", "Extents, Media", "No field."),
        new("", "Publishers after the first of their role, of other roles; .Departments, .Identifiers", "No field."),
        new("", "Abstracts after the first and of other kinds; their language", "No field."),
        new("", "Keywords.Scheme, .Language", "No field."),
        new("", "Identifiers of other schemes, and after the first of a scheme", "No field."),
        new("", "Links after the first; kind, media type, version and access of all", "No field."),
        new("", "Licenses, Funding, Relations, References, Metrics", "No field."),
        new("", "Status of other kinds; words, notices that are neither DOI nor PMID, and who asserts it of all", "Corrections are not for a list of references."),
        new("", "ExtraFields of other formats", "They are written in their own."),
        new("", "Provenance", "It stands beside the values."),
    ];
}
