namespace BibHarvester.Sources;

/// <summary>The Japan Link Center: the registry of most Japanese DOIs, in Japanese and English.</summary>
/// <remarks>How it is asked: <see href="https://api.japanlinkcenter.org/"/>. No limit is published; this one is our own.</remarks>
internal sealed class JalcSource() : RegistrySource("jalc", "Japan Link Center", "https://api.japanlinkcenter.org", "jalc-json")
{
    public override ValueList<IdentifierKind> Kinds => [IdentifierKind.Doi];

    public override string Agency => "JaLC";

    public override SourcePart PartFor(Identifier identifier, string? agency) => SourcePart.Record;

    public override bool Serves(Identifier identifier, string? agency) => identifier.Kind == IdentifierKind.Doi && agency == Agency;

    public override SourceRequest Ask(Identifier identifier, SourceContext context) => SourceRequest.For("dois", identifier.Value);

    public override SourceLimit Limit(RequestPool pool, SourceContext context) => SourceLimit.Cautious;
}
