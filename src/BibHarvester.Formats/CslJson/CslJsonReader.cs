using BibHarvester.Formats.Json;

namespace BibHarvester.Formats.CslJson;

/// <summary>Reads CSL-JSON: an array, one item, or one item after another (JSON Lines), plain or compressed with gzip.</summary>
/// <remarks>
/// <para>
/// Lenient as programs and registries need it: numbers for strings and the reverse, arrays for texts, the types of
/// Crossref, an <c>id</c> that is the address of a DOI. Members that are no variable of CSL are kept in
/// <see cref="BibRecord.ExtraFields"/> under the format <c>csl-json</c>.
/// </para>
/// <para>
/// Diagnostics: <c>CSL001</c> malformed JSON or a payload that is cut short, <c>CSL002</c> nothing there, <c>CSL003</c> no
/// item where one should stand, <c>CSL004</c> an item longer than allowed, <c>CSL005</c> a member of unexpected shape,
/// <c>CSL006</c> damaged gzip data, <c>CSL009</c> no type or an unknown one, <c>CSL010</c> an id that another item has.
/// </para>
/// </remarks>
public sealed class CslJsonReader : IRecordReader
{
    private static readonly JsonRecordReader Reader = new(options => new CslJsonParser(options), new Utf8Names<JsonOpening>([]));

    /// <inheritdoc/>
    public IEnumerable<ReadItem> Read(Stream input, ReadOptions? options = null) => Reader.Read(input, options);

    /// <inheritdoc/>
    public IEnumerable<ReadItem> Read(ReadOnlyMemory<byte> payload, ReadOptions? options = null) => Reader.Read(payload, options);

    /// <inheritdoc/>
    public IAsyncEnumerable<ReadItem> ReadAsync(
        Stream input, ReadOptions? options = null, CancellationToken cancellationToken = default) =>
        Reader.ReadAsync(input, options, cancellationToken);
}
