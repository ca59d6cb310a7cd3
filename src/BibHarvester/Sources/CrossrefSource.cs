using System.Globalization;
using BibHarvester.Formats;

namespace BibHarvester.Sources;

/// <summary>The REST API of Crossref: most articles, books and chapters.</summary>
/// <remarks>Its rules: <see href="https://www.crossref.org/documentation/retrieve-metadata/rest-api/access-and-authentication/"/>.</remarks>
public sealed class CrossrefSource : ISource
{
    private static readonly TimeSpan Second = TimeSpan.FromSeconds(1);

    /// <inheritdoc/>
    public string Name => "crossref";

    /// <inheritdoc/>
    public string Title => "Crossref";

    /// <inheritdoc/>
    public Uri Address { get; } = new("https://api.crossref.org");

    /// <inheritdoc/>
    public ValueList<IdentifierKind> Kinds => [IdentifierKind.Doi];

    /// <inheritdoc/>
    public SourceNeed Needs => SourceNeed.OptionalKey;

    /// <inheritdoc/>
    public IRecordReader Reader => SourceFormats.Crossref;

    /// <inheritdoc/>
    public string Agency => "Crossref";

    /// <inheritdoc/>
    public string ContactParameter => "mailto";

    /// <inheritdoc/>
    public int BatchSize => 50;

    /// <inheritdoc/>
    public bool Serves(Identifier identifier, string? agency) =>
        identifier.Kind == IdentifierKind.Doi && (agency is null || agency == Agency);

    /// <inheritdoc/>
    public SourceRequest Ask(Identifier identifier, SourceContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        return SourceRequest.For("works", identifier.Value) with { SecretHeaders = Token(context) };
    }

    /// <inheritdoc/>
    /// <remarks>A comma parts the filters of a list, and nothing escapes it.</remarks>
    public bool CanBatch(Identifier identifier) => !identifier.Value.Contains(',');

    /// <inheritdoc/>
    public SourceRequest AskMany(IReadOnlyList<Identifier> identifiers, SourceContext context)
    {
        ArgumentNullException.ThrowIfNull(identifiers);
        ArgumentNullException.ThrowIfNull(context);
        return SourceRequest.For("works") with
        {
            Query =
            [
                new("filter", string.Join(',', identifiers.Select(i => $"doi:{i.Value}"))),
                new("rows", identifiers.Count.ToString(CultureInfo.InvariantCulture)),
            ],
            Pool = RequestPool.List,
            SecretHeaders = Token(context),
        };
    }

    /// <summary>The request for the few works that some words fit best.</summary>
    /// <remarks>See <see href="https://www.crossref.org/documentation/retrieve-metadata/rest-api/tips-for-using-the-crossref-rest-api/"/>.</remarks>
    internal static SourceRequest Search(string words, SourceContext context) => SourceRequest.For("works") with
    {
        Query = [new("query.bibliographic", words), new("rows", "5")],
        Pool = RequestPool.List,
        SecretHeaders = Token(context),
    };

    /// <inheritdoc/>
    /// <remarks>In force since 1 December 2025: <see href="https://www.crossref.org/blog/announcing-changes-to-rest-api-rate-limits/"/>.</remarks>
    public SourceLimit Limit(RequestPool pool, SourceContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        return (pool, context.IsIdentified) switch
        {
            _ when context.ApiKey is not null => new SourceLimit(150, Second),
            (RequestPool.List, true) => new SourceLimit(3, Second, 3),
            (RequestPool.List, false) => new SourceLimit(1, Second, 1),
            (_, true) => new SourceLimit(10, Second, 3),
            _ => new SourceLimit(5, Second, 1),
        };
    }

    private static ValueList<KeyValuePair<string, string>> Token(SourceContext context) =>
        context.ApiKey is { } key ? [new("Crossref-Plus-API-Token", $"Bearer {key}")] : [];
}
