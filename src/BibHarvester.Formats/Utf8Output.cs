using System.Buffers;
using System.Text.Unicode;

namespace BibHarvester.Formats;

/// <summary>UTF-8 bytes on their way to a writer, in few large pieces. Flush it at the end.</summary>
/// <param name="output">Where the bytes go.</param>
internal sealed class Utf8Output(IBufferWriter<byte> output)
{
    private const int PieceLength = 16 * 1024;

    private Memory<byte> _piece;
    private int _used;

    public void Write(ReadOnlySpan<byte> bytes)
    {
        if (_piece.Length - _used < bytes.Length)
            Grow(bytes.Length);
        bytes.CopyTo(_piece.Span[_used..]);
        _used += bytes.Length;
    }

    public void Write(byte value)
    {
        if (_piece.Length == _used)
            Grow(1);
        _piece.Span[_used++] = value;
    }

    /// <summary>Writes characters; a surrogate without its partner becomes U+FFFD.</summary>
    public void Write(ReadOnlySpan<char> text)
    {
        if (_piece.Length - _used < text.Length * 3)
            Grow(text.Length * 3);
        Utf8.FromUtf16(text, _piece.Span[_used..], out _, out var written);
        _used += written;
    }

    public void Flush()
    {
        if (_used == 0)
            return;
        output.Advance(_used);
        _piece = default;
        _used = 0;
    }

    private void Grow(int length)
    {
        Flush();
        _piece = output.GetMemory(Math.Max(length, PieceLength));
    }
}
