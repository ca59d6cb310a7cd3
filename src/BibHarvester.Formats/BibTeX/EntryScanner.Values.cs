using System.Buffers;
using System.Text;

namespace BibHarvester.Formats.BibTeX;

internal ref partial struct EntryScanner
{
    // Macros of macros grow without end; the longest honest one is the author list of a large experiment.
    private const int LongestExpansion = 64 * 1024;

    private static readonly SearchValues<byte> InBraces = SearchValues.Create("{}@"u8);
    private static readonly SearchValues<byte> InQuotes = SearchValues.Create("{}\"@"u8);
    private static readonly SearchValues<byte> Controls = SearchValues.Create([0, 1, 2, 3, 4, 5, 6, 7, 8, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31]);

    /// <summary>Reads a value, parts joined by <c>#</c>, into the entry's text: without delimiters, macros expanded.</summary>
    /// <returns>Whether there is one; otherwise it is left out.</returns>
    private bool ReadValue()
    {
        var start = _entry.TextLength;
        var isLeftOut = false;
        while (true)
        {
            SkipSpace();
            switch (Current)
            {
                case (byte)'{':
                    ReadDelimited((byte)'}', InBraces, ref isLeftOut);
                    break;
                case (byte)'"':
                    ReadDelimited((byte)'"', InQuotes, ref isLeftOut);
                    break;
                default:
                    ReadBare(ref isLeftOut);
                    break;
            }

            if (_isBroken)
                break;
            var end = _at;
            SkipSpace();
            if (Current != (byte)'#')
            {
                _at = IsAtEnd ? _at : end;
                break;
            }

            _at++;
        }

        if (isLeftOut)
            _entry.CutTo(start);
        return !isLeftOut;
    }

    private void ReadDelimited(byte end, SearchValues<byte> marks, ref bool isLeftOut)
    {
        var start = ++_at;
        var depth = 0;
        var deepest = 0;
        while (true)
        {
            var next = _text[_at..].IndexOfAny(marks);
            _at = next < 0 ? _text.Length : _at + next;
            if (IsAtEnd || IsNextEntry(_at))
            {
                Diagnose("BIB001", "The value is not closed.", start - 1);
                _isBroken = true;
                isLeftOut |= IsTooDeep(deepest);
                var from = _entry.TextLength;
                Take(_text[start.._at].TrimEnd("} \t\r\n"u8), isLeftOut);
                _entry.DropBraces(from);
                return;
            }

            var mark = _text[_at];
            if (mark == end && depth == 0)
                break;
            depth += mark == (byte)'{' ? 1 : mark == (byte)'}' ? -1 : 0;
            deepest = Math.Max(deepest, depth);
            _at++;
            if (depth < 0)
            {
                // A brace closes inside quotes what nothing opened: the quotes were forgotten.
                _at--;
                Diagnose("BIB001", "The value is not closed.", start - 1);
                Take(_text[start.._at], isLeftOut);
                return;
            }
        }

        var value = _text[start.._at];
        _at++;
        isLeftOut |= IsTooDeep(deepest);
        Take(value, isLeftOut);
    }

    private bool IsTooDeep(int depth)
    {
        if (depth < _options.MaxDepth)
            return false;
        Diagnose("BIB011", $"A value is nested {depth} deep and is left out.");
        return true;
    }

    /// <summary>Reads a number or a macro, or words for which somebody forgot the braces.</summary>
    private void ReadBare(ref bool isLeftOut)
    {
        var start = _at;
        var word = TakeName();
        if (word.Length > 0 && IsEndOfPart())
        {
            if (word.IndexOfAnyExceptInRange((byte)'0', (byte)'9') < 0)
                _entry.Append(word);
            else
                Expand(Encoding.UTF8.GetString(word), ref isLeftOut);
            return;
        }

        while (!IsAtEnd && Current is not ((byte)',' or (byte)'\n' or (byte)'{' or (byte)'}') && Current != _close)
            _at++;
        if (_at == start)
        {
            Diagnose("BIB008", "A value is missing.");
            return;
        }

        Diagnose("BIB008", "A value stands without braces or quotes.");
        Take(_text[start.._at].Trim(" \t\r"u8), isLeftOut);
    }

    private void Expand(string word, ref bool isLeftOut)
    {
        if (_scope.Macros.TryGetValue(word, out var macro))
        {
            _expanded += macro.Length;
            if (_expanded <= LongestExpansion)
            {
                _entry.Append(macro);
                return;
            }

            Diagnose("BIB012", $"The macros of an entry come to more than {LongestExpansion} characters; the value is left out.");
            isLeftOut = true;
            return;
        }

        if (MonthText.Expand(word) is { } month)
        {
            _entry.Append(month);
            return;
        }

        Diagnose("BIB007", $"The macro '{word}' is not defined.");
        _entry.Append(word);
    }

    // Behind a part comes a comma, the end, a joined part, or where a comma is missing the next field.
    private readonly bool IsEndOfPart()
    {
        var rest = _text[_at..].TrimStart(" \t\n\r\f\v"u8);
        if (rest.IsEmpty || rest[0] is (byte)',' or (byte)'#' or (byte)'@' || rest[0] == _close)
            return true;
        var name = rest.IndexOfAny(EndOfName);
        return name > 0 && rest[name..].TrimStart(" \t\n\r\f\v"u8) is [(byte)'=', ..];
    }

    private void Take(ReadOnlySpan<byte> value, bool isLeftOut)
    {
        if (isLeftOut)
            return;
        if (_entry.Append(value) is { } assumed)
            Diagnose("BIB010", $"The value is not UTF-8 and is read as {assumed}.");
        if (value.ContainsAny(Controls))
            Diagnose("BIB014", "The value has control characters, which are left out.");
    }
}
