using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace BibHarvester.Formats.Json;

/// <summary>Reads the records of JSON payloads of any layout, plain or gzip, with the parser of a format.</summary>
/// <param name="createParser">Makes the parser of one reading.</param>
/// <param name="envelopeMembers">The members in which records stand.</param>
internal sealed class JsonRecordReader(
    Func<ReadOptions, IJsonRecordParser> createParser, Utf8Names<JsonOpening> envelopeMembers)
{
    /// <summary>Reads a payload in memory; what is not compressed is not copied.</summary>
    public IEnumerable<ReadItem> Read(ReadOnlyMemory<byte> payload, ReadOptions? options)
    {
        if (GzipInput.IsGzip(payload.Span))
            return Read(AsStream(payload), options);
        return ReadInMemory(payload, options ?? ReadOptions.Default);
    }

    /// <summary>Reads a stream on the caller's thread.</summary>
    public IEnumerable<ReadItem> Read(Stream input, ReadOptions? options)
    {
        ArgumentNullException.ThrowIfNull(input);
        return ReadStream(input, options ?? ReadOptions.Default);
    }

    /// <summary>Reads a stream without blocking; what is compressed is decompressed beside the reading.</summary>
    public async IAsyncEnumerable<ReadItem> ReadAsync(
        Stream input, ReadOptions? options, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(input);
        var source = await GzipInput.OpenAsync(input, cancellationToken).ConfigureAwait(false);
        await using var _ = source.ConfigureAwait(false);
        using var session = NewSession(options ?? ReadOptions.Default);
        while (true)
        {
            switch (session.Step(out var item))
            {
                case JsonRecordSession.Outcome.Item:
                    yield return item;
                    break;
                case JsonRecordSession.Outcome.End:
                    yield break;
                default:
                    try
                    {
                        session.Added(await source.ReadAsync(session.FreeSpace(), cancellationToken).ConfigureAwait(false));
                    }
                    catch (InvalidDataException e)
                    {
                        session.Damaged(e.Message);
                    }

                    break;
            }
        }
    }

    private IEnumerable<ReadItem> ReadStream(Stream input, ReadOptions options)
    {
        using var source = GzipInput.Open(input);
        using var session = NewSession(options);
        while (true)
        {
            switch (session.Step(out var item))
            {
                case JsonRecordSession.Outcome.Item:
                    yield return item;
                    break;
                case JsonRecordSession.Outcome.End:
                    yield break;
                default:
                    try
                    {
                        session.Added(source.Read(session.FreeSpace().Span));
                    }
                    catch (InvalidDataException e)
                    {
                        session.Damaged(e.Message);
                    }

                    break;
            }
        }
    }

    private IEnumerable<ReadItem> ReadInMemory(ReadOnlyMemory<byte> payload, ReadOptions options)
    {
        var session = new JsonRecordSession(createParser(options), envelopeMembers, options, payload);
        while (session.Step(out var item) == JsonRecordSession.Outcome.Item)
            yield return item;
    }

    private JsonRecordSession NewSession(ReadOptions options) => new(createParser(options), envelopeMembers, options);

    private static MemoryStream AsStream(ReadOnlyMemory<byte> payload) =>
        MemoryMarshal.TryGetArray(payload, out var segment)
            ? new MemoryStream(segment.Array!, segment.Offset, segment.Count, writable: false)
            : new MemoryStream(payload.ToArray(), writable: false);
}
