namespace BibHarvester.Sources;

/// <summary>OpenAlex: works of all fields, collected from Crossref, PubMed and repositories; a key is free and raises the budget of a day.</summary>
/// <remarks>Its rules: <see href="https://docs.openalex.org/how-to-use-the-api/rate-limits-and-authentication"/>. The headers of its answers tell the budget; once it is spent, it is left alone until it is filled again.</remarks>
internal sealed class OpenAlexSource() : RegistrySource("openalex", "OpenAlex", "https://api.openalex.org", "openalex-json")
{
    public override ValueList<IdentifierKind> Kinds => [IdentifierKind.Doi, IdentifierKind.Pmid, IdentifierKind.Pmcid, IdentifierKind.OpenAlex];

    public override SourceNeed Needs => SourceNeed.OptionalKey;

    public override int BatchSize => 50;

    public override SourcePart PartFor(Identifier identifier, string? agency) =>
        identifier.Kind == IdentifierKind.OpenAlex ? SourcePart.Record : SourcePart.Supplement;

    // Authors, sources and institutes have numbers there too.
    public override bool Serves(Identifier identifier, string? agency) =>
        base.Serves(identifier, agency) && (identifier.Kind != IdentifierKind.OpenAlex || identifier.Value.StartsWith('W'));

    public override SourceRequest Ask(Identifier identifier, SourceContext context) =>
        SourceRequest.For("works", identifier.Kind switch
        {
            IdentifierKind.Doi => $"doi:{identifier.Value}",
            IdentifierKind.Pmid => $"pmid:{identifier.Value}",
            IdentifierKind.Pmcid => $"pmcid:{identifier.Value}",
            _ => identifier.Value,
        }) with
        { SecretParameters = KeyIn("api_key", context) };

    /// <remarks>A bar parts the values of a filter, a comma the filters, and nothing escapes them.</remarks>
    public override bool CanBatch(Identifier identifier) =>
        identifier.Kind == IdentifierKind.Doi && identifier.Value.AsSpan().IndexOfAny('|', ',') < 0;

    public override SourceRequest AskMany(IReadOnlyList<Identifier> identifiers, SourceContext context) => SourceRequest.For("works") with
    {
        Query = [new("filter", $"doi:{string.Join('|', identifiers.Select(i => i.Value))}"), new("per_page", Text(identifiers.Count))],
        SecretParameters = KeyIn("api_key", context),
    };

    /// <remarks>A hundred a second are allowed; a tenth of that is enough.</remarks>
    public override SourceLimit Limit(RequestPool pool, SourceContext context) => new(10, Second, 8);
}
