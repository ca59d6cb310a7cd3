using BibHarvester.Formats;

namespace BibHarvester.Sources;

/// <summary>Content negotiation at doi.org, for the agencies without a source of their own: mEDRA, JaLC, KISTI, ISTIC, CNKI, Airiti, OP and others.</summary>
/// <remarks>What it does: <see href="https://citation.doi.org/docs.html"/>.</remarks>
public sealed class DoiOrgSource : ISource
{
    /// <summary>The source's name, under which agencies and aliases are looked up too.</summary>
    internal const string SourceName = "doi.org";

    /// <inheritdoc/>
    public string Name => SourceName;

    /// <inheritdoc/>
    public string Title => "doi.org content negotiation";

    /// <inheritdoc/>
    public Uri Address { get; } = new("https://doi.org");

    /// <inheritdoc/>
    public ValueList<IdentifierKind> Kinds => [IdentifierKind.Doi];

    /// <inheritdoc/>
    public IRecordReader Reader => SourceFormats.CslJson;

    /// <inheritdoc/>
    /// <remarks>Crossref and DataCite say more through their own interfaces.</remarks>
    public bool Serves(Identifier identifier, string? agency) =>
        identifier.Kind == IdentifierKind.Doi && agency is not (null or "Crossref" or "DataCite");

    /// <inheritdoc/>
    public SourceRequest Ask(Identifier identifier, SourceContext context) =>
        SourceRequest.For(identifier.Value) with { Accept = "application/vnd.citationstyles.csl+json, application/json;q=0.5" };

    /// <inheritdoc/>
    /// <remarks>No limit is published; this one is our own.</remarks>
    public SourceLimit Limit(RequestPool pool, SourceContext context) => new(10, TimeSpan.FromSeconds(1), 6);
}
