using BibHarvester.Formats.Json;

namespace BibHarvester.Formats.Crossref;

/// <summary>
/// Reads Crossref's works: answers of its REST interface (one work or a list), its public data files, and what content
/// negotiation makes of a work under the name of CSL-JSON.
/// </summary>
/// <remarks>
/// <para>
/// A payload is one record, an envelope around one or many, an array, or one JSON value after another (JSON Lines), plain
/// or compressed with gzip; which of these is seen from its bytes. Lists are read record by record.
/// </para>
/// <para>
/// Members that the model has no place for are kept in <see cref="BibRecord.ExtraFields"/> under the format <c>crossref</c>.
/// Not kept is what the record says anyway: <c>URL</c> where it is the DOI's address, <c>prefix</c> of the DOI,
/// <c>reference-count</c> of a list that is there, <c>issued</c> and <c>published</c> where they repeat another date,
/// <c>journal-issue</c> where it repeats issue and date, the order of authors as <c>sequence</c>, and values that say
/// nothing (<c>null</c>, blanks, <c>"-"</c>).
/// </para>
/// <para>
/// Diagnostics: <c>CRJ001</c> malformed JSON or a payload that is cut short, <c>CRJ002</c> nothing there, <c>CRJ003</c>
/// no work (an error message, another entity), <c>CRJ004</c> a record longer than allowed, <c>CRJ005</c> a member of
/// unexpected shape, <c>CRJ006</c> damaged gzip data, <c>CRJ007</c> an identifier that is none, <c>CRJ008</c> a date that
/// does not exist, <c>CRJ009</c> an unknown type, <c>CRJ010</c> a person's name that looks like an organisation's.
/// </para>
/// </remarks>
public sealed class CrossrefReader : IRecordReader
{
    private static readonly JsonRecordReader Reader =
        new(options => new CrossrefParser(options), CrossrefMembers.OfEnvelope);

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
