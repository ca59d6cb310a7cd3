namespace BibHarvester.Sources;

/// <summary>Open Library: books by their numbers.</summary>
/// <remarks>Its rules: <see href="https://openlibrary.org/developers/api"/>: one request a second, three for those whose User-Agent names an address.</remarks>
internal sealed class OpenLibrarySource() : RegistrySource("openlibrary", "Open Library", "https://openlibrary.org", "openlibrary-json")
{
    public override ValueList<IdentifierKind> Kinds => [IdentifierKind.Isbn];

    public override int BatchSize => 40;

    public override bool AnswersWithOthers => true;

    public override SourceRequest Ask(Identifier identifier, SourceContext context) => AskMany([identifier], context);

    /// <remarks>This form names authors; that of an edition alone only refers to them.</remarks>
    public override SourceRequest AskMany(IReadOnlyList<Identifier> identifiers, SourceContext context) => SourceRequest.For("api", "books") with
    {
        Query = [new("bibkeys", string.Join(',', identifiers.Select(i => $"ISBN:{i.Value}"))), new("format", "json"), new("jscmd", "data")],
    };

    public override SourceLimit Limit(RequestPool pool, SourceContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        return new SourceLimit(context.IsIdentified ? 3 : 1, Second, 2);
    }
}
