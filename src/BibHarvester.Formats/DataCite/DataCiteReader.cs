using BibHarvester.Formats.Json;

namespace BibHarvester.Formats.DataCite;

/// <summary>
/// Reads DataCite's DOIs: answers of its REST interface (JSON:API; one DOI or a list), attributes without their envelope,
/// and files with one of these on each line, plain or compressed with gzip.
/// </summary>
/// <remarks>
/// <para>
/// Older shapes are read, too: one value where a list stands today and the reverse, publishers and affiliations as texts or
/// objects. Values that stand for nothing, such as <c>(:unav)</c> and <c>:tba</c>, are absent.
/// </para>
/// <para>
/// Members that the model has no place for are kept in <see cref="BibRecord.ExtraFields"/> under the format <c>datacite</c>.
/// Not kept are <c>xml</c>, which says the same in another format, and what follows from the DOI: <c>id</c>, <c>prefix</c>,
/// <c>suffix</c>.
/// </para>
/// <para>
/// Diagnostics: <c>DCJ001</c> malformed JSON or a payload that is cut short, <c>DCJ002</c> nothing there, <c>DCJ003</c> no DOI's
/// record (an error message, another entity), <c>DCJ004</c> a record longer than allowed, <c>DCJ006</c> damaged gzip data,
/// <c>DCJ007</c> an identifier that is none, <c>DCJ008</c> a date that is none, <c>DCJ009</c> an unknown type,
/// <c>DCJ010</c> a person's name that looks like an organisation's or the reverse, <c>DCJ011</c> the type <c>Other</c>
/// of something that stands in a journal.
/// </para>
/// </remarks>
public sealed class DataCiteReader : IRecordReader
{
    private static readonly JsonRecordReader Reader =
        new(options => new DataCiteParser(options), DataCiteMembers.OfEnvelope);

    /// <inheritdoc/>
    public IEnumerable<ReadItem> Read(Stream input, ReadOptions? options = null) => Reader.Read(input, options);

    /// <inheritdoc/>
    public IEnumerable<ReadItem> Read(ReadOnlyMemory<byte> payload, ReadOptions? options = null) =>
        Reader.Read(payload, options);

    /// <inheritdoc/>
    /// <remarks>Compressed input is decompressed on another thread while this one reads; of long stretches of lines another reads half.</remarks>
    public IAsyncEnumerable<ReadItem> ReadAsync(
        Stream input, ReadOptions? options = null, CancellationToken cancellationToken = default) =>
        Reader.ReadAsync(input, options, cancellationToken);
}
