using BibHarvester.Formats.Encodings;
using BibHarvester.Formats.Reading;

namespace BibHarvester.Formats.Tagged;

/// <summary>Reads a format of tagged lines: finds lines, values that go on, and the ends of records. What they mean says the format.</summary>
/// <remarks>
/// Lines end in LF, CRLF or CR. Diagnostics are the format's prefix and a number: 001 a value outside of records · 005 a line that is not UTF-8 as the others are ·
/// 006 too long, left out. Formats add their own from 010 on.
/// </remarks>
/// <param name="formatName">The format's name.</param>
/// <param name="prefix">Three letters, with which the codes of diagnostics begin.</param>
/// <param name="options">How to read.</param>
internal abstract class TaggedParser(string formatName, string prefix, ReadOptions options) : IWindowParser
{
    private readonly List<TaggedLine> _lines = [];
    private readonly List<Diagnostic> _diagnostics = [];
    private readonly List<string> _more = [];
    private TextPlace _place = TextPlace.Start;
    private TextPlace _start = TextPlace.Start;
    private bool _isTooLong;
    private bool _hasStrayText;

    /// <summary>How to read.</summary>
    protected ReadOptions Options => options;

    /// <summary>Where the line begins that is being read.</summary>
    protected TextPlace Place => _place;

    /// <summary>Whether a record has begun.</summary>
    protected bool IsOpen => _lines.Count > 0 || _isTooLong;

    /// <summary>The tag above; empty where there is none.</summary>
    protected string LastTag => _lines.Count > 0 ? _lines[^1].Tag : "";

    /// <summary>Whether the record has a tag that begins so already.</summary>
    protected bool Has(string start) => _lines.Exists(l => l.Tag.StartsWith(start, StringComparison.OrdinalIgnoreCase));

    /// <inheritdoc/>
    public bool TryRead(InputWindow window, out ReadItem item)
    {
        while (true)
        {
            var text = window.Unread.Span;
            var end = text.IndexOfAny((byte)'\n', (byte)'\r');

            // Whether LF follows CR says the next byte.
            var isCut = end < 0 || (text[end] == (byte)'\r' && end + 1 == text.Length);
            if (isCut && !window.IsFinal)
            {
                if (text.Length > options.MaxRecordBytes)
                    Drop(window, text.Length);
                item = default;
                return false;
            }

            if (text.IsEmpty)
                return TryFinish(out item);
            var length = end < 0 ? text.Length : end;
            var ending = end < 0 ? 0 : text[end..].StartsWith("\r\n"u8) ? 2 : 1;
            var (line, assumed) = LegacyText.Decode(text[..length]);
            var kind = Classify(line, out var tag, out var value);
            if (kind == LineKind.Start && IsOpen && TryFinish(out item))
                return true;
            if (assumed is not null)
                Diagnose(_place, "005", $"The line is not UTF-8 and is read as {assumed}.");
            Take(kind, tag, value);
            _place = _place.After(text[..length]);
            _place = ending == 0 ? _place : new TextPlace(_place.Offset + ending, _place.Line + 1, 1);
            window.Advance(length + ending);
            if (kind == LineKind.End && IsOpen && TryFinish(out item))
                return true;
        }
    }

    /// <summary>Says what a line is.</summary>
    /// <param name="line">The line without its end.</param>
    /// <param name="tag">Its tag; empty where it has none.</param>
    /// <param name="value">Its value; for <see cref="LineKind.More"/> what goes on.</param>
    protected abstract LineKind Classify(string line, out string tag, out string value);

    /// <summary>Makes a record of its lines, at least one.</summary>
    /// <returns>The record; absent where the lines are none.</returns>
    protected abstract BibRecord? ToRecord(IReadOnlyList<TaggedLine> lines);

    /// <summary>Joins the lines of a value. By default with a space, and without one between two characters of East Asia.</summary>
    /// <param name="tag">The tag.</param>
    /// <param name="parts">The first line and those that follow.</param>
    protected virtual string Join(string tag, IReadOnlyList<string> parts)
    {
        var joined = new System.Text.StringBuilder(parts[0]);
        for (var i = 1; i < parts.Count; i++)
        {
            if (joined.Length > 0 && parts[i].Length > 0 && !(IsEastAsian(joined[^1]) && IsEastAsian(parts[i][0])))
                joined.Append(' ');
            joined.Append(parts[i]);
        }

        return joined.ToString();
    }

    /// <summary>Takes the blanks off a value. By default those of all scripts.</summary>
    protected virtual string Trim(string value) => value.Trim();

    /// <summary>Reports what is odd.</summary>
    protected void Diagnose(TextPlace place, string number, string message) => _diagnostics.Add(place.Diagnose(prefix + number, message));

    private static bool IsEastAsian(char character) => character is >= '\u2E80' and <= '\u9FFF' or >= '\uF900' and <= '\uFAFF' or >= '\uFF00' and <= '\uFFEF';

    private void Take(LineKind kind, string tag, string value)
    {
        switch (kind)
        {
            case LineKind.Start or LineKind.Tag or LineKind.End when tag.Length > 0:
                JoinMore();
                if (!IsOpen)
                    _start = _place;
                if (!IsTooLong())
                    _lines.Add(new TaggedLine(tag, Trim(value), _place));
                break;
            case LineKind.More when IsOpen:
                if (!IsTooLong())
                    _more.Add(Trim(value));
                break;
            case LineKind.More:
                if (!_hasStrayText && !string.IsNullOrWhiteSpace(value))
                    Diagnose(_place, "001", "Text stands outside of records.");
                _hasStrayText |= !string.IsNullOrWhiteSpace(value);
                break;
        }
    }

    private void JoinMore()
    {
        if (_more.Count == 0 || _lines.Count == 0)
            return;
        _more.Insert(0, _lines[^1].Value);
        _lines[^1] = _lines[^1] with { Value = Trim(Join(_lines[^1].Tag, _more)) };
        _more.Clear();
    }

    // Before names and keywords are parted: references of HTML end in a semicolon.
    private List<TaggedLine> Decoded()
    {
        for (var i = 0; i < _lines.Count; i++)
        {
            if (EntityText.Decode(_lines[i].Value) is var decoded && !ReferenceEquals(decoded, _lines[i].Value))
                _lines[i] = _lines[i] with { Value = decoded };
        }

        return _lines;
    }

    private bool IsTooLong() => _isTooLong |= _place.Offset - _start.Offset > options.MaxRecordBytes;

    private void Drop(InputWindow window, int length)
    {
        _isTooLong = true;
        _place = _place.After(window.Unread.Span[..length]);
        window.Advance(length);
    }

    private bool TryFinish(out ReadItem item)
    {
        item = default;
        JoinMore();
        if (_lines.Count == 0 && _diagnostics.Count == 0 && !_isTooLong)
            return false;
        var span = new SourceSpan(_start.Offset, (int)Math.Min(int.MaxValue, _place.Offset - _start.Offset));
        BibRecord? record = null;
        if (_isTooLong)
            Diagnose(_start, "006", $"A record is longer than {options.MaxRecordBytes} bytes.");
        else if (_lines.Count > 0)
            record = ToRecord(Decoded());
        if (record is not null)
            record = record with { Provenance = Provenance.Of((options.Witness ?? new Witness { Source = formatName }) with { Format = formatName, Place = span }) };
        item = new ReadItem(record, _diagnostics.ToValueList(), span);
        var hasAny = record is not null || _diagnostics.Count > 0;
        _lines.Clear();
        _more.Clear();
        _diagnostics.Clear();
        (_isTooLong, _start) = (false, _place);
        return hasAny;
    }
}
