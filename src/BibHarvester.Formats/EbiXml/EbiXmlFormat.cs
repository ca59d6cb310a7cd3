using BibHarvester.Formats.Detection;

namespace BibHarvester.Formats.EbiXml;

/// <summary>Publications in the XML of the EBI, which is much like PubMed's, among the formats.</summary>
internal static class EbiXmlFormat
{
    public const string Name = "ebi-xml";

    public static RecordFormat Format { get; } = new()
    {
        Name = Name,
        Title = "EBI Publication XML",
        Extensions = [".xml"],
        Reader = new EbiXmlReader(),
        Fields =
        [
            new("Publication/@Type", "Type", "JournalArticle, BookArticle, Book, Report, JournalInfo."),
            new("ArticleTitle, Title", "Titles[Main]", ""),
            new("AuthorList", "Contributors[Author, Editor]", ""),
            new("Journal/Title, JournalIssue", "Containers[0].Titles[Main], Volume, Issue, Issued", ""),
            new("PubDate, Edition, Pagination", "Issued, Edition, Pages, PageCount", "One number for a whole work is how many pages it has."),
            new("Abstract, MeshHeadingList", "Abstracts, Keywords", ""),
            new("(other element)", "ExtraFields[ebi-xml]", ""),
        ],
        Recognize = static sample => sample.Root is { LocalName: "Publication" } root && root.Tag.Contains("Type=", StringComparison.Ordinal) ? Confidence.Likely : Confidence.None,
    };
}
