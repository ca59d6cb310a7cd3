using System.IO.Compression;
using System.Runtime.InteropServices;

namespace BibHarvester.Sqlite;

/// <summary>A body as a cache holds it: under Deflate where that pays.</summary>
/// <param name="Bytes">The bytes.</param>
/// <param name="IsDeflated">Whether they are deflated.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct PackedBody(byte[] Bytes, bool IsDeflated)
{
    /// <summary>Below that the saving is smaller than what a page leaves free.</summary>
    private const int Least = 512;

    public static PackedBody Pack(ReadOnlyMemory<byte> body)
    {
        if (body.Length < Least)
            return new PackedBody(body.ToArray(), false);
        using var packed = new MemoryStream(body.Length / 2);
        using (var deflate = new DeflateStream(packed, CompressionLevel.Fastest, leaveOpen: true))
            deflate.Write(body.Span);
        return packed.Length < body.Length ? new PackedBody(packed.ToArray(), true) : new PackedBody(body.ToArray(), false);
    }

    /// <exception cref="InvalidDataException">The bytes are damaged.</exception>
    public byte[] Unpack()
    {
        if (!IsDeflated)
            return Bytes;
        using var body = new MemoryStream(Bytes.Length * 4);
        using var deflate = new DeflateStream(new MemoryStream(Bytes), CompressionMode.Decompress);
        deflate.CopyTo(body);
        return body.ToArray();
    }
}
