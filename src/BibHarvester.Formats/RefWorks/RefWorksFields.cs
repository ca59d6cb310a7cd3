namespace BibHarvester.Formats.RefWorks;

/// <summary>The field table of RefWorks' tagged format: which part of a record goes under which tag.</summary>
internal static class RefWorksFields
{
    /// <summary>What is carried, where, and by what rule.</summary>
    public static ValueList<FieldRule> Rules { get; } =
    [
        new("RT", "Type", "RefWorks' nearest type."),
        new("A1", "Contributors[Author].Person, .Organization", "A line each: Family, Given, Suffix. Organisations end in a comma."),
        new("A2", "Contributors[Editor, Assignee].Person, .Organization", "The editor; of a patent who applied for it."),
        new("A3", "Contributors[CollectionEditor, Supervisor].Person, .Organization", "The supervisor of a thesis, else the editor of the series."),
        new("A4", "Contributors[Translator].Person, .Organization", ""),
        new("T1", "Titles[Main].Text, .Subtitle", "The subtitle behind a colon; without styles."),
        new("ST", "Titles[Short].Text", "The first, without styles."),
        new("OT", "Titles[Original].Text", "The first, without styles."),
        new("JF, T2", "Containers[0].Titles[Main]", "JF of articles in periodicals, else T2."),
        new("JO", "Containers[0].Titles[Abbreviated, Short]", "The first."),
        new("T3", "Containers[Series].Titles[Main]", "The first; of a work that stands for itself the first container of any kind."),
        new("YR, FD", "Issued", "The year, and the date where more is known: 2021/07/05, 2021/07//, 2015///Spring."),
        new("RD", "Dates[Accessed]", "As FD."),
        new("VO", "Volume", "The number of a standard."),
        new("IS", "Issue", "Not of theses."),
        new("ID", "Number", "Of reports, patents, standards, laws and cases."),
        new("ED", "Edition, Version", "One of them: for software the version, else the edition."),
        new("SP, OP", "Pages, PageCount", "What is not one range stands in SP; of books, theses and manuscripts without pages their number."),
        new("PB, PP", "Publishers.Name, Publishers.Place", "The first publisher, of theses and reports the first institution."),
        new("SN", "Containers[*].Identifiers[Issn, Isbn], Identifiers[Issn, Isbn]", "A line each, without medium."),
        new("DO", "Identifiers[Doi]", "The first."),
        new("AN", "Identifiers[Pmid], Identifiers[Arxiv]", "The first of each; the arXiv number behind its prefix."),
        new("PMCID", "Identifiers[Pmcid]", "The first."),
        new("UL", "Links.Url", "The first landing page, else the first; none that is the address of the DOI."),
        new("LA", "Language", ""),
        new("K1", "Keywords.Text", "A line each; semicolons become commas."),
        new("AB", "Abstracts[Abstract].Text", "The first that no computer translated, on one line, without styles."),
        new("NO", "Notes, Status", "A line each; what has become of the work as a phrase."),
        new("CL", "Genre", "Of theses and patents."),
        new("ID", "CitationKey", "Where it is pinned, of works without a number of their own; a number alone is read as that of the record in somebody's file."),
        new("(own tag)", "ExtraFields[refworks]", "As they stood in the file."),
    ];
}
