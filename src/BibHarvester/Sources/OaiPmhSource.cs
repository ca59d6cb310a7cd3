using BibHarvester.Formats;

namespace BibHarvester.Sources;

/// <summary>A repository of the user's choice that speaks OAI-PMH, asked for one record in Dublin Core.</summary>
/// <remarks>The protocol: <see href="https://www.openarchives.org/OAI/openarchivesprotocol.html#GetRecord"/>. No repository is asked unless the user adds it: each has its own address.</remarks>
/// <param name="name">The name by which options and results call it.</param>
/// <param name="address">Its address, without a verb.</param>
/// <param name="numberOf">The number of a work there, such as <c>oai:example.org:42</c>; absent where the repository does not have it.</param>
public sealed class OaiPmhSource(string name, Uri address, Func<Identifier, string?> numberOf) : ISource
{
    private readonly Func<Identifier, string?> _numberOf = numberOf ?? throw new ArgumentNullException(nameof(numberOf));

    /// <inheritdoc/>
    public string Name { get; } = name ?? throw new ArgumentNullException(nameof(name));

    /// <inheritdoc/>
    public Uri Address { get; } = address ?? throw new ArgumentNullException(nameof(address));

    /// <inheritdoc/>
    public IRecordReader Reader => SourceFormats.ReaderOf("oai-pmh");

    /// <inheritdoc/>
    public bool Serves(Identifier identifier, string? agency) => _numberOf(identifier) is not null;

    /// <inheritdoc/>
    /// <remarks>Whoever has a DOI has a better registry for it.</remarks>
    public SourcePart PartFor(Identifier identifier, string? agency) =>
        identifier.Kind == IdentifierKind.Doi ? SourcePart.Supplement : SourcePart.Record;

    /// <inheritdoc/>
    public SourceRequest Ask(Identifier identifier, SourceContext context) => new()
    {
        Path = [],
        Query = [new("verb", "GetRecord"), new("metadataPrefix", "oai_dc"), new("identifier", _numberOf(identifier)!)],
        Accept = "application/xml, text/xml",
    };

    /// <inheritdoc/>
    /// <remarks>Repositories are small machines.</remarks>
    public SourceLimit Limit(RequestPool pool, SourceContext context) => new(1, TimeSpan.FromSeconds(1), 1);
}
