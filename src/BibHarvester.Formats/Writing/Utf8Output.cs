using System.Buffers;
using System.Text;
using System.Text.Unicode;

namespace BibHarvester.Formats.Writing;

/// <summary>UTF-8 bytes on their way to a writer, in few large pieces. Flush it at the end.</summary>
/// <param name="output">Where the bytes go.</param>
internal sealed class Utf8Output(IBufferWriter<byte> output)
{
    private const int PieceLength = 16 * 1024;

    private byte[] _piece = ArrayPool<byte>.Shared.Rent(PieceLength);
    private int _used;

    public void Write(ReadOnlySpan<byte> bytes)
    {
        if (_piece.Length - _used < bytes.Length)
            Grow(bytes.Length);
        bytes.CopyTo(_piece.AsSpan(_used));
        _used += bytes.Length;
    }

    public void Write(byte value)
    {
        if (_piece.Length == _used)
            Grow(1);
        _piece[_used++] = value;
    }

    /// <summary>Writes characters; a surrogate without its partner becomes U+FFFD.</summary>
    public void Write(ReadOnlySpan<char> text)
    {
        if (_piece.Length - _used < text.Length * 3)
            Grow(text.Length * 3);
        // Nearly all texts are ASCII.
        var isAscii = Ascii.FromUtf16(text, _piece.AsSpan(_used), out var ascii) == OperationStatus.Done;
        _used += ascii;
        if (isAscii)
            return;
        Utf8.FromUtf16(text[ascii..], _piece.AsSpan(_used), out _, out var written);
        _used += written;
    }

    /// <summary>Hands over what is left; nothing may be written after it.</summary>
    public void Flush()
    {
        output.Write(_piece.AsSpan(0, _used));
        ArrayPool<byte>.Shared.Return(_piece);
        (_piece, _used) = ([], 0);
    }

    private void Grow(int length)
    {
        Flush();
        _piece = ArrayPool<byte>.Shared.Rent(Math.Max(length, PieceLength));
    }
}
