using System.Buffers;

namespace BibHarvester.Formats.Writing;

/// <summary>A stream as a buffer writer: full pieces go out at once.</summary>
/// <param name="stream">Where the bytes go.</param>
internal sealed class StreamOutput(Stream stream) : IBufferWriter<byte>, IDisposable
{
    private const int PieceLength = 64 * 1024;

    private byte[] _piece = ArrayPool<byte>.Shared.Rent(PieceLength);
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

    /// <summary>Hands over what is left.</summary>
    public void Flush()
    {
        stream.Write(_piece.AsSpan(0, _used));
        _used = 0;
    }

    public void Dispose()
    {
        ArrayPool<byte>.Shared.Return(_piece);
        _piece = [];
    }

    private void MakeRoom(int length)
    {
        length = Math.Max(length, 1);
        if (_piece.Length - _used >= length)
            return;
        Flush();
        if (_piece.Length >= length)
            return;
        ArrayPool<byte>.Shared.Return(_piece);
        _piece = ArrayPool<byte>.Shared.Rent(length);
    }
}
