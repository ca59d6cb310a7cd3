using System.Net;
using BibHarvester.Formats.Encodings;
using BibHarvester.Formats.Reading;

namespace BibHarvester.Formats.Coins;

/// <summary>Finds the context objects of one page, tag by tag, or of a text, line by line.</summary>
/// <param name="options">How to read.</param>
internal sealed class CoinsParser(ReadOptions options) : IWindowParser
{
    private readonly Provenance _provenance = Provenance.Of((options.Witness ?? new Witness { Source = CoinsFormat.Name }) with { Format = CoinsFormat.Name });
    private TextPlace _place = TextPlace.Start;
    private bool? _isPage;
    private bool _isCut;

    /// <inheritdoc/>
    public bool TryRead(InputWindow window, out ReadItem item)
    {
        item = default;
        while (!window.Unread.IsEmpty)
        {
            var text = window.Unread.Span;
            if (_isPage is null)
            {
                var start = text.IndexOfAnyExcept(" \t\r\n"u8);
                if (start < 0 && !window.IsFinal)
                    return false;
                _isPage = start >= 0 && text[start] == (byte)'<';
            }

            var skipped = _isPage.Value ? BeforeTag(text, window.IsFinal) : 0;
            if (skipped > 0)
            {
                Advance(window, skipped);
                continue;
            }

            var length = _isPage.Value ? TagLength(text) : LineLength(text);
            if (length < 0 && !window.IsFinal)
                return text.Length > options.MaxRecordBytes && Cut(window, out item);
            length = length < 0 ? text.Length : length;
            var (piece, assumed) = LegacyText.Decode(text[..length]);
            var place = _place;
            Advance(window, length);
            if (_isCut)
                _isCut = false;
            else if ((_isPage.Value ? OfTag(piece, place, length) : OfLine(piece, place, length)) is { } found)
            {
                item = assumed is null ? found : found with { Diagnostics = found.Diagnostics.Add(place.Diagnose("COI005", $"The text is not UTF-8 and is read as {assumed}.")) };
                return true;
            }
        }

        return false;
    }

    // Up to the next tag that may be a span; a few bytes stay where one may begin there.
    private static int BeforeTag(ReadOnlySpan<byte> text, bool isFinal)
    {
        const int Start = 5;
        var at = 0;
        while (at < text.Length)
        {
            var next = text[at..].IndexOf((byte)'<');
            if (next < 0)
                return text.Length;
            at += next;
            var rest = text[at..];
            if (rest.Length < Start)
                return isFinal ? text.Length : at;
            if (rest[1] is (byte)'s' or (byte)'S' && System.Text.Ascii.EqualsIgnoreCase(rest[..Start], "<span"u8))
                return at;
            at++;
        }

        return text.Length;
    }

    // The length with its closing sign, which may stand within quotes; -1 where there is none yet.
    private static int TagLength(ReadOnlySpan<byte> text)
    {
        byte quote = 0;
        for (var i = 1; i < text.Length; i++)
        {
            if (quote != 0)
                quote = text[i] == quote ? (byte)0 : quote;
            else if (text[i] is (byte)'"' or (byte)'\'')
                quote = text[i];
            else if (text[i] == (byte)'>')
                return i + 1;
        }

        return -1;
    }

    private static int LineLength(ReadOnlySpan<byte> text) => text.IndexOf((byte)'\n') is var end and >= 0 ? end + 1 : -1;

    private ReadItem? OfTag(string tag, TextPlace place, int length)
    {
        if (!(AttributeOf(tag, "class") ?? "").Split((char[])[' ', '\t', '\n', '\r', '\f']).Contains(CoinsFormat.Mark, StringComparer.Ordinal))
            return null;
        return ToItem(WebUtility.HtmlDecode(AttributeOf(tag, "title") ?? ""), place, length)
            ?? new ReadItem(null, [place.Diagnose("COI002", $"The span has no context object: {tag}")], new SourceSpan(place.Offset, length));
    }

    private ReadItem? OfLine(string line, TextPlace place, int length)
    {
        var text = line.Trim();
        if (text.Length == 0)
            return null;
        var query = text.IndexOf('?', StringComparison.Ordinal);
        var isAddress = query > 0 && text.StartsWith("http", StringComparison.OrdinalIgnoreCase);
        return ToItem((isAddress ? text[(query + 1)..] : text).Replace("&amp;", "&", StringComparison.Ordinal), place, length)
            ?? new ReadItem(null, [place.Diagnose("COI001", $"The line is no context object: {text}")], new SourceSpan(place.Offset, length));
    }

    private ReadItem? ToItem(string keyed, TextPlace place, int length)
    {
        var pairs = KeyedValues.Read(keyed);
        if (!pairs.Members.Exists(m => m.Name.StartsWith("rft", StringComparison.Ordinal)))
            return null;
        var record = CoinsWork.Read(pairs);
        return new ReadItem(record with { Provenance = _provenance, ExtraFields = options.ExtraFields ? record.ExtraFields : [] }, [], new SourceSpan(place.Offset, length));
    }

    private static string? AttributeOf(string tag, string name)
    {
        var at = 5;
        while (at < tag.Length)
        {
            while (at < tag.Length && (char.IsWhiteSpace(tag[at]) || tag[at] is '/' or '>'))
                at++;
            var start = at;
            while (at < tag.Length && !char.IsWhiteSpace(tag[at]) && tag[at] is not ('=' or '>'))
                at++;
            var found = tag[start..at];
            while (at < tag.Length && char.IsWhiteSpace(tag[at]))
                at++;
            if (at >= tag.Length || tag[at] != '=')
                continue;
            at++;
            while (at < tag.Length && char.IsWhiteSpace(tag[at]))
                at++;
            if (at >= tag.Length)
                return null;
            var isQuoted = tag[at] is '"' or '\'';
            var end = isQuoted ? tag.IndexOf(tag[at], at + 1) : tag.AsSpan(at).IndexOfAny(" \t\r\n>") is var plain and >= 0 ? at + plain : tag.Length;
            end = end < 0 ? tag.Length : end;
            var value = tag[Math.Min(isQuoted ? at + 1 : at, end)..end];
            if (found.Equals(name, StringComparison.OrdinalIgnoreCase))
                return value;
            at = isQuoted ? end + 1 : end;
        }

        return null;
    }

    private bool Cut(InputWindow window, out ReadItem item)
    {
        var wasCut = _isCut;
        _isCut = true;
        var place = _place;
        Advance(window, window.Unread.Length);
        item = new ReadItem(null, [place.Diagnose("COI006", $"A tag or line is longer than {options.MaxRecordBytes} bytes, and is left out.")], default);
        return !wasCut;
    }

    private void Advance(InputWindow window, int length)
    {
        _place = _place.After(window.Unread.Span[..length]);
        window.Advance(length);
    }
}
