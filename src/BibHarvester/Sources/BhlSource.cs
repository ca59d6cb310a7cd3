namespace BibHarvester.Sources;

/// <summary>The Biodiversity Heritage Library; it wants a key.</summary>
/// <remarks>How it is asked: <see href="https://www.biodiversitylibrary.org/docs/api3.html"/>. No limit is published; this one is our own.</remarks>
internal sealed class BhlSource() : RegistrySource("bhl", "Biodiversity Heritage Library", "https://www.biodiversitylibrary.org", "bhl-json")
{
    private const string Prefix = "10.5962/";

    public override ValueList<IdentifierKind> Kinds => [IdentifierKind.Doi];

    public override SourceNeed Needs => SourceNeed.Key;

    public override bool Serves(Identifier identifier, string? agency) =>
        identifier.Kind == IdentifierKind.Doi && identifier.Value.StartsWith(Prefix, StringComparison.Ordinal);

    /// <remarks>DOIs of articles say that they are parts; those of books say that they are titles.</remarks>
    public override SourceRequest Ask(Identifier identifier, SourceContext context) => SourceRequest.For("api3") with
    {
        Query =
        [
            new("op", identifier.Value.Contains(".p.", StringComparison.OrdinalIgnoreCase) ? "GetPartMetadata" : "GetTitleMetadata"),
            new("idtype", "doi"),
            new("id", identifier.Value),
            new("format", "json"),
        ],
        SecretParameters = KeyIn("apikey", context),
    };

    public override SourceLimit Limit(RequestPool pool, SourceContext context) => new(2, Second, 1);
}
