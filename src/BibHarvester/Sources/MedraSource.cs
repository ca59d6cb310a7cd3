namespace BibHarvester.Sources;

/// <summary>mEDRA: a registry of European, mostly Italian, DOIs.</summary>
/// <remarks>How it is asked: <see href="https://www.medra.org/en/metadata_td.htm"/>. No limit is published; this one is our own.</remarks>
internal sealed class MedraSource() : RegistrySource("medra", "mEDRA", "https://data.medra.org", "onix-doi")
{
    public override ValueList<IdentifierKind> Kinds => [IdentifierKind.Doi];

    public override string Agency => "mEDRA";

    public override SourcePart PartFor(Identifier identifier, string? agency) => SourcePart.Record;

    public override bool Serves(Identifier identifier, string? agency) => identifier.Kind == IdentifierKind.Doi && agency == Agency;

    public override SourceRequest Ask(Identifier identifier, SourceContext context) =>
        SourceRequest.For(identifier.Value) with { Accept = "application/vnd.medra.onixdoi+xml, application/xml;q=0.5" };

    public override SourceLimit Limit(RequestPool pool, SourceContext context) => SourceLimit.Cautious;
}
