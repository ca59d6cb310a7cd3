namespace BibHarvester.Formats.BibTeX;

/// <summary>BibLaTeX's field table: that of BibTeX, but for the fields that BibLaTeX has for the same.</summary>
internal static class BibLaTeXFields
{
    private static readonly FieldRule[] Own =
    [
        new("@…", "Type", "The nearest of BibLaTeX's types; entrysubtype, in @misc type, tells apart the works that share one."),
        new("author", "Contributors[Author].Person, .Organization", "Person: particles that are no part of the family name in parts, with useprefix=false; beside others one place for both. A name of several words without given names is kept whole. Organisation: in braces."),
        new("title, subtitle", "Titles[Main].Text, .Subtitle", "The first main title, else another that is not shortened. Styles are TeX commands; braces protect case."),
        new("journaltitle, journalsubtitle", "Containers[Periodical].Titles[Main]", "The first; in @article a container of any kind. Its kind becomes Periodical."),
        new("booktitle, booksubtitle", "Containers[Book, Proceedings].Titles[Main]", "The first; in parts of books a container of any kind. Its kind becomes Book or Proceedings."),
        new("maintitle, mainsubtitle", "Containers[Collection].Titles[Main]", "The first, beside another container or of a work that stands for itself."),
        new("date", "Issued", "The date of publication, of no said kind, as EDTF; year where there are only words."),
        new("publisher", "Publishers[Publisher].Name", "The first, as a list where it has semicolons; of a thesis or report without institution it is the institution."),
        new("institution", "Publishers[Institution].Name", "The first, as a list where it has semicolons."),
        new("location", "Publishers[*].Place", "That of the publisher, of a thesis or report that of the institution, else the first; as a list where it has semicolons."),
        new("langid, language", "Language", "The name by which TeX knows the language; language where it knows none."),
        new("eprint, eprinttype", "Identifiers[Arxiv], Identifiers[Handle]", "The first arXiv number, else the first handle. A preprint without either has the rest of its DOI and howpublished."),
        new("pubstate", "Status[InPress, Forthcoming, Submitted]", "The first without a notice."),
        new("note", "Status[Retracted, Withdrawn, Removed, Reinstated, ExpressionOfConcern]", "A phrase each, with its day and the DOI or PMID of the notice."),
    ];

    /// <summary>What is carried, where, and by what rule.</summary>
    public static ValueList<FieldRule> Rules { get; } = [.. Own, .. BibTeXFields.Rules.Where(rule => !Array.Exists(Own, own => own.Path == rule.Path || IsReplaced(rule)))];

    private static bool IsReplaced(FieldRule rule) => rule.Field is "title" or "journal" or "booktitle" or "maintitle" or "year, month, day" or "publisher" or
        "school, institution" or "address" or "language" or "eprint, archiveprefix" || rule.Path.StartsWith("Status", StringComparison.Ordinal);
}
