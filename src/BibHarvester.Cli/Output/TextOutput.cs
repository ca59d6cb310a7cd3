using System.Buffers;
using System.Text;

namespace BibHarvester.Cli.Output;

/// <summary>UTF-8 bytes on their way to a text writer. Flush it at the end.</summary>
/// <param name="text">Where the characters go.</param>
internal sealed class TextOutput(TextWriter text) : IBufferWriter<byte>
{
    private const int PieceLength = 64 * 1024;

    private readonly Decoder _decoder = Encoding.UTF8.GetDecoder();
    private byte[] _piece = new byte[PieceLength];
    private char[] _characters = new char[PieceLength];
    private int _used;

    public void Advance(int count) => _used += count;

    public Memory<byte> GetMemory(int sizeHint = 0)
    {
        MakeRoom(sizeHint);
        return _piece.AsMemory(_used);
    }

    public Span<byte> GetSpan(int sizeHint = 0)
    {
        MakeRoom(sizeHint);
        return _piece.AsSpan(_used);
    }

    public void Flush()
    {
        var length = _decoder.GetChars(_piece.AsSpan(0, _used), _characters, flush: false);
        text.Write(_characters.AsSpan(0, length));
        _used = 0;
    }

    private void MakeRoom(int length)
    {
        length = Math.Max(length, 1);
        if (_piece.Length - _used >= length)
            return;
        Flush();
        if (_piece.Length >= length)
            return;
        _piece = new byte[length];
        _characters = new char[length];
    }
}
