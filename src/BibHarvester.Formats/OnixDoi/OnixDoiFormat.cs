namespace BibHarvester.Formats.OnixDoi;

/// <summary>ONIX for DOI among the formats: what mEDRA keeps of works, and answers for its DOIs.</summary>
/// <remarks>See https://www.medra.org/en/metadata_td.htm.</remarks>
internal static class OnixDoiFormat
{
    public const string Name = "onix-doi";

    public static RecordFormat Format { get; } = new()
    {
        Name = Name,
        Title = "ONIX for DOI (mEDRA)",
        Extensions = [".xml"],
        MediaType = "application/vnd.medra.onixdoi+xml",
        Reader = new OnixDoiReader(),
        Fields =
        [
            new("(element)", "Type", "Article, issue or title of a serial; monograph, its chapter."),
            new("DOI, ProductIdentifier, WorkIdentifier", "Identifiers, Containers.Identifiers", ""),
            new("Title", "Titles, Containers.Titles", "By its kind: main, original, abbreviated, translated; with its language."),
            new("Contributor", "Contributors", "By the role's code; affiliations and ORCID."),
            new("SerialPublication, JournalIssue, MonographicPublication", "Containers, Volume, Issue, Publishers", ""),
            new("PublicationDate, JournalIssueDate", "Dates[Issued]", ""),
            new("PageRun, NumberOfPages", "Pages, PageCount", ""),
            new("OtherText", "Abstracts", ""),
            new("(path)", "ExtraFields[onix-doi]", "Every other value under its path."),
        ],
        Recognize = static sample => sample.Root is { } root && (root.LocalName.StartsWith("ONIXDOI", StringComparison.Ordinal) || sample.Has("editeur.org/onix/DOIMetadata")) ? Confidence.Certain : Confidence.None,
    };
}
