namespace BibHarvester.Sources;

/// <summary>INSPIRE: high-energy physics.</summary>
/// <remarks>Its rules: <see href="https://github.com/inspirehep/rest-api-doc#rate-limiting"/>: fifteen requests in five seconds.</remarks>
internal sealed class InspireSource() : RegistrySource("inspire", "INSPIRE", "https://inspirehep.net/api", "inspire-json")
{
    public override ValueList<IdentifierKind> Kinds => [IdentifierKind.Doi, IdentifierKind.Arxiv];

    public override SourcePart PartFor(Identifier identifier, string? agency) => SourcePart.Supplement;

    public override SourceRequest Ask(Identifier identifier, SourceContext context) =>
        identifier.Kind == IdentifierKind.Arxiv && ArxivId.TryParse(identifier.Value, out var arxiv)
            ? SourceRequest.For("arxiv", arxiv.Id)
            : SourceRequest.For("doi", identifier.Value);

    public override SourceLimit Limit(RequestPool pool, SourceContext context) => new(15, 5 * Second, 4);
}
