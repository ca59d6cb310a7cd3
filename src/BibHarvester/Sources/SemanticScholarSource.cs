using System.Text.Json;

namespace BibHarvester.Sources;

/// <summary>Semantic Scholar: papers of all fields with their abstracts and numbers at other services.</summary>
/// <remarks>Its rules: <see href="https://www.semanticscholar.org/product/api#api-key"/>: a key may ask once a second; those without one share a hundred in five minutes, so that 429 is usual.</remarks>
internal sealed class SemanticScholarSource()
    : RegistrySource("semanticscholar", "Semantic Scholar", "https://api.semanticscholar.org/graph/v1", "semanticscholar-json")
{
    private const string Fields =
        "title,abstract,authors,year,venue,publicationVenue,journal,externalIds,publicationTypes,publicationDate,openAccessPdf,citationCount,referenceCount,url";

    public override ValueList<IdentifierKind> Kinds =>
        [IdentifierKind.Doi, IdentifierKind.Pmid, IdentifierKind.Pmcid, IdentifierKind.Arxiv, IdentifierKind.SemanticScholar];

    public override SourceNeed Needs => SourceNeed.OptionalKey;

    public override int BatchSize => 500;

    public override bool AnswersByPlace => true;

    public override SourcePart PartFor(Identifier identifier, string? agency) =>
        identifier.Kind == IdentifierKind.SemanticScholar ? SourcePart.Record : SourcePart.Supplement;

    /// <remarks>The service wants the slash of a DOI as it is.</remarks>
    public override SourceRequest Ask(Identifier identifier, SourceContext context) => SourceRequest.For(["paper", .. NumberOf(identifier).Split('/')]) with
    {
        Query = [new("fields", Fields)],
        SecretHeaders = Header(context),
    };

    public override SourceRequest AskMany(IReadOnlyList<Identifier> identifiers, SourceContext context) => SourceRequest.For("paper", "batch") with
    {
        Query = [new("fields", Fields)],
        Json = $$"""{"ids":[{{string.Join(',', identifiers.Select(i => $"\"{JsonEncodedText.Encode(NumberOf(i))}\""))}}]}""",
        SecretHeaders = Header(context),
    };

    public override SourceLimit Limit(RequestPool pool, SourceContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        return context.ApiKey is null ? new SourceLimit(100, TimeSpan.FromMinutes(5), 1) : new SourceLimit(1, Second, 1);
    }

    private static ValueList<KeyValuePair<string, string>> Header(SourceContext context) =>
        context.ApiKey is { } key ? [new("x-api-key", key)] : [];

    private static string NumberOf(Identifier identifier) => identifier.Kind switch
    {
        IdentifierKind.Doi => $"DOI:{identifier.Value}",
        IdentifierKind.Pmid => $"PMID:{identifier.Value}",
        IdentifierKind.Pmcid => $"PMCID:{identifier.Value.Replace("PMC", "", StringComparison.OrdinalIgnoreCase)}",
        IdentifierKind.Arxiv => $"ARXIV:{(ArxivId.TryParse(identifier.Value, out var arxiv) ? arxiv.Id : identifier.Value)}",
        _ => identifier.Value,
    };
}
