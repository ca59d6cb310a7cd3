namespace BibHarvester.Formats.PubMedJson;

/// <summary>Where the fields of PubMed summaries go.</summary>
internal static class PubMedJsonFields
{
    public static ValueList<FieldRule> Rules { get; } =
    [
        new("articleids, uid", "Identifiers", ""),
        new("pubtype", "Type, Status", ""),
        new("title, vernaculartitle", "Titles", "without the stop at its end"),
        new("authors", "Contributors", ""),
        new("fulljournalname, source, issn, essn", "Containers", ""),
        new("epubdate, printpubdate, pubdate, pmclivedate", "Dates", ""),
        new("volume, issue, pages", "Volume, Issue, Pages", ""),
        new("lang", "Language", ""),
        new("pmcrefcount", "Metrics", ""),
    ];
}
