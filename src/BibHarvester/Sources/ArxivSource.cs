namespace BibHarvester.Sources;

/// <summary>arXiv itself: titles, people, versions and the DOI of the published paper.</summary>
/// <remarks>Its rules: <see href="https://info.arxiv.org/help/api/tou.html"/>: one request in three seconds over one connection, all its interfaces together.</remarks>
internal sealed class ArxivSource() : RegistrySource("arxiv", "arXiv", "https://export.arxiv.org/api", "arxiv-atom")
{
    public override ValueList<IdentifierKind> Kinds => [IdentifierKind.Arxiv, IdentifierKind.Doi];

    public override int BatchSize => 100;

    public override bool AnswersWithOthers => true;

    /// <remarks>DataCite has every paper too, and answers as often as one likes.</remarks>
    public override SourcePart PartFor(Identifier identifier, string? agency) => SourcePart.Supplement;

    public override bool Serves(Identifier identifier, string? agency) => NumberOf(identifier) is not null;

    public override SourceRequest Ask(Identifier identifier, SourceContext context) => AskMany([identifier], context);

    public override SourceRequest AskMany(IReadOnlyList<Identifier> identifiers, SourceContext context) => SourceRequest.For("query") with
    {
        Query = [new("id_list", string.Join(',', identifiers.Select(NumberOf))), new("max_results", Text(identifiers.Count))],
        Accept = "application/atom+xml, application/xml",
    };

    public override SourceLimit Limit(RequestPool pool, SourceContext context) => new(1, TimeSpan.FromSeconds(3), 1);

    // Its own DOIs name its papers.
    private static string? NumberOf(Identifier identifier) =>
        identifier.Kind is IdentifierKind.Arxiv or IdentifierKind.Doi && ArxivId.TryParse(identifier.Value, out var arxiv) ? arxiv.Value : null;
}
