namespace BibHarvester.Sources;

/// <summary>HAL, the open archive of French research.</summary>
/// <remarks>How it is asked: <see href="https://api.archives-ouvertes.fr/docs/search"/>. No limit is published; this one is our own.</remarks>
internal sealed class HalSource() : RegistrySource("hal", "HAL", "https://api.archives-ouvertes.fr", "hal-json")
{
    public override ValueList<IdentifierKind> Kinds => [IdentifierKind.Doi, IdentifierKind.Arxiv];

    public override bool AnswersWithOthers => true;

    public override int BatchSize => 40;

    public override SourcePart PartFor(Identifier identifier, string? agency) => SourcePart.Supplement;

    public override SourceRequest Ask(Identifier identifier, SourceContext context) => AskMany([identifier], context);

    public override bool CanBatch(Identifier identifier) => identifier.Kind == IdentifierKind.Doi;

    public override SourceRequest AskMany(IReadOnlyList<Identifier> identifiers, SourceContext context) => SourceRequest.For("search", "") with
    {
        Query =
        [
            new("q", $"{(identifiers[0].Kind == IdentifierKind.Doi ? "doiId_s" : "arxivId_s")}:({AnyOf(identifiers)})"),
            new("fl", "*"),
            new("wt", "json"),
            new("rows", Text(2 * identifiers.Count)),
        ],
    };

    public override SourceLimit Limit(RequestPool pool, SourceContext context) => SourceLimit.Cautious;
}
