namespace BibHarvester.Sources;

/// <summary>Google Books. A key raises the quota of a day.</summary>
/// <remarks>How it is asked: <see href="https://developers.google.com/books/docs/v1/using"/>. Quotas are those of the project that the key belongs to; this limit is our own.</remarks>
internal sealed class GoogleBooksSource() : RegistrySource("googlebooks", "Google Books", "https://www.googleapis.com/books/v1", "googlebooks-json")
{
    public override ValueList<IdentifierKind> Kinds => [IdentifierKind.Isbn];

    public override SourceNeed Needs => SourceNeed.OptionalKey;

    public override bool AnswersWithOthers => true;

    public override SourceRequest Ask(Identifier identifier, SourceContext context) =>
        SourceRequest.For("volumes") with { Query = [new("q", $"isbn:{identifier.Value}")], SecretParameters = KeyIn("key", context) };

    public override SourceLimit Limit(RequestPool pool, SourceContext context) => new(2, Second, 2);
}
