using BibHarvester.Formats.Json;

namespace BibHarvester.Formats.Services;

/// <summary>Reads the answers of a service: one work, lists in their envelope, arrays, JSON Lines; plain or compressed with gzip.</summary>
/// <remarks>
/// <para>
/// What the record has no place for is kept in <see cref="BibRecord.ExtraFields"/> under the format's name: a member of the work under its name,
/// a part of a member under its JSON pointer.
/// </para>
/// <para>
/// Diagnostics, behind the letters of the format: 001 malformed JSON or a payload that is cut short, 002 nothing there, 003 no work, 004 a work longer
/// than allowed, 006 damaged gzip data, 007 an identifier that is none, 008 a date that is none, 009 an unknown type; and those of
/// <see cref="Answers.ErrorAnswer"/>: 400, 404, 429, 500. <c>null</c> in the place of a work is a 404.
/// </para>
/// </remarks>
/// <param name="format">How the answers are read.</param>
internal sealed class ServiceReader(ServiceFormat format) : IRecordReader
{
    private readonly JsonRecordReader _reader = new(options => new ServiceParser(format, options), format.Envelope);

    /// <inheritdoc/>
    public IEnumerable<ReadItem> Read(Stream input, ReadOptions? options = null) => _reader.Read(input, options);

    /// <inheritdoc/>
    public IEnumerable<ReadItem> Read(ReadOnlyMemory<byte> payload, ReadOptions? options = null) => _reader.Read(payload, options);

    /// <inheritdoc/>
    public IAsyncEnumerable<ReadItem> ReadAsync(Stream input, ReadOptions? options = null, CancellationToken cancellationToken = default) =>
        _reader.ReadAsync(input, options, cancellationToken);
}
