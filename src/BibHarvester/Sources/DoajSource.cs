namespace BibHarvester.Sources;

/// <summary>The Directory of Open Access Journals.</summary>
/// <remarks>Its rules: <see href="https://doaj.org/docs/api/"/>: two requests a second.</remarks>
internal sealed class DoajSource() : RegistrySource("doaj", "DOAJ", "https://doaj.org/api", "doaj-json")
{
    public override ValueList<IdentifierKind> Kinds => [IdentifierKind.Doi];

    public override bool AnswersWithOthers => true;

    public override SourceRequest Ask(Identifier identifier, SourceContext context) =>
        SourceRequest.For("search", "articles", $"doi:{Quoted(identifier.Value)}");

    public override SourceLimit Limit(RequestPool pool, SourceContext context) => new(2, Second, 2);
}
