namespace BibHarvester.Sources;

/// <summary>dblp: the bibliography of computer science.</summary>
/// <remarks>Its rules: <see href="https://dblp.org/faq/Am+I+allowed+to+crawl+the+dblp+website.html"/>: a second or two between requests.</remarks>
internal sealed class DblpSource() : RegistrySource("dblp", "dblp", "https://dblp.org", "dblp-json")
{
    public override ValueList<IdentifierKind> Kinds => [IdentifierKind.Doi];

    public override bool AnswersWithOthers => true;

    public override SourceRequest Ask(Identifier identifier, SourceContext context) =>
        SourceRequest.For("search", "publ", "api") with { Query = [new("q", identifier.Value), new("format", "json"), new("h", "10")] };

    public override SourceLimit Limit(RequestPool pool, SourceContext context) => new(1, 2 * Second, 1);
}
