namespace BibHarvester.Sources;

/// <summary>The catalogue of the Deutsche Nationalbibliothek.</summary>
/// <remarks>How it is asked: <see href="https://www.dnb.de/sruschnittstelle"/>. No limit is published; this one is our own.</remarks>
internal sealed class DnbSource() : SruSource("dnb", "Deutsche Nationalbibliothek", "https://services.dnb.de/sru/dnb", "marcxml", "num", "MARC21-xml")
{
    public override SourceLimit Limit(RequestPool pool, SourceContext context) => new(2, Second, 1);
}
