using BibHarvester.Formats.Json;

namespace BibHarvester.Formats.CodeMeta;

/// <summary>Reads CodeMeta, versions 1 to 3: software in the words of schema.org.</summary>
/// <remarks>
/// What the record has no place for is kept under the format <c>codemeta-json</c>. Diagnostics: CMJ001 malformed JSON or a payload that is cut
/// short, CMJ002 nothing there, CMJ003 no work, CMJ004 a work longer than allowed, CMJ006 damaged gzip data.
/// </remarks>
internal sealed class CodeMetaReader : IRecordReader
{
    private static readonly JsonRecordReader Reader = new(options => new CodeMetaParser(options), new Utf8Names<JsonOpening>([]));

    /// <inheritdoc/>
    public IEnumerable<ReadItem> Read(Stream input, ReadOptions? options = null) => Reader.Read(input, options);

    /// <inheritdoc/>
    public IEnumerable<ReadItem> Read(ReadOnlyMemory<byte> payload, ReadOptions? options = null) => Reader.Read(payload, options);

    /// <inheritdoc/>
    public IAsyncEnumerable<ReadItem> ReadAsync(Stream input, ReadOptions? options = null, CancellationToken cancellationToken = default) =>
        Reader.ReadAsync(input, options, cancellationToken);
}
