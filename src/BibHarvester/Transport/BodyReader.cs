using System.Buffers;

namespace BibHarvester.Transport;

/// <summary>Reads bodies whole, within a cap that holds after decompression.</summary>
internal static class BodyReader
{
    private const int FirstBuffer = 32 * 1024;

    /// <summary>Reads a body.</summary>
    /// <exception cref="AttemptFailure">It is longer than the cap, or ends too soon.</exception>
    public static async Task<byte[]> ReadAsync(HttpContent content, int cap, CancellationToken cancellationToken)
    {
        var announced = content.Headers.ContentLength;
        if (announced > cap)
            throw TooLong(cap);
        var buffer = ArrayPool<byte>.Shared.Rent((int)(announced ?? FirstBuffer) + 1);
        try
        {
            var length = 0;
            var stream = await content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false);
            await using (stream.ConfigureAwait(false))
            {
                while (true)
                {
                    if (length == buffer.Length)
                        buffer = Grow(buffer, cap);
                    var read = await stream.ReadAsync(buffer.AsMemory(length), cancellationToken).ConfigureAwait(false);
                    if (read == 0)
                        break;
                    length += read;
                    if (length > cap)
                        throw TooLong(cap);
                }
            }

            if (length < announced)
                throw new AttemptFailure($"sent {length} of {announced} bytes");
            return buffer.AsSpan(0, length).ToArray();
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    private static byte[] Grow(byte[] buffer, int cap)
    {
        var larger = ArrayPool<byte>.Shared.Rent((int)Math.Min((long)buffer.Length * 2, (long)cap + 1));
        buffer.CopyTo(larger, 0);
        ArrayPool<byte>.Shared.Return(buffer);
        return larger;
    }

    private static AttemptFailure TooLong(int cap) =>
        new($"sent more than the {cap / 1024} KiB that an answer may have") { IsTransient = false };
}
