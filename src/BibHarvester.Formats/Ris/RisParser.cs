using BibHarvester.Formats.Reading;

namespace BibHarvester.Formats.Ris;

/// <summary>Finds the lines of each record of a file; <see cref="RisRecordParser"/> says what they mean.</summary>
/// <param name="options">How to read.</param>
internal sealed class RisParser(ReadOptions options) : IWindowParser
{
    private static readonly int Type = CodeOf("TY");
    private static readonly int End = CodeOf("ER");

    private readonly RisRecordParser _record = new(options);
    private readonly List<RisLine> _lines = [];
    private readonly List<Diagnostic> _diagnostics = [];
    private long _offset;
    private int _scanned;
    private int _number = 1;
    private int _startNumber = 1;
    private bool _isTooLong;
    private bool _hasStrayText;

    private bool IsOpen => _lines.Count > 0 || _isTooLong;

    /// <inheritdoc/>
    public bool TryRead(InputWindow window, out ReadItem item)
    {
        item = default;
        var text = window.Unread.Span;
        while (true)
        {
            var rest = text[_scanned..];
            var end = rest.IndexOfAny((byte)'\n', (byte)'\r');

            // Whether LF follows CR says the next byte.
            var isCut = end < 0 || (rest[end] == (byte)'\r' && end + 1 == rest.Length);
            if (isCut && !window.IsFinal)
            {
                if (text.Length > options.MaxRecordBytes)
                    Drop(window, text.Length);
                return false;
            }

            if (rest.IsEmpty)
                return TryFinish(window, hasEnd: false, out item);
            var length = end < 0 ? rest.Length : end;
            var ending = end < 0 ? 0 : rest[end..].StartsWith("\r\n"u8) ? 2 : 1;
            var isTag = TryTag(rest[..length], out var code, out var at);
            if (isTag && code == Type && IsOpen && TryFinish(window, hasEnd: false, out item))
                return true;
            Take(rest[..length], isTag ? code : RisLine.More, at);
            _scanned += length + ending;
            _number += ending > 0 ? 1 : 0;
            if (isTag && code == End)
            {
                if (TryFinish(window, hasEnd: true, out item))
                    return true;
                text = window.Unread.Span;
            }
            else if (!IsOpen || _isTooLong || _scanned > options.MaxRecordBytes)
            {
                Forget(window);
                text = window.Unread.Span;
            }
        }
    }

    private static int CodeOf(string tag) => RisTags.TryFind((byte)tag[0], (byte)tag[1], out var code) ? code : RisLine.More;

    private void Take(ReadOnlySpan<byte> line, int code, int at)
    {
        if (code == End)
        {
            if (!IsOpen)
                _startNumber = _number;
            return;
        }

        if (code >= 0)
        {
            if (!IsOpen)
                _startNumber = _number;
            if (code == Type && !line[..at].EndsWith("  -"u8))
                _diagnostics.Add(new Diagnostic("RIS008", _number, 1, "Two blanks should stand between TY and its hyphen."));
            if (!_isTooLong)
                _lines.Add(new RisLine(code, _scanned + at, line.Length - at, _number));
        }
        else if (line.IndexOfAnyExcept(" \t"u8) >= 0)
        {
            if (!IsOpen)
                Stray(line);
            else if (!_isTooLong)
                _lines.Add(new RisLine(RisLine.More, _scanned, line.Length, _number));
        }
    }

    // Some programs number their records.
    private void Stray(ReadOnlySpan<byte> line)
    {
        if (line.TrimEnd(" .\t\u001A"u8).IndexOfAnyExceptInRange((byte)'0', (byte)'9') < 0)
            return;
        if (!_hasStrayText)
            _diagnostics.Add(new Diagnostic("RIS007", _number, 1, "Text stands outside of records."));
        _hasStrayText = true;
    }

    // What stands outside of records, or in one that is too long, is not looked at again.
    private void Forget(InputWindow window)
    {
        _isTooLong |= IsOpen && _scanned > options.MaxRecordBytes;
        _lines.Clear();
        window.Advance(_scanned);
        (_offset, _scanned) = (_offset + _scanned, 0);
    }

    private void Drop(InputWindow window, int length)
    {
        _isTooLong = true;
        _scanned = length;
        Forget(window);
    }

    private bool TryFinish(InputWindow window, bool hasEnd, out ReadItem item)
    {
        item = default;
        var span = new SourceSpan(_offset, _scanned);
        BibRecord? record = null;
        if (_isTooLong)
            _diagnostics.Add(new Diagnostic("RIS006", _startNumber, 1, $"A record is longer than {options.MaxRecordBytes} bytes."));
        else if (_lines.Count > 0)
            record = _record.ToRecord(window.Unread.Span[.._scanned], _lines, span, _diagnostics);
        if (record is not null && !hasEnd)
            _diagnostics.Add(new Diagnostic("RIS002", _number, 1, "The record does not end."));
        var hasAny = record is not null || _diagnostics.Count > 0;
        item = new ReadItem(record, _diagnostics.Count == 0 ? ValueList<Diagnostic>.Empty : _diagnostics.ToValueList(), span);
        (_isTooLong, _hasStrayText) = (false, false);
        Forget(window);
        _isTooLong = false;
        _diagnostics.Clear();
        return hasAny;
    }

    /// <summary>Whether a line begins with a tag, and where its value begins.</summary>
    private static bool TryTag(ReadOnlySpan<byte> line, out int code, out int value)
    {
        (code, value) = (RisLine.More, 0);
        var start = 0;
        while (start < line.Length && line[start] is (byte)' ' or (byte)'\t')
            start++;
        var rest = line[start..];
        if (rest.Length < 4 || rest[2] != (byte)' ' || !RisTags.TryFind(rest[0], rest[1], out code))
            return false;
        var spaces = 3;
        while (spaces < rest.Length && rest[spaces] == (byte)' ')
            spaces++;
        if (spaces == rest.Length || rest[spaces] != (byte)'-')
            return false;

        // With one space only, small letters are a word of running text.
        if (spaces == 3 && (char.IsAsciiLetterLower((char)rest[0]) || char.IsAsciiLetterLower((char)rest[1])))
            return false;
        value = start + spaces + 1;
        return true;
    }
}
