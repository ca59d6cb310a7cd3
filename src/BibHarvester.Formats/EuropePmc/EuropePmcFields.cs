namespace BibHarvester.Formats.EuropePmc;

/// <summary>Where the fields of Europe PMC go.</summary>
internal static class EuropePmcFields
{
    public static ValueList<FieldRule> Rules { get; } =
    [
        new("doi, pmid, pmcid, id with source", "Identifiers", ""),
        new("pubType, pubTypeList, source", "Type, Genre, Status", "preprints by their source; retracted publications as status"),
        new("title", "Titles", "without the stop at its end"),
        new("authorList, authorString", "Contributors", "the list where there is one"),
        new("firstPublicationDate, electronicPublicationDate, journalInfo, pubYear", "Dates", ""),
        new("journalTitle, journalInfo.journal, bookOrReportDetails", "Containers", ""),
        new("journalVolume, issue, pageInfo", "Volume, Issue, Pages, ArticleNumber", ""),
        new("abstractText", "Abstracts", ""),
        new("keywordList, meshHeadingList", "Keywords", ""),
        new("fullTextUrlList", "Links", "open where its code says so"),
        new("license", "Licenses", ""),
        new("commentCorrectionList", "Relations, Status", "retractions, corrections, preprints"),
        new("grantsList", "Funding", ""),
        new("citedByCount", "Metrics", ""),
    ];
}
