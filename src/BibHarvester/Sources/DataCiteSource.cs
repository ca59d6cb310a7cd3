using System.Globalization;
using System.Text;
using BibHarvester.Formats;

namespace BibHarvester.Sources;

/// <summary>The REST API of DataCite: most data sets and software, theses, arXiv and other repositories.</summary>
/// <remarks>Its rules: <see href="https://support.datacite.org/docs/is-there-a-rate-limit-for-making-requests-against-the-datacite-apis"/>.</remarks>
public sealed class DataCiteSource : ISource
{
    /// <inheritdoc/>
    public string Name => "datacite";

    /// <inheritdoc/>
    public string Title => "DataCite";

    /// <inheritdoc/>
    public Uri Address { get; } = new("https://api.datacite.org");

    /// <inheritdoc/>
    public ValueList<IdentifierKind> Kinds => [IdentifierKind.Doi];

    /// <inheritdoc/>
    public IRecordReader Reader => SourceFormats.DataCite;

    /// <inheritdoc/>
    public string Agency => "DataCite";

    /// <inheritdoc/>
    public string ContactParameter => "mailto";

    /// <inheritdoc/>
    public int BatchSize => 50;

    /// <inheritdoc/>
    public bool Serves(Identifier identifier, string? agency) =>
        identifier.Kind == IdentifierKind.Doi && (agency is null || agency == Agency);

    /// <inheritdoc/>
    public SourceRequest Ask(Identifier identifier, SourceContext context) =>
        SourceRequest.For("dois", identifier.Value) with
        {
            Query = [new("affiliation", "true"), new("publisher", "true")],
            Accept = "application/vnd.api+json, application/json",
        };

    /// <inheritdoc/>
    public SourceRequest AskMany(IReadOnlyList<Identifier> identifiers, SourceContext context)
    {
        ArgumentNullException.ThrowIfNull(identifiers);
        var query = new StringBuilder("doi:(");
        for (var i = 0; i < identifiers.Count; i++)
        {
            query.Append(i == 0 ? "\"" : " OR \"");
            query.Append(identifiers[i].Value.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal));
            query.Append('"');
        }

        return SourceRequest.For("dois") with
        {
            Query =
            [
                new("query", query.Append(')').ToString()),
                new("page[size]", identifiers.Count.ToString(CultureInfo.InvariantCulture)),
                new("affiliation", "true"),
                new("publisher", "true"),
            ],
            Accept = "application/vnd.api+json, application/json",
            Pool = RequestPool.List,
        };
    }

    /// <inheritdoc/>
    /// <remarks>One budget for all requests; half of it for each kind, since its answers do not tell a pool.</remarks>
    public SourceLimit Limit(RequestPool pool, SourceContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        return new SourceLimit(context.IsIdentified ? 500 : 250, TimeSpan.FromMinutes(5), 8);
    }
}
