namespace BibHarvester.Sources;

/// <summary>Unpaywall: where a work can be read freely.</summary>
/// <remarks>Its rules: <see href="https://unpaywall.org/products/api"/>: a hundred thousand calls a day, with an address that is real.</remarks>
internal sealed class UnpaywallSource() : RegistrySource("unpaywall", "Unpaywall", "https://api.unpaywall.org/v2", "unpaywall-json")
{
    public override ValueList<IdentifierKind> Kinds => [IdentifierKind.Doi];

    public override string ContactParameter => "email";

    public override SourceNeed Needs => SourceNeed.Contact;

    public override SourcePart PartFor(Identifier identifier, string? agency) => SourcePart.Complement;

    public override SourceRequest Ask(Identifier identifier, SourceContext context) => SourceRequest.For(identifier.Value);

    public override SourceLimit Limit(RequestPool pool, SourceContext context) => new(10, Second, 4);
}
