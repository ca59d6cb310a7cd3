namespace BibHarvester.Sources;

/// <summary>The Astrophysics Data System of NASA; it wants a token.</summary>
/// <remarks>Its rules: <see href="https://github.com/adsabs/adsabs-dev-api#rate-limits"/>: five thousand requests a day; its answers tell how many are left.</remarks>
internal sealed class AdsSource() : RegistrySource("ads", "NASA ADS", "https://api.adsabs.harvard.edu/v1", "ads-json")
{
    private const string Fields =
        "bibcode,title,author,orcid_pub,aff,year,pubdate,pub,bibstem,volume,issue,page,page_range,doi,identifier,abstract,doctype,issn,isbn,keyword,property,arxiv_class";

    public override ValueList<IdentifierKind> Kinds => [IdentifierKind.Bibcode, IdentifierKind.Doi, IdentifierKind.Arxiv];

    public override SourceNeed Needs => SourceNeed.Key;

    public override bool AnswersWithOthers => true;

    public override int BatchSize => 40;

    public override SourcePart PartFor(Identifier identifier, string? agency) =>
        identifier.Kind == IdentifierKind.Bibcode ? SourcePart.Record : SourcePart.Supplement;

    public override SourceRequest Ask(Identifier identifier, SourceContext context) => AskMany([identifier], context);

    public override SourceRequest AskMany(IReadOnlyList<Identifier> identifiers, SourceContext context) => SourceRequest.For("search", "query") with
    {
        Query = [new("q", string.Join(" OR ", identifiers.Select(QueryFor))), new("fl", Fields), new("rows", Text(identifiers.Count))],
        SecretHeaders = Bearer(context),
    };

    public override SourceLimit Limit(RequestPool pool, SourceContext context) => SourceLimit.Cautious;

    private static string QueryFor(Identifier identifier) => identifier.Kind switch
    {
        IdentifierKind.Bibcode => $"bibcode:{Quoted(identifier.Value)}",
        IdentifierKind.Doi => $"doi:{Quoted(identifier.Value)}",
        _ => $"arxiv:{Quoted(ArxivId.TryParse(identifier.Value, out var arxiv) ? arxiv.Id : identifier.Value)}",
    };
}
