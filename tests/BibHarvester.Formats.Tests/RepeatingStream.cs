namespace BibHarvester.Formats.Tests;

/// <summary>A stream of any length that is nowhere held in memory: parts, each a number of times.</summary>
/// <param name="parts">The parts in order.</param>
internal sealed class RepeatingStream(params (byte[] Bytes, int Times)[] parts) : Stream
{
    private int _part;
    private int _time;
    private int _at;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    /// <summary>How many bytes are given at once.</summary>
    public int MostAtOnce { get; init; } = int.MaxValue;

    /// <summary>How much was read.</summary>
    public override long Position { get; set; }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override int Read(Span<byte> buffer)
    {
        var written = 0;
        buffer = buffer[..Math.Min(buffer.Length, MostAtOnce)];
        while (written < buffer.Length && _part < parts.Length)
        {
            var rest = parts[_part].Bytes.AsSpan(_at);
            var count = Math.Min(rest.Length, buffer.Length - written);
            rest[..count].CopyTo(buffer[written..]);
            (written, _at) = (written + count, _at + count);
            if (_at < parts[_part].Bytes.Length)
                continue;
            _at = 0;
            if (++_time == parts[_part].Times)
                (_part, _time) = (_part + 1, 0);
        }

        Position += written;
        return written;
    }

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
