using BibHarvester.Formats.Detection;

namespace BibHarvester.Formats.Html;

/// <summary>Landing pages among the formats: what a page's own marks say of the work that it is about.</summary>
internal static class HtmlMetaFormat
{
    public const string Name = "html-meta";

    private static readonly string[] Marks =
        ["citation_", "application/ld+json", "dc.title", "dc:title", "dcterms", "prism.", "eprints.", "og:title", "property=\"og:"];

    public static RecordFormat Format { get; } = new()
    {
        Name = Name,
        Title = "Marks of a landing page (JSON-LD, Highwire, PRISM, Dublin Core, EPrints, Open Graph)",
        Extensions = [".html", ".htm"],
        MediaType = "text/html",
        Reader = new HtmlMetaReader(),
        Fields =
        [
            new("script[ld+json]", "(record)", "A work of schema.org; first in trust, unless it is only the page."),
            new("citation_*, bepress_citation_*", "(record)", "Highwire's tags: people with affiliation and ORCID, journal, book, conference, report, thesis, identifiers, texts, references."),
            new("prism.*", "Containers, Volume, Issue, Pages, Dates, Identifiers", ""),
            new("dc.*, dcterms.*", "(record)", "By the rules of dublin-core."),
            new("eprints.*", "(record)", ""),
            new("og:*, article:*, book:*", "Type, Titles, Dates, Links, Containers", "Last in trust."),
            new("(name)", "ExtraFields[html-meta]", "A tag that nothing takes, and a value that a more trusted one contradicts."),
        ],
        Recognize = Recognize,
    };

    private static Confidence Recognize(FormatSample sample)
    {
        if (sample.Root is not { } root || !(root.LocalName.Equals("html", StringComparison.OrdinalIgnoreCase) || root.LocalName.Equals("head", StringComparison.OrdinalIgnoreCase) || root.LocalName.Equals("meta", StringComparison.OrdinalIgnoreCase)))
            return Confidence.None;
        return Array.Exists(Marks, m => sample.Text.Contains(m, StringComparison.OrdinalIgnoreCase)) ? Confidence.Certain : Confidence.Possible;
    }
}
