using System.Text;
using BibHarvester.Formats.Json;
using BibHarvester.Formats.Reading;

namespace BibHarvester.Formats.Encodings;

/// <summary>A stream of text as UTF-8, whatever it is encoded in.</summary>
/// <remarks>
/// UTF-8 and UTF-16 are known by their mark, UTF-16 also by its zeros. Else what is ASCII is passed on as it comes; with the first byte beyond it
/// up to 64 KiB are held back, by which <see cref="LegacyEncodings"/> tells UTF-8 from the others, and all that follows is read so.
/// What is UTF-8 is not looked at any more.
/// </remarks>
/// <param name="input">The stream; it is not closed.</param>
/// <param name="declared">The encoding that the text says it is in, if it says one; used where it is not UTF-8.</param>
/// <param name="keepsMark">Whether the mark of UTF-8 is passed on, for who counts it.</param>
internal sealed class Utf8Input(Stream input, Encoding? declared = null, bool keepsMark = false) : ForwardStream
{
    private const int StartLength = 1024;
    private const int SampleLength = 64 * 1024;

    private readonly byte[] _piece = new byte[SampleLength];
    private int _length;
    private bool _isOver;
    private ReadOnlyMemory<byte> _ready;
    private Phase _phase = Phase.Start;
    private Decoder? _decoder;
    private TextPlace _place = TextPlace.Start;
    private Diagnostic? _notice;

    private enum Phase
    {
        /// <summary>Whether it is UTF-16 is not yet known.</summary>
        Start,

        /// <summary>All was ASCII so far.</summary>
        Ascii,

        /// <summary>Something was not, and more of it is needed.</summary>
        Sample,

        /// <summary>It is UTF-8.</summary>
        Utf8,

        /// <summary>It is recoded.</summary>
        Recoded,

        /// <summary>Nothing follows.</summary>
        End,
    }

    /// <summary>Says, once, which encoding was assumed where the text does not say it.</summary>
    /// <returns>The diagnostic <c>ENC001</c>; absent for UTF-8, and while it is not known.</returns>
    public Diagnostic? TakeNotice()
    {
        var notice = _notice;
        _notice = null;
        return notice;
    }

    /// <summary>An item with the notice, if there is one.</summary>
    public ReadItem WithNotice(ReadItem item) =>
        _notice is null ? item : item with { Diagnostics = [TakeNotice()!.Value, .. item.Diagnostics] };

    /// <inheritdoc/>
    public override int Read(Span<byte> buffer)
    {
        while (_ready.IsEmpty && _phase != Phase.End && !buffer.IsEmpty)
        {
            if (_phase == Phase.Utf8)
                return input.Read(buffer);
            Take(_isOver ? 0 : input.Read(_piece.AsSpan(_length)));
        }

        return Give(buffer);
    }

    /// <inheritdoc/>
    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        while (_ready.IsEmpty && _phase != Phase.End && !buffer.IsEmpty)
        {
            if (_phase == Phase.Utf8)
                return await input.ReadAsync(buffer, cancellationToken).ConfigureAwait(false);
            Take(_isOver ? 0 : await input.ReadAsync(_piece.AsMemory(_length), cancellationToken).ConfigureAwait(false));
        }

        return Give(buffer.Span);
    }

    private int Give(Span<byte> buffer)
    {
        var count = Math.Min(buffer.Length, _ready.Length);
        _ready.Span[..count].CopyTo(buffer);
        _ready = _ready[count..];
        return count;
    }

    private void Take(int count)
    {
        _isOver = count == 0;
        _length += count;
        if (!_isOver && _length < (_phase == Phase.Start ? StartLength : _phase == Phase.Sample ? SampleLength : 0))
            return;
        var bytes = _piece.AsMemory(0, _length);
        _length = 0;
        switch (_phase)
        {
            case Phase.Start:
                Begin(bytes);
                break;
            case Phase.Ascii:
                PassAscii(bytes);
                break;
            case Phase.Sample:
                Decide(bytes);
                break;
            default:
                _ready = Recode(bytes.Span);
                _phase = _isOver ? Phase.End : _phase;
                break;
        }
    }

    private void Begin(ReadOnlyMemory<byte> bytes)
    {
        var (unicode, markLength) = UnicodeMark.Of(bytes.Span);
        if (unicode is not null)
        {
            RecodeFrom(bytes[markLength..], unicode, isAssumed: markLength == 0);
        }
        else if (markLength > 0)
        {
            _phase = Phase.Utf8;
            _ready = keepsMark ? bytes : bytes[markLength..];
        }
        else
        {
            _phase = Phase.Ascii;
            PassAscii(bytes);
        }
    }

    private void PassAscii(ReadOnlyMemory<byte> bytes)
    {
        var end = bytes.Span.IndexOfAnyInRange((byte)0x80, (byte)0xFF);
        if (end < 0)
        {
            _ready = bytes;
            _phase = bytes.IsEmpty ? Phase.End : _phase;
        }
        else
        {
            // The rest is the beginning of the sample.
            _ready = bytes[..end].ToArray();
            _phase = Phase.Sample;
            _length = bytes.Length - end;
            bytes[end..].CopyTo(_piece);
        }

        _place = _place.After(_ready.Span);
    }

    private void Decide(ReadOnlyMemory<byte> bytes)
    {
        if (LegacyEncodings.IsUtf8(bytes.Span))
            (_phase, _ready) = (Phase.Utf8, bytes);
        else
            RecodeFrom(bytes, declared ?? LegacyEncodings.Guess(bytes.Span), isAssumed: declared is null);
    }

    private void RecodeFrom(ReadOnlyMemory<byte> bytes, Encoding encoding, bool isAssumed)
    {
        (_phase, _decoder) = (Phase.Recoded, encoding.GetDecoder());
        if (isAssumed)
            _notice = _place.Diagnose("ENC001", $"The text is not UTF-8 from here on; it is read as {CodePages.NameOf(encoding)}.");
        _ready = Recode(bytes.Span);
    }

    // The end comes as nothing.
    private byte[] Recode(ReadOnlySpan<byte> bytes)
    {
        var characters = new char[_decoder!.GetCharCount(bytes, flush: bytes.IsEmpty)];
        _decoder.GetChars(bytes, characters, flush: bytes.IsEmpty);
        return Encoding.UTF8.GetBytes(characters);
    }
}
