using System.IO.Compression;

namespace BibHarvester.Formats.Json;

/// <summary>Opens a stream that may be compressed with gzip; whether it is says its first two bytes, not its name.</summary>
internal static class GzipInput
{
    /// <summary>Whether bytes begin as gzip does.</summary>
    public static bool IsGzip(ReadOnlySpan<byte> bytes) => bytes.StartsWith((ReadOnlySpan<byte>)[0x1F, 0x8B]);

    /// <summary>The plain bytes of a stream, decompressed on the thread that reads.</summary>
    /// <returns>A stream to dispose of; the input stays open.</returns>
    public static Stream Open(Stream input)
    {
        var start = new byte[2];
        var count = input.ReadAtLeast(start, 2, throwOnEndOfStream: false);
        return Open(new PrefixedStream(start.AsMemory(0, count), input), start);
    }

    /// <summary>The plain bytes of a stream; what is compressed is decompressed on another thread, some buffers ahead.</summary>
    /// <returns>A stream to dispose of; the input stays open.</returns>
    public static async ValueTask<Stream> OpenAsync(Stream input, CancellationToken cancellationToken)
    {
        var start = new byte[2];
        var count = await input.ReadAtLeastAsync(start, 2, throwOnEndOfStream: false, cancellationToken).ConfigureAwait(false);
        var source = Open(new PrefixedStream(start.AsMemory(0, count), input), start);
        return source is GZipStream ? new ReadAheadStream(source) : source;
    }

    private static Stream Open(PrefixedStream input, ReadOnlySpan<byte> start) =>
        IsGzip(start) ? new GZipStream(input, CompressionMode.Decompress) : input;
}
