namespace BibHarvester.Sources;

/// <summary>Europe PMC: PubMed's works, those of PubMed Central, preprints of the life sciences and more.</summary>
/// <remarks>How it is asked: <see href="https://europepmc.org/RestfulWebService"/>. No limit is published; this one is our own.</remarks>
internal sealed class EuropePmcSource()
    : RegistrySource("europepmc", "Europe PMC", "https://www.ebi.ac.uk/europepmc/webservices/rest", "europepmc-json")
{
    public override ValueList<IdentifierKind> Kinds => [IdentifierKind.Pmid, IdentifierKind.Pmcid, IdentifierKind.Doi];

    public override bool AnswersWithOthers => true;

    public override int BatchSize => 50;

    public override SourceRequest Ask(Identifier identifier, SourceContext context) => AskMany([identifier], context);

    public override SourceRequest AskMany(IReadOnlyList<Identifier> identifiers, SourceContext context) => SourceRequest.For("search") with
    {
        Query =
        [
            new("query", string.Join(" OR ", identifiers.Select(QueryFor))),
            new("resultType", "core"),
            new("format", "json"),
            // A preprint and its versions may go by one number.
            new("pageSize", Text(Math.Min(2 * identifiers.Count, 1000))),
        ],
    };

    public override SourceLimit Limit(RequestPool pool, SourceContext context) => new(8, Second, 4);

    private static string QueryFor(Identifier identifier) => identifier.Kind switch
    {
        IdentifierKind.Doi => $"DOI:{Quoted(identifier.Value)}",
        IdentifierKind.Pmcid => $"PMCID:{identifier.Value}",
        _ => $"(EXT_ID:{identifier.Value} AND SRC:MED)",
    };
}
