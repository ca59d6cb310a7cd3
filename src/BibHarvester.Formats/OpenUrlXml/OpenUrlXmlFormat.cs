using BibHarvester.Formats.Detection;

namespace BibHarvester.Formats.OpenUrlXml;

/// <summary>OpenURL's context objects in XML among the formats.</summary>
internal static class OpenUrlXmlFormat
{
    internal const string Name = "openurl-xml";

    public static RecordFormat Format { get; } = new()
    {
        Name = Name,
        Title = "OpenURL context objects (Z39.88 XML)",
        Extensions = [".xml"],
        Reader = new OpenUrlXmlReader(),
        Fields =
        [
            new("genre, format", "Type", ""),
            new("atitle, btitle, title", "Titles[Main]", "The title of the piece, else that of the whole."),
            new("jtitle, stitle, btitle, series", "Containers", ""),
            new("au, aulast, aufirst, aucorp, inv", "Contributors", ""),
            new("date, volume, issue, artnum, spage, epage, pages, edition, tpages", "Issued, Volume, Issue, ArticleNumber, Pages, Edition, PageCount", ""),
            new("pub, place, inst", "Publishers", ""),
            new("issn, eissn, isbn, identifier", "Identifiers, Links.Url", "info:doi/, info:pmid/, addresses."),
        ],
        Recognize = s => s.Root is { LocalName: "context-objects" or "context-object" } || (s.Root is not null && s.Has("info:ofi/fmt:xml:xsd:ctx")) ? Confidence.Certain : Confidence.None,
    };
}
