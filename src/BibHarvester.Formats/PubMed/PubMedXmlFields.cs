namespace BibHarvester.Formats.PubMed;

/// <summary>PubMed XML's field table.</summary>
internal static class PubMedXmlFields
{
    /// <summary>What is read, from where, and by what rule.</summary>
    public static ValueList<FieldRule> Rules { get; } =
    [
        new("PMID, ArticleId", "Identifiers", "PubMed, PubMed Central, DOI; others under their own scheme."),
        new("ArticleTitle, BookTitle", "Titles[Main]", "Styles kept; the full stop, and the brackets of a translation, taken off."),
        new("VernacularTitle", "Titles[Original]", ""),
        new("AuthorList", "Contributors", "Authors and editors with affiliations and identifiers; CollectiveName as an organisation; CompleteYN=\"N\" as an incomplete list."),
        new("InvestigatorList", "Contributors[ProjectMember]", ""),
        new("Journal", "Containers[0]", "Title, abbreviation, ISSN with medium."),
        new("JournalIssue, Pagination", "Volume, Issue, Pages, ArticleNumber", ""),
        new("PubDate, ArticleDate, History", "Dates", "Of the issue in print, of the article online, received, accepted."),
        new("Abstract", "Abstracts[Abstract]", "Each part on a line of its own behind its label."),
        new("OtherAbstract", "Abstracts", "With its language."),
        new("MeshHeading, Keyword", "Keywords", "Qualifiers behind a slash; MeSH as the scheme of headings."),
        new("PublicationType", "Type, Status[Retracted]", "All others are kept as extra fields."),
        new("Grant", "Funding", "Agency and number."),
        new("ReferenceList", "References", "Text, PMID, PMCID, DOI."),
        new("CommentsCorrections", "Relations, Status", "Retractions, corrections and comments, with the PMID of the other work."),
        new("(path)", "ExtraFields[pubmed-xml]", "Every other value under its path."),
    ];
}
