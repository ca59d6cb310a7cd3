using System.Buffers;

namespace BibHarvester.Benchmarks;

/// <summary>Takes bytes and forgets them.</summary>
internal sealed class CountingOutput : IBufferWriter<byte>
{
    private byte[] _buffer = new byte[1 << 16];

    /// <summary>How many there were.</summary>
    public long Count { get; private set; }

    public void Advance(int count) => Count += count;

    public Memory<byte> GetMemory(int sizeHint = 0)
    {
        if (_buffer.Length < sizeHint)
            _buffer = new byte[sizeHint];
        return _buffer;
    }

    public Span<byte> GetSpan(int sizeHint = 0) => GetMemory(sizeHint).Span;
}
