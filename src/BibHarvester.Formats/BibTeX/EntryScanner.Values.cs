using System.Text;

namespace BibHarvester.Formats.BibTeX;

internal ref partial struct EntryScanner
{
    // Macros of macros grow without end; the longest honest one is the author list of a large experiment.
    private const int LongestExpansion = 64 * 1024;

    /// <summary>Reads a value: parts joined by <c>#</c>.</summary>
    /// <returns>The value without delimiters, macros expanded; absent where it is left out.</returns>
    private string? ReadValue()
    {
        string? value = null;
        StringBuilder? joined = null;
        var isLeftOut = false;
        while (true)
        {
            SkipSpace();
            var part = Current switch
            {
                (byte)'{' => ReadDelimited((byte)'}', ref isLeftOut),
                (byte)'"' => ReadDelimited((byte)'"', ref isLeftOut),
                _ => ReadBare(ref isLeftOut),
            };
            if (value is null)
                value = part;
            else
                (joined ??= new StringBuilder(value)).Append(part);
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

        return isLeftOut ? null : joined?.ToString() ?? value;
    }

    private string ReadDelimited(byte end, ref bool isLeftOut)
    {
        var start = ++_at;
        var depth = 0;
        var deepest = 0;
        while (true)
        {
            var next = _text[_at..].IndexOfAny("{}\"@"u8);
            _at = next < 0 ? _text.Length : _at + next;
            if (IsAtEnd || IsNextEntry(_at))
            {
                Diagnose("BIB001", "The value is not closed.");
                _isBroken = true;
                isLeftOut |= IsTooDeep(deepest);
                return isLeftOut ? "" : Decode(_text[start.._at].TrimEnd("} \t\r\n"u8)).Replace("{", "", StringComparison.Ordinal).Replace("}", "", StringComparison.Ordinal);
            }

            if (Current == end && depth == 0)
                break;
            depth += Current switch { (byte)'{' => 1, (byte)'}' => -1, _ => 0 };
            deepest = Math.Max(deepest, depth);
            _at++;
            if (depth < 0)
            {
                // A brace closes inside quotes what nothing opened: the quotes were forgotten.
                _at--;
                Diagnose("BIB001", "The value is not closed.");
                return Decode(_text[start.._at]);
            }
        }

        var value = _text[start.._at];
        _at++;
        isLeftOut |= IsTooDeep(deepest);
        return isLeftOut ? "" : Decode(value);
    }

    private bool IsTooDeep(int depth)
    {
        if (depth < _options.MaxDepth)
            return false;
        Diagnose("BIB011", $"A value is nested {depth} deep and is left out.");
        return true;
    }

    /// <summary>Reads a number or a macro, or words for which somebody forgot the braces.</summary>
    private string ReadBare(ref bool isLeftOut)
    {
        var start = _at;
        var word = Encoding.UTF8.GetString(TakeWhile(IsBareByte));
        if (word.Length > 0 && IsEndOfPart())
        {
            if (word.AsSpan().IndexOfAnyExceptInRange('0', '9') < 0)
                return word;
            if (_macros.TryGetValue(word, out var value))
                return Expand(value, ref isLeftOut);
            if (MonthText.Expand(word) is { } month)
                return month;
            Diagnose("BIB007", $"The macro '{word}' is not defined.");
            return word;
        }

        while (!IsAtEnd && Current is not ((byte)',' or (byte)'\n' or (byte)'{' or (byte)'}') && Current != _close)
            _at++;
        if (_at == start)
        {
            Diagnose("BIB008", "A value is missing.");
            return "";
        }

        Diagnose("BIB008", "A value stands without braces or quotes.");
        return Decode(_text[start.._at].Trim(" \t\r"u8));
    }

    private string Expand(string macro, ref bool isLeftOut)
    {
        _expanded += macro.Length;
        if (_expanded <= LongestExpansion)
            return macro;
        Diagnose("BIB012", $"The macros of an entry come to more than {LongestExpansion} characters; the value is left out.");
        isLeftOut = true;
        return "";
    }

    // Behind a part comes a comma, the end, a joined part, or where a comma is missing the next field.
    private readonly bool IsEndOfPart()
    {
        var at = _at;
        while (at < _text.Length && IsSpace(_text[at]))
            at++;
        if (at == _text.Length || _text[at] is (byte)',' or (byte)'#' || _text[at] == _close || _text[at] == (byte)'@')
            return true;
        var name = at;
        while (at < _text.Length && IsNameByte(_text[at]))
            at++;
        var hasName = at > name;
        while (at < _text.Length && IsSpace(_text[at]))
            at++;
        return hasName && at < _text.Length && _text[at] == (byte)'=';
    }

    private string Decode(ReadOnlySpan<byte> bytes)
    {
        var (text, assumed) = LegacyText.Decode(bytes);
        if (assumed is not null)
            Diagnose("BIB010", $"The value is not UTF-8 and is read as {assumed}.");
        return text;
    }

    private static bool IsBareByte(byte value) => IsNameByte(value) && value != (byte)'#';
}
