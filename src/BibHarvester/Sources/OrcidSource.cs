namespace BibHarvester.Sources;

/// <summary>The register of ORCID: which works a person has put on record. It knows no work by an identifier of the work.</summary>
/// <remarks>
/// How it is asked: <see href="https://info.orcid.org/documentation/api-tutorials/api-tutorial-read-data-on-a-record/"/>; how often:
/// <see href="https://info.orcid.org/ufaqs/what-are-the-api-limits/"/>, 12 times a second, for whoever has a token as for whoever has none.
/// </remarks>
internal sealed class OrcidSource() : RegistrySource("orcid", "ORCID", "https://pub.orcid.org/v3.0", "orcid-json")
{
    public override ValueList<IdentifierKind> Kinds => [IdentifierKind.Orcid];

    public override SourceNeed Needs => SourceNeed.OptionalKey;

    public override bool Serves(Identifier identifier, string? agency) => false;

    public override ValueList<IdentifierKind> ListedKinds => Kinds;

    public override SourceRequest Ask(Identifier identifier, SourceContext context) =>
        SourceRequest.For(identifier.Value, "works") with { SecretHeaders = Bearer(context) };

    public override SourceLimit Limit(RequestPool pool, SourceContext context) => new(12, Second, 4);
}
