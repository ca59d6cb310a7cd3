using BibHarvester.Formats;

namespace BibHarvester.Sources;

/// <summary>The Research Organization Registry: what organisations are called, and where they are. It knows no works.</summary>
/// <remarks>Its limits: <see href="https://ror.readme.io/docs/rest-api"/>: 2000 requests in five minutes with a client's number, which is free, and 50 without.</remarks>
internal sealed class RorSource : ISource, IRecordReader
{
    private static readonly TimeSpan Interval = TimeSpan.FromMinutes(5);

    public string Name => "ror";

    public string Title => "Research Organization Registry";

    public Uri Address { get; } = new("https://api.ror.org/v2");

    public ValueList<IdentifierKind> Kinds => [IdentifierKind.Ror];

    public SourceNeed Needs => SourceNeed.OptionalKey;

    /// <summary>Finds no records: no answer holds a work.</summary>
    public IRecordReader Reader => this;

    public bool Serves(Identifier identifier, string? agency) => false;

    public SourceRequest Ask(Identifier identifier, SourceContext context) => SourceRequest.For("organizations", identifier.Value) with
    {
        SecretHeaders = context.ApiKey is { } key ? [new("Client-Id", key)] : [],
    };

    public SourceLimit Limit(RequestPool pool, SourceContext context) => new(context.ApiKey is null ? 50 : 2000, Interval, 4);

    IEnumerable<ReadItem> IRecordReader.Read(Stream input, ReadOptions? options) => [];

    IEnumerable<ReadItem> IRecordReader.Read(ReadOnlyMemory<byte> payload, ReadOptions? options) => [];

    IAsyncEnumerable<ReadItem> IRecordReader.ReadAsync(Stream input, ReadOptions? options, CancellationToken cancellationToken) => AsyncEnumerable.Empty<ReadItem>();
}
