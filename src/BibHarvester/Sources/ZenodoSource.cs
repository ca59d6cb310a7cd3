namespace BibHarvester.Sources;

/// <summary>Zenodo: data, software and papers under DOIs of its own.</summary>
/// <remarks>Its rules: <see href="https://developers.zenodo.org/#rate-limiting"/>: sixty requests a minute for guests.</remarks>
internal sealed class ZenodoSource() : RegistrySource("zenodo", "Zenodo", "https://zenodo.org/api", "inveniordm-json")
{
    private const string Prefix = "10.5281/zenodo.";

    public override ValueList<IdentifierKind> Kinds => [IdentifierKind.Doi];

    public override SourceNeed Needs => SourceNeed.OptionalKey;

    public override bool Serves(Identifier identifier, string? agency) =>
        identifier.Kind == IdentifierKind.Doi && identifier.Value.StartsWith(Prefix, StringComparison.OrdinalIgnoreCase) &&
        identifier.Value.Length > Prefix.Length && !identifier.Value.AsSpan(Prefix.Length).ContainsAnyExceptInRange('0', '9');

    public override SourceRequest Ask(Identifier identifier, SourceContext context) =>
        SourceRequest.For("records", identifier.Value[Prefix.Length..]) with { SecretHeaders = Bearer(context) };

    public override SourceLimit Limit(RequestPool pool, SourceContext context) => new(60, TimeSpan.FromMinutes(1), 2);
}
