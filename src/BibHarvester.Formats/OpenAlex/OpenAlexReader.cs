using BibHarvester.Formats.Json;

namespace BibHarvester.Formats.OpenAlex;

/// <summary>Reads OpenAlex's works: one, the list of an answer, or a snapshot's lines, plain or compressed with gzip.</summary>
/// <remarks>
/// What the record has no place for is kept under the format <c>openalex-json</c>. Diagnostics: OAJ001 malformed JSON or a payload that is cut
/// short, OAJ002 nothing there, OAJ003 no work, OAJ004 a work longer than allowed, OAJ006 damaged gzip data.
/// </remarks>
internal sealed class OpenAlexReader : IRecordReader
{
    private static readonly JsonRecordReader Reader =
        new(options => new OpenAlexParser(options), new Utf8Names<JsonOpening>([("results", JsonOpening.Array)]));

    /// <inheritdoc/>
    public IEnumerable<ReadItem> Read(Stream input, ReadOptions? options = null) => Reader.Read(input, options);

    /// <inheritdoc/>
    public IEnumerable<ReadItem> Read(ReadOnlyMemory<byte> payload, ReadOptions? options = null) => Reader.Read(payload, options);

    /// <inheritdoc/>
    public IAsyncEnumerable<ReadItem> ReadAsync(Stream input, ReadOptions? options = null, CancellationToken cancellationToken = default) =>
        Reader.ReadAsync(input, options, cancellationToken);
}
