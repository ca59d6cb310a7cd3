using System.Runtime.CompilerServices;
using BibHarvester.Formats.Encodings;

namespace BibHarvester.Formats.Json;

/// <summary>Reads a stream, plain or compressed with gzip, with the session of a format.</summary>
internal static class StreamReading
{
    /// <summary>Reads on the caller's thread.</summary>
    public static IEnumerable<ReadItem> Read(Stream input, Func<IReadSession> open)
    {
        using var plain = GzipInput.Open(input);
        var source = new Utf8Input(plain, keepsMark: true);
        using var session = open();
        while (true)
        {
            switch (session.Step(out var item))
            {
                case ReadStep.Item:
                    yield return source.WithNotice(item);
                    break;
                case ReadStep.End:
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

    /// <summary>Reads without blocking; what is compressed is decompressed beside the reading.</summary>
    public static async IAsyncEnumerable<ReadItem> ReadAsync(
        Stream input, Func<IReadSession> open, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var plain = await GzipInput.OpenAsync(input, cancellationToken).ConfigureAwait(false);
        await using var closing = plain.ConfigureAwait(false);
        var source = new Utf8Input(plain, keepsMark: true);
        using var session = open();
        while (true)
        {
            switch (session.Step(out var item))
            {
                case ReadStep.Item:
                    yield return source.WithNotice(item);
                    break;
                case ReadStep.End:
                    yield break;
                default:
                    try
                    {
                        session.Added(await source.ReadAsync(session.FreeSpace(), cancellationToken).ConfigureAwait(false));
                        await session.PrepareAsync().ConfigureAwait(false);
                    }
                    catch (InvalidDataException e)
                    {
                        session.Damaged(e.Message);
                    }

                    break;
            }
        }
    }

    /// <summary>Reads a payload that is in memory, with a session that has it.</summary>
    public static IEnumerable<ReadItem> Read(Func<IReadSession> open)
    {
        using var session = open();
        while (session.Step(out var item) == ReadStep.Item)
            yield return item;
    }
}
