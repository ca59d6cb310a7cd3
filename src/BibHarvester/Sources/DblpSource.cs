using System.Text.Json;

namespace BibHarvester.Sources;

/// <summary>dblp: the bibliography of computer science.</summary>
/// <remarks>Its rules: <see href="https://dblp.org/faq/Am+I+allowed+to+crawl+the+dblp+website.html"/>: a second or two between requests.</remarks>
internal sealed class DblpSource() : RegistrySource("dblp", "dblp", "https://dblp.org", "dblp-xml"), ILocatingSource
{
    private const string Scheme = "dblp";

    public override ValueList<IdentifierKind> Kinds => [IdentifierKind.Doi];

    public bool MustLocate(Identifier identifier) => identifier.Kind == IdentifierKind.Doi;

    /// <remarks>A key such as <c>journals/cacm/Knuth74</c> is a path there.</remarks>
    public override SourceRequest Ask(Identifier identifier, SourceContext context) =>
        SourceRequest.For(["rec", .. $"{identifier.Value}.xml".Split('/')]) with { Accept = XmlAnswer };

    public SourceRequest Locate(Identifier identifier, SourceContext context) =>
        SourceRequest.For("search", "publ", "api") with { Query = [new("q", identifier.Value), new("format", "json"), new("h", "10")] };

    /// <remarks>A search by words may hit anything; the hit that names the DOI is the work.</remarks>
    public Identifier? ReadLocation(ReadOnlyMemory<byte> answer, Identifier identifier)
    {
        using var document = JsonDocument.Parse(answer);
        if (Member(Member(Member(document.RootElement, "result"), "hits"), "hit") is not { ValueKind: JsonValueKind.Array } hits)
            return null;
        foreach (var hit in hits.EnumerateArray())
        {
            var info = Member(hit, "info");
            if (Doi.TryParse(Text(info, "doi"), out var doi) && doi == identifier && Text(info, "key") is { Length: > 0 } key)
                return new Identifier(IdentifierKind.Other, key, Scheme);
        }

        return null;
    }

    public override SourceLimit Limit(RequestPool pool, SourceContext context) => new(1, 2 * Second, 1);

    private static JsonElement? Member(JsonElement? element, string name) =>
        element is { ValueKind: JsonValueKind.Object } parent && parent.TryGetProperty(name, out var value) ? value : null;

    private static string? Text(JsonElement? element, string name) =>
        Member(element, name) is { ValueKind: JsonValueKind.String } value ? value.GetString() : null;
}
