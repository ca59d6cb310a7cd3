namespace BibHarvester.Formats.Ris;

/// <summary>RIS's field table: which part of a record goes under which tag, in the order in which tags are written.</summary>
public static class RisFields
{
    internal const string FormatName = "ris";

    /// <summary>What is carried, where, and by what rule.</summary>
    public static ValueList<FieldRule> Rules { get; } =
    [
        new("TY", "Type", "RIS's nearest type; M3 tells apart the works that share one."),
        new("AU", "Contributors[Author].Person, .Organization", "Family, Given, Suffix; a particle before the family name, commas within a part lost. Organisations, and persons of one name in several words, end in a comma."),
        new("ED, A2", "Contributors[Editor].Person, .Organization", "A2 where the second author of the type is an editor, else ED, and in posts."),
        new("A2, A3", "Contributors[CollectionEditor].Person, .Organization", "A2 of what stands for itself, else A3; an editor where nobody else is named."),
        new("A3", "Contributors[Supervisor].Person, .Organization", "In theses; elsewhere not carried."),
        new("A4", "Contributors[Translator].Person, .Organization", "Not of films, data sets, scores, cases and patents."),
        new("A2, A3, A4", "Contributors[Sponsor, Recipient, Interviewer, Performer, Producer, Illustrator].Person, .Organization", "In the types that have them; elsewhere not carried."),
        new("PB", "Contributors[Assignee].Person, .Organization", "Of patents, all on one line with semicolons between; the office that granted it is then A2."),
        new("TI", "Titles[Main].Text, .Subtitle", "The first main title, else another that is not shortened; the subtitle behind a colon; without styles."),
        new("ST", "Titles[Short].Text, .Subtitle", "The first, without styles."),
        new("TT", "Titles[Translated].Text, .Subtitle", "The first that no computer made, without styles."),
        new("T2", "Event.Name", "In CONF, beside proceedings, which are then C3. Elsewhere not carried."),
        new("C1", "Event.Place", "In CONF; elsewhere not carried."),
        new("T2, C3", "Containers[0].Titles[Main]", "The first container that is no series, without styles; its kind becomes that of the type."),
        new("J2", "Containers[0].Titles[Abbreviated, Short]", "The first, beside T2."),
        new("T3", "Containers[Series].Titles[Main]", "The first; of a work that stands for itself the first container of any kind."),
        new("PY, DA", "Issued", "The date of publication, of no said kind: 2021/07/05, 2021/07//, 2015///Spring; ranges and doubt as EDTF behind the third slash; words only where there is no date; no time."),
        new("Y2", "Dates[Accessed]", "The first, as DA."),
        new("Y2", "Event.Date", "In CONF, the days from and to, where no other date stands there."),
        new("VL", "Volume", ""),
        new("IS", "Issue", ""),
        new("SN, M1", "Number", "SN of reports, patents and standards, else M1; that of an article is its issue, where it has none."),
        new("NV", "VolumeCount", "Not of the works that have another number there: data sets, whose own number it is when read, laws, cases, patents, standards, grants, letters, catalogues, papers."),
        new("ET", "Edition, Version", "One of them: for software and data the version, else the edition; the other where the first is unknown."),
        new("M1, SV", "Containers[Series].Volume", "M1 of books, else SV; of books in place of their number."),
        new("SE", "ChapterNumber, Section", "The chapter in parts of books and proceedings, else the section."),
        new("C7", "ArticleNumber", "With ArticleNumberAsPages also as SP, where there are no pages."),
        new("SP, EP", "Pages", "What is not one range stands in SP."),
        new("SP", "PageCount", "Of books, theses, standards and manuscripts without pages."),
        new("PB", "Publishers.Name", "The first publisher, else the first institution; of theses and reports the other way round, and read back as institution."),
        new("CY", "Publishers.Place", "That of the publisher written, else the first."),
        new("SN", "Containers[*].Identifiers[Issn, Isbn], Identifiers[Issn, Isbn]", "All; read back without medium: an ISSN on the series of a book, else on the container; an ISBN on the book that the work is part of, else on the work."),
        new("DO", "Identifiers[Doi]", "The first."),
        new("AN", "Identifiers[Pmid], Identifiers[Arxiv]", "The first of each; the arXiv number behind its prefix, and that of PubMed behind PMID: where DB names another database."),
        new("C2", "Identifiers[Pmcid]", "The first."),
        new("UR", "Links.Url", "The first landing page, else the first; none that is the address of the DOI."),
        new("LA", "Language", ""),
        new("KW", "Keywords.Text", "A line each."),
        new("AB", "Abstracts[Abstract].Text", "The first that no computer translated, on one line, without styles."),
        new("N1", "Status[Retracted, Withdrawn, Removed, Reinstated, ExpressionOfConcern, Corrected, InPress, Forthcoming, Submitted]", "A phrase and a line each, with its day and the DOI or PMID of the notice."),
        new("N1", "Notes", "A line each."),
        new("M3", "Genre", "Behind the word that tells types apart."),
        new("ID", "CitationKey", "Where it is pinned; a number alone is read as that of the record in somebody's file."),
        new("(own tag)", "ExtraFields[ris]", "As they stood in the file."),
    ];

    /// <summary>What is not carried.</summary>
    public static ValueList<FieldRule> Losses { get; } =
    [
        new("", "Styles of all texts", "RIS is plain text."),
        new("", "IncompleteRoles", "No tag."),
        new("", "Titles[Original, Alternative, Abbreviated], Titles.Language, MachineTranslated titles", "No tag."),
        new("", "Contributors of other roles", "No tag that is widely read."),
        new("", "Contributors.RoleText, .Orcid, .Identifiers, .Affiliations, .OtherNames, .Person.Language", "No tag."),
        new("", "Containers after the first and the series; their other titles and identifiers", "No tag."),
        new("", "Dates of other kinds, their notes", "No tag."),
        new("", "Event.Date of one day and of other types; .Acronym, .Number, .Theme, .Sponsors", "No tag."),
        new("", "Part, Extents, Media", "No tag."),
        new("", "Publishers after the first; .Departments, .Identifiers", "No tag."),
        new("", "Abstracts after the first and of other kinds; their language", "No tag."),
        new("", "Keywords.Scheme, .Language", "No tag."),
        new("", "Identifiers of other schemes, and after the first of a scheme", "No tag."),
        new("", "Links after the first; kind, media type, version and access of all", "No tag."),
        new("", "Licenses, Funding, Relations, References, Metrics", "No tag."),
        new("", "Status of other kinds; words, notices that are neither DOI nor PMID, and who asserts it of all", ""),
        new("", "ExtraFields of other formats", "They are written in their own."),
        new("", "Provenance", "It stands beside the values."),
    ];
}
