using BibHarvester.Formats.Detection;

namespace BibHarvester.Formats.Rss;

/// <summary>RSS with Dublin Core and PRISM among the formats.</summary>
internal static class RssFormat
{
    public const string Name = "rss";

    public static RecordFormat Format { get; } = new()
    {
        Name = Name,
        Title = "RSS with Dublin Core or PRISM (tables of contents, searches of catalogues)",
        Extensions = [".rss", ".xml"],
        MediaType = "application/rss+xml",
        Reader = new RssReader(),
        Fields =
        [
            new("dc:title, title", "Titles[Main]", "The feed's own where there is none of Dublin Core."),
            new("dc:creator", "Contributors", "One name, or several with commas between."),
            new("dc:date, prism:publicationDate, prism:coverDate", "Dates[Issued]", ""),
            new("prism:publicationName, prism:issn, prism:eIssn", "Containers[0]", ""),
            new("prism:volume, prism:number, prism:startingPage, prism:endingPage", "Volume, Issue, Pages", ""),
            new("prism:doi, dc:identifier", "Identifiers", ""),
            new("dc:publisher, dc:subject, dc:language, dc:rights, dc:description", "Publishers, Keywords, Language, Licenses, Abstracts", ""),
            new("link", "Links", ""),
        ],
        Recognize = static sample => sample.Root?.LocalName is "rss" || (sample.Root?.LocalName is "RDF" && sample.Has("purl.org/rss/1.0")) ? sample.Has("purl.org/dc/") || sample.Has("prismstandard.org") ? Confidence.Certain : Confidence.None : Confidence.None,
    };
}
