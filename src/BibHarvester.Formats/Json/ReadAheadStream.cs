using System.Buffers;
using System.Threading.Channels;

namespace BibHarvester.Formats.Json;

/// <summary>Reads a stream on another thread, a bounded number of pooled buffers ahead of who reads this one.</summary>
internal sealed class ReadAheadStream : ForwardStream
{
    private const int BufferBytes = 256 * 1024;
    private const int BuffersAhead = 4;

    private readonly Channel<(byte[] Buffer, int Count)> _filled =
        Channel.CreateBounded<(byte[], int)>(new BoundedChannelOptions(BuffersAhead) { SingleReader = true, SingleWriter = true });

    private readonly CancellationTokenSource _stop = new();
    private readonly Stream _source;
    private readonly Task _reading;
    private byte[]? _current;
    private int _at;
    private int _count;

    public ReadAheadStream(Stream source)
    {
        _source = source;
        _reading = Task.Run(ReadAheadAsync);
    }

    public override int Read(Span<byte> buffer) =>
        throw new NotSupportedException("Data that comes from another thread is awaited.");

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        if (_at == _count)
        {
            Release();
            // False means the end, and throws what the reading thread threw.
            if (!await _filled.Reader.WaitToReadAsync(cancellationToken).ConfigureAwait(false))
                return 0;
            if (_filled.Reader.TryRead(out var next))
                (_current, _at, _count) = (next.Buffer, 0, next.Count);
        }

        var count = Math.Min(buffer.Length, _count - _at);
        _current.AsSpan(_at, count).CopyTo(buffer.Span);
        _at += count;
        return count;
    }

    public override async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync().ConfigureAwait(false);
        await _reading.ConfigureAwait(false);
        Release();
        while (_filled.Reader.TryRead(out var rest))
            ArrayPool<byte>.Shared.Return(rest.Buffer);
        await _source.DisposeAsync().ConfigureAwait(false);
        _stop.Dispose();
        await base.DisposeAsync().ConfigureAwait(false);
    }

    private async Task ReadAheadAsync()
    {
        Exception? failure = null;
        byte[]? buffer = null;
        try
        {
            while (true)
            {
                buffer = ArrayPool<byte>.Shared.Rent(BufferBytes);
                var count = await _source.ReadAtLeastAsync(buffer, BufferBytes, throwOnEndOfStream: false, _stop.Token)
                    .ConfigureAwait(false);
                if (count == 0)
                    break;
                await _filled.Writer.WriteAsync((buffer, count), _stop.Token).ConfigureAwait(false);
                buffer = null;
                if (count < BufferBytes)
                    break;
            }
        }
        catch (OperationCanceledException)
        {
            // Nobody waits for the rest.
        }
        catch (Exception e) when (e is InvalidDataException or IOException or ObjectDisposedException)
        {
            failure = e;
        }
        finally
        {
            if (buffer is not null)
                ArrayPool<byte>.Shared.Return(buffer);
            _filled.Writer.Complete(failure);
        }
    }

    private void Release()
    {
        if (_current is not null)
            ArrayPool<byte>.Shared.Return(_current);
        (_current, _at, _count) = (null, 0, 0);
    }
}
