using BibHarvester.Formats.Json;

namespace BibHarvester.Formats.Zotero;

/// <summary>Reads Zotero's items as JSON: answers of its API, items for it, what its translators give, Better BibTeX' JSON.</summary>
/// <remarks>
/// <para>
/// An item stands alone, in an array, in the member <c>data</c> of an API's object, or in the member <c>items</c> of a file. Fields go by
/// their own names or by those that all types share (<c>university</c>, <c>publisher</c>). Lines of <c>extra</c> such as
/// <c>original-date: 1900</c> or <c>PMID: 12345</c> are read as fields where the item has none of the kind; the others are notes.
/// </para>
/// <para>
/// Diagnostics: <c>ZOT001</c> malformed JSON or a payload that is cut short, <c>ZOT002</c> nothing there, <c>ZOT003</c> no item where one
/// should stand, <c>ZOT004</c> an item longer than allowed, <c>ZOT006</c> damaged gzip data, <c>ZOT007</c> a note or an attachment, which is
/// no work, <c>ZOT008</c> an item that says nothing, <c>ZOT009</c> an unknown type,
/// <c>ZOT010</c> a date that a line of <c>extra</c> outdoes.
/// </para>
/// </remarks>
internal sealed class ZoteroReader : IRecordReader
{
    private static readonly JsonRecordReader Reader =
        new(options => new ZoteroParser(options), new Utf8Names<JsonOpening>([("items", JsonOpening.Array)]));

    /// <inheritdoc/>
    public IEnumerable<ReadItem> Read(Stream input, ReadOptions? options = null) => Reader.Read(input, options);

    /// <inheritdoc/>
    public IEnumerable<ReadItem> Read(ReadOnlyMemory<byte> payload, ReadOptions? options = null) => Reader.Read(payload, options);

    /// <inheritdoc/>
    public IAsyncEnumerable<ReadItem> ReadAsync(Stream input, ReadOptions? options = null, CancellationToken cancellationToken = default) =>
        Reader.ReadAsync(input, options, cancellationToken);
}
