namespace BibHarvester.Formats.BibTeX;

/// <summary>A stream that cannot seek, kept while it is read so that it can be read again; one that grows too long only goes on.</summary>
/// <param name="input">The stream; it is not closed.</param>
/// <param name="longest">How many bytes are kept at most.</param>
internal sealed class RecordedStream(Stream input, int longest) : Stream
{
    private MemoryStream? _kept = new();

    public override bool CanRead => true;

    /// <summary>Whether all that has been read is kept.</summary>
    public override bool CanSeek => _kept is not null;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => _kept?.Position ?? throw new NotSupportedException();
        set => (_kept ?? throw new NotSupportedException()).Position = value;
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override int Read(Span<byte> buffer) =>
        _kept is not null && _kept.Read(buffer) is > 0 and var read ? read : Keep(buffer[..input.Read(buffer)]);

    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        ReadAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        if (_kept is not null && _kept.Read(buffer.Span) is > 0 and var read)
            return read;
        var count = await input.ReadAsync(buffer, cancellationToken).ConfigureAwait(false);
        return Keep(buffer.Span[..count]);
    }

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    private int Keep(ReadOnlySpan<byte> bytes)
    {
        if (_kept?.Length + bytes.Length > longest)
            _kept = null;
        _kept?.Write(bytes);
        return bytes.Length;
    }
}
