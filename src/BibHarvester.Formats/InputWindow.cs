using System.Text;

namespace BibHarvester.Formats;

/// <summary>The part of a text stream that is being read, as UTF-8: it slides on, and grows to hold one record.</summary>
/// <remarks>A byte order mark is taken away; UTF-16 is found by it, or by its zeros, and recoded.</remarks>
/// <param name="input">The stream.</param>
internal sealed class InputWindow(Stream input)
{
    private const int PieceLength = 64 * 1024;

    private byte[] _buffer = new byte[PieceLength];
    private int _start;
    private int _end;
    private bool _isOpen;
    private Decoder? _decoder;

    /// <summary>What has been read and not yet taken.</summary>
    public ReadOnlyMemory<byte> Unread => _buffer.AsMemory(_start, _end - _start);

    /// <summary>Whether the stream has ended.</summary>
    public bool IsFinal { get; private set; }

    public void Advance(int length) => _start += length;

    /// <summary>Reads on, as far as there is room.</summary>
    public void Fill()
    {
        var piece = Room();
        var read = input.ReadAtLeast(piece.Span, piece.Length, throwOnEndOfStream: false);
        Take(piece, read);
    }

    /// <inheritdoc cref="Fill"/>
    public async ValueTask FillAsync(CancellationToken cancellationToken)
    {
        var piece = Room();
        var read = await input.ReadAtLeastAsync(piece, piece.Length, throwOnEndOfStream: false, cancellationToken).ConfigureAwait(false);
        Take(piece, read);
    }

    // What was handed out must not change, so that a new array takes what is left.
    private Memory<byte> Room()
    {
        if (_decoder is not null)
            return new byte[PieceLength];
        if (_end == _buffer.Length)
            Grow(PieceLength);
        return _buffer.AsMemory(_end);
    }

    private void Grow(int room)
    {
        var unread = _end - _start;
        var next = new byte[Math.Max(unread * 2, unread + room)];
        _buffer.AsSpan(_start, unread).CopyTo(next);
        (_buffer, _start, _end) = (next, 0, unread);
    }

    private void Take(Memory<byte> piece, int read)
    {
        IsFinal = read < piece.Length;
        var bytes = piece[..read];
        if (!_isOpen)
        {
            _isOpen = true;
            _decoder = Utf16Of(bytes.Span)?.GetDecoder();
            if (_decoder is not null)
                bytes = bytes.ToArray();
            else if (bytes.Span.StartsWith(Encoding.UTF8.Preamble))
                _start += Encoding.UTF8.Preamble.Length;
        }

        if (_decoder is null)
            _end += read;
        else
            Recode(bytes.Span);
    }

    private void Recode(ReadOnlySpan<byte> bytes)
    {
        var characters = new char[_decoder!.GetCharCount(bytes, IsFinal)];
        _decoder.GetChars(bytes, characters, IsFinal);
        var text = characters.AsSpan();
        if (text is ['\uFEFF', ..])
            text = text[1..];
        Grow(text.Length * 3);
        _end += Encoding.UTF8.GetBytes(text, _buffer.AsSpan(_end));
    }

    private static UnicodeEncoding? Utf16Of(ReadOnlySpan<byte> start) => start switch
    {
        [0xFF, 0xFE, ..] or [not 0, 0, not 0, 0, ..] => new UnicodeEncoding(bigEndian: false, byteOrderMark: false),
        [0xFE, 0xFF, ..] or [0, not 0, 0, not 0, ..] => new UnicodeEncoding(bigEndian: true, byteOrderMark: false),
        _ => null,
    };
}
