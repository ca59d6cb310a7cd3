using System.Text;

namespace BibHarvester.Formats.Ris;

/// <summary>Reads one file line by line and gathers the lines of a record.</summary>
/// <param name="options">How to read.</param>
internal sealed class RisParser(ReadOptions options) : IWindowParser
{
    private readonly List<RisLine> _lines = [];
    private readonly List<TextPlace> _places = [];
    private readonly List<Diagnostic> _diagnostics = [];
    private readonly StringBuilder _wrapped = new();
    private TextPlace _place = TextPlace.Start;
    private TextPlace _start = TextPlace.Start;
    private bool _isTooLong;
    private bool _hasStrayText;

    /// <inheritdoc/>
    public bool TryRead(InputWindow window, out ReadItem item)
    {
        item = default;
        while (true)
        {
            var text = window.Unread.Span;
            var end = text.IndexOfAny((byte)'\n', (byte)'\r');
            if (end < 0 && !window.IsFinal)
            {
                if (text.Length > options.MaxRecordBytes)
                    Drop(window, text.Length);
                return false;
            }

            if (end == text.Length - 1 && end >= 0 && text[end] == '\r' && !window.IsFinal)
                return false;
            if (text.IsEmpty)
                return TryFinish(hasEnd: false, out item);
            var length = end < 0 ? text.Length : end;
            var ending = end < 0 ? 0 : text[end..].StartsWith("\r\n"u8) ? 2 : 1;
            var line = text[..length];

            // A new record ends the one before it; its line is read again.
            if ((_lines.Count > 0 || _isTooLong) && TryTag(line, out var tag, out _) && tag == "TY" && TryFinish(hasEnd: false, out item))
                return true;
            var isEnd = TakeLine(line);
            _place = _place.After(text[..length]);
            _place = ending == 0 ? _place : new TextPlace(_place.Offset + ending, _place.Line + 1, 1);
            window.Advance(length + ending);
            if (isEnd && TryFinish(hasEnd: true, out item))
                return true;
        }
    }

    private void Drop(InputWindow window, int length)
    {
        _isTooLong = true;
        _place = _place.After(window.Unread.Span[..length]);
        window.Advance(length);
    }

    /// <summary>Takes a line.</summary>
    /// <returns>Whether it ends the record.</returns>
    private bool TakeLine(ReadOnlySpan<byte> line)
    {
        if (TryTag(line, out var tag, out var at))
        {
            if (_lines.Count == 0)
                _start = _place;
            if (tag == "ER")
                return true;
            if (_lines.Count == 0 && tag != "TY")
            {
                _diagnostics.Add(_place.Diagnose("RIS001", "A record begins without its type."));
                _lines.Add(new RisLine("TY", "GEN"));
                _places.Add(_place);
            }

            Add(tag, Decode(line[at..]));
            return false;
        }

        if (LineText.Normalize(Decode(line)) is not { } text)
            return false;
        if (_lines.Count == 0)
            Stray();
        else if (_lines[^1].Tag is "KW" or "L1" or "L2" or "L3" or "L4")
            Add(_lines[^1].Tag, text);
        else if (!IsTooLong())
            _wrapped.Append(' ').Append(text);
        return false;
    }

    /// <summary>Ends a value that went on over further lines.</summary>
    private void Unwrap()
    {
        if (_wrapped.Length == 0)
            return;
        _lines[^1] = _lines[^1] with { Value = (_lines[^1].Value + _wrapped).TrimStart(' ') };
        _wrapped.Clear();
    }

    private bool IsTooLong() => _isTooLong |= _place.Offset - _start.Offset > options.MaxRecordBytes;

    private void Stray()
    {
        if (!_hasStrayText)
            _diagnostics.Add(_place.Diagnose("RIS007", "Text stands outside of records."));
        _hasStrayText = true;
    }

    private void Add(string tag, string value)
    {
        Unwrap();
        if (IsTooLong())
            return;
        _lines.Add(new RisLine(tag, LineText.Normalize(value) ?? ""));
        _places.Add(_place);
    }

    private string Decode(ReadOnlySpan<byte> bytes)
    {
        var (text, isUtf8) = LegacyText.Decode(bytes);
        if (!isUtf8 && !_isTooLong)
            _diagnostics.Add(_place.Diagnose("RIS005", "The line is not UTF-8 and is read as Windows-1252."));
        return text;
    }

    private bool TryFinish(bool hasEnd, out ReadItem item)
    {
        item = default;
        Unwrap();
        if (_lines.Count == 0 && _diagnostics.Count == 0 && !_isTooLong)
            return false;
        var span = new SourceSpan(_start.Offset, (int)Math.Min(int.MaxValue, _place.Offset - _start.Offset));
        BibRecord? record = null;
        if (_isTooLong)
            _diagnostics.Add(_start.Diagnose("RIS006", $"A record is longer than {options.MaxRecordBytes} bytes."));
        else if (_lines.Count > 0)
            record = ToRecord(hasEnd, span);
        item = new ReadItem(record, _diagnostics.ToValueList(), span);
        _lines.Clear();
        _places.Clear();
        _diagnostics.Clear();
        (_isTooLong, _hasStrayText, _start) = (false, false, _place);
        return true;
    }

    private BibRecord ToRecord(bool hasEnd, SourceSpan span)
    {
        if (!hasEnd)
            _diagnostics.Add(_place.Diagnose("RIS002", "The record does not end."));
        if (RisTypes.Read(_lines[0].Value.ToUpperInvariant(), null).Work is null)
            _diagnostics.Add(_places[0].Diagnose("RIS004", $"The type '{_lines[0].Value}' is unknown."));
        var lines = new List<RisLine>(_lines.Count);
        var places = new List<TextPlace>(_lines.Count);
        for (var i = 0; i < _lines.Count; i++)
        {
            if (i > 0 && _lines[i].Value.Length == 0)
                continue;
            lines.Add(_lines[i]);
            places.Add(_places[i]);
        }

        var record = RisAssembler.ToRecord(
            lines,
            i =>
            {
                if (RisFields.IsKnown(lines[i].Tag))
                    _diagnostics.Add(places[i].Diagnose("RIS003", $"The value of {lines[i].Tag} is kept as it stands."));
            },
            options.ExtraFields);
        var witness = (options.Witness ?? new Witness { Source = RisFields.FormatName }) with { Format = RisFields.FormatName, Place = span };
        return record with { Provenance = Provenance.Of(witness) };
    }

    /// <summary>Whether a line begins with a tag, and where its value begins.</summary>
    private static bool TryTag(ReadOnlySpan<byte> line, out string tag, out int value)
    {
        (tag, value) = ("", 0);
        var start = line.IndexOfAnyExcept((byte)' ', (byte)'\t');
        if (start < 0 || line.Length - start < 4)
            return false;
        var rest = line[start..];
        var isTag = char.IsAsciiLetter((char)rest[0]) && char.IsAsciiLetterOrDigit((char)rest[1]);
        var spaces = 2;
        while (spaces < rest.Length && rest[spaces] == (byte)' ')
            spaces++;
        if (!isTag || spaces == 2 || spaces == rest.Length || rest[spaces] != (byte)'-')
            return false;

        // With one space only, small letters are a word of running text.
        var isUpper = !char.IsAsciiLetterLower((char)rest[0]) && !char.IsAsciiLetterLower((char)rest[1]);
        if (!isUpper && spaces == 3)
            return false;
        tag = string.Create(2, (char.ToUpperInvariant((char)rest[0]), char.ToUpperInvariant((char)rest[1])), (span, pair) => (span[0], span[1]) = pair);
        value = start + spaces + 1;
        return true;
    }
}
