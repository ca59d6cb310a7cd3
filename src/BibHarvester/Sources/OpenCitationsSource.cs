namespace BibHarvester.Sources;

/// <summary>OpenCitations Meta: the metadata beside its index of citations.</summary>
/// <remarks>How it is asked: <see href="https://api.opencitations.net/meta/v1"/>; 180 requests a minute.</remarks>
internal sealed class OpenCitationsSource()
    : RegistrySource("opencitations", "OpenCitations Meta", "https://api.opencitations.net/meta/v1", "opencitations-json")
{
    public override ValueList<IdentifierKind> Kinds => [IdentifierKind.Doi, IdentifierKind.Pmid];

    public override SourceNeed Needs => SourceNeed.OptionalKey;

    public override int BatchSize => 20;

    public override SourcePart PartFor(Identifier identifier, string? agency) => SourcePart.Supplement;

    public override SourceRequest Ask(Identifier identifier, SourceContext context) => AskMany([identifier], context);

    /// <remarks>Two underscores part the works of a list.</remarks>
    public override bool CanBatch(Identifier identifier) => !identifier.Value.Contains("__", StringComparison.Ordinal);

    public override SourceRequest AskMany(IReadOnlyList<Identifier> identifiers, SourceContext context) =>
        SourceRequest.For("metadata", string.Join("__", identifiers.Select(i => i.Kind == IdentifierKind.Doi ? $"doi:{i.Value}" : $"pmid:{i.Value}"))) with
        {
            SecretHeaders = context.ApiKey is { } key ? [new("authorization", key)] : [],
        };

    public override SourceLimit Limit(RequestPool pool, SourceContext context) => new(180, TimeSpan.FromMinutes(1), 2);
}
