using System.Text.Json;

namespace BibHarvester.Sources;

/// <summary>Wikidata: items of works with their numbers at other services.</summary>
/// <remarks>Its rules: <see href="https://www.mediawiki.org/wiki/API:Etiquette"/>: one request at a time, and an answer that it is overloaded is heeded.</remarks>
internal sealed class WikidataSource() : RegistrySource("wikidata", "Wikidata", "https://www.wikidata.org/w", "wikidata-json"), ILocatingSource
{
    public override ValueList<IdentifierKind> Kinds => [IdentifierKind.Wikidata, IdentifierKind.Doi, IdentifierKind.Pmid];

    public override int BatchSize => 50;

    public override SourcePart PartFor(Identifier identifier, string? agency) =>
        identifier.Kind == IdentifierKind.Wikidata ? SourcePart.Record : SourcePart.Supplement;

    public bool MustLocate(Identifier identifier) => identifier.Kind != IdentifierKind.Wikidata;

    public override bool CanBatch(Identifier identifier) => !MustLocate(identifier);

    public override SourceRequest Ask(Identifier identifier, SourceContext context) => AskMany([identifier], context);

    public override SourceRequest AskMany(IReadOnlyList<Identifier> identifiers, SourceContext context) => SourceRequest.For("api.php") with
    {
        Query = [new("action", "wbgetentities"), new("format", "json"), new("maxlag", "5"), new("ids", string.Join('|', identifiers.Select(i => i.Value)))],
    };

    /// <remarks>DOIs stand there in capitals.</remarks>
    public SourceRequest Locate(Identifier identifier, SourceContext context) => SourceRequest.For("api.php") with
    {
        Query =
        [
            new("action", "query"),
            new("list", "search"),
            new("format", "json"),
            new("maxlag", "5"),
            new("srlimit", "2"),
            new("srsearch", identifier.Kind == IdentifierKind.Doi ? $"haswbstatement:\"P356={identifier.Value.ToUpperInvariant()}\"" : $"haswbstatement:P698={identifier.Value}"),
        ],
    };

    public Identifier? ReadLocation(ReadOnlyMemory<byte> answer, Identifier identifier)
    {
        using var document = JsonDocument.Parse(answer);
        return document.RootElement.ValueKind == JsonValueKind.Object &&
            document.RootElement.TryGetProperty("query", out var query) && query.ValueKind == JsonValueKind.Object &&
            query.TryGetProperty("search", out var hits) && hits.ValueKind == JsonValueKind.Array && hits.GetArrayLength() == 1 &&
            hits[0].ValueKind == JsonValueKind.Object && hits[0].TryGetProperty("title", out var title) && title.ValueKind == JsonValueKind.String &&
            WikidataId.TryParse(title.GetString(), out var item)
            ? item
            : null;
    }

    public override SourceLimit Limit(RequestPool pool, SourceContext context) => new(5, Second, 1);
}
