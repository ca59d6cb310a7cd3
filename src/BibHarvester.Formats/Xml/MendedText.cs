using System.Net;
using System.Text;

namespace BibHarvester.Formats.Xml;

/// <summary>XML text with its commonest faults mended as it is read: bare ampersands, entities of HTML, control characters, attributes without quotes.</summary>
/// <param name="input">The text; closed with this reader.</param>
internal sealed class MendedText(TextReader input) : TextReader
{
    private const int PieceLength = 16 * 1024;

    // No entity of HTML is longer.
    private const int MaxEntity = 34;

    private readonly char[] _raw = new char[PieceLength];
    private readonly StringBuilder _mended = new();
    private int _kept;
    private int _taken;
    private bool _isFinal;
    private bool _isVerbatim;
    private AttributeQuotes _quotes;

    /// <summary>The first line with an attribute without quotes that nobody asked for yet.</summary>
    public int? TakeUnquoted() => _quotes.TakeUnquoted();

    /// <inheritdoc/>
    public override int Peek() => Prepare() ? _mended[_taken] : -1;

    /// <inheritdoc/>
    public override int Read() => Prepare() ? _mended[_taken++] : -1;

    /// <inheritdoc/>
    public override int Read(Span<char> buffer) => Prepare() ? Take(buffer) : 0;

    /// <inheritdoc/>
    public override int Read(char[] buffer, int index, int count) => Read(buffer.AsSpan(index, count));

    /// <inheritdoc/>
    public override async ValueTask<int> ReadAsync(Memory<char> buffer, CancellationToken cancellationToken = default)
    {
        while (_taken == _mended.Length && !_isFinal)
            Mend(await input.ReadAsync(_raw.AsMemory(_kept), cancellationToken).ConfigureAwait(false));
        return Take(buffer.Span);
    }

    /// <inheritdoc/>
    public override Task<int> ReadAsync(char[] buffer, int index, int count) => ReadAsync(buffer.AsMemory(index, count)).AsTask();

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        if (disposing)
            input.Dispose();
        base.Dispose(disposing);
    }

    private bool Prepare()
    {
        while (_taken == _mended.Length && !_isFinal)
            Mend(input.Read(_raw.AsSpan(_kept)));
        return _taken < _mended.Length;
    }

    private int Take(Span<char> buffer)
    {
        var count = Math.Min(buffer.Length, _mended.Length - _taken);
        _mended.CopyTo(_taken, buffer, count);
        _taken += count;
        return count;
    }

    // What may go on behind the piece, an entity or the mark of verbatim text, is kept for the next.
    private void Mend(int read)
    {
        _isFinal = read == 0;
        _mended.Clear();
        _taken = 0;
        var text = _raw.AsSpan(0, _kept + read);
        var end = _isFinal ? text.Length : Math.Max(0, text.Length - MaxEntity);
        var at = 0;
        while (at < end)
            at += MendAt(text, at);
        _kept = text.Length - at;
        text[at..].CopyTo(_raw);
    }

    private int MendAt(ReadOnlySpan<char> text, int at)
    {
        var rest = text[at..];
        var mark = _isVerbatim ? "]]>" : "<![CDATA[";
        if (rest.StartsWith(mark, StringComparison.Ordinal))
        {
            _isVerbatim = !_isVerbatim;
            _mended.Append(mark);
            return mark.Length;
        }

        var character = rest[0];
        if (!_isVerbatim && _quotes.IsBefore(rest))
            _mended.Append('"');
        if (character == '&' && !_isVerbatim)
            return MendEntity(rest);
        if (character is >= ' ' or '\t' or '\n' or '\r' and not ('\uFFFE' or '\uFFFF'))
            _mended.Append(character);
        return 1;
    }

    private int MendEntity(ReadOnlySpan<char> rest)
    {
        var end = rest[..Math.Min(rest.Length, MaxEntity)].IndexOf(';');
        var name = end > 1 ? rest[1..end] : default;
        if (name is "amp" or "lt" or "gt" or "quot" or "apos")
        {
            _mended.Append(rest[..(end + 1)]);
            return end + 1;
        }

        var written = end > 1 ? rest[..(end + 1)].ToString() : "";
        var meant = WebUtility.HtmlDecode(written);
        if (meant.Length == 0 || meant == written)
        {
            _mended.Append("&amp;");
            return 1;
        }

        foreach (var character in meant)
        {
            if (character is >= ' ' or '\t' or '\n' or '\r')
                _mended.Append(character is '<' ? "&lt;" : character is '&' ? "&amp;" : character.ToString());
        }

        return end + 1;
    }
}
