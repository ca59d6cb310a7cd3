using System.Numerics;
using BibHarvester.Formats.Encodings;

namespace BibHarvester.Formats.Reading;

/// <summary>The part of a text stream that is being read, as UTF-8: it slides on, and grows to hold one record.</summary>
/// <param name="input">The stream.</param>
internal sealed class InputWindow(Utf8Input input)
{
    private const int PieceLength = 64 * 1024;

    private byte[] _buffer = new byte[PieceLength];
    private int _start;
    private int _end;

    /// <summary>What has been read and not yet taken; it stands until the window is filled again.</summary>
    public ReadOnlyMemory<byte> Unread => _buffer.AsMemory(_start, _end - _start);

    /// <summary>Whether the stream has ended.</summary>
    public bool IsFinal { get; private set; }

    public void Advance(int length) => _start += length;

    /// <summary>Reads on, as far as there is room.</summary>
    public void Fill()
    {
        var piece = Room();
        var read = input.ReadAtLeast(piece.Span, piece.Length, throwOnEndOfStream: false);
        Take(piece.Length, read);
    }

    /// <inheritdoc cref="Fill"/>
    public async ValueTask FillAsync(CancellationToken cancellationToken)
    {
        var piece = Room();
        var read = await input.ReadAtLeastAsync(piece, piece.Length, throwOnEndOfStream: false, cancellationToken).ConfigureAwait(false);
        Take(piece.Length, read);
    }

    /// <summary>Reads all that is left; of more than is allowed, a little more than that.</summary>
    /// <returns>Whether that is all.</returns>
    public bool FillWhole(int most)
    {
        while (!IsFinal && Unread.Length <= most)
            Fill();
        return Unread.Length <= most;
    }

    /// <inheritdoc cref="FillWhole"/>
    public async ValueTask<bool> FillWholeAsync(int most, CancellationToken cancellationToken)
    {
        while (!IsFinal && Unread.Length <= most)
            await FillAsync(cancellationToken).ConfigureAwait(false);
        return Unread.Length <= most;
    }

    private Memory<byte> Room()
    {
        if (_end == _buffer.Length)
            MakeRoom();
        return _buffer.AsMemory(_end);
    }

    // One array serves a whole file, unless a record is so long that it needs a longer one for a while.
    private void MakeRoom()
    {
        var unread = _buffer.AsSpan(_start, _end - _start);
        var length = Math.Max(PieceLength, checked((int)BitOperations.RoundUpToPowerOf2((uint)unread.Length * 2)));
        var next = length == _buffer.Length ? _buffer : new byte[length];
        unread.CopyTo(next);
        (_buffer, _start, _end) = (next, 0, unread.Length);
    }

    private void Take(int room, int read)
    {
        IsFinal = read < room;
        _end += read;
    }
}
