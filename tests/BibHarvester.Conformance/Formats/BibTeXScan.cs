using System.Text.RegularExpressions;

namespace BibHarvester.Conformance.Formats;

/// <summary>Finds the fields of BibTeX entries by their signs: <c>@</c>, braces, quotes, and what stands before <c>=</c>.</summary>
internal sealed partial class BibTeXScan
{
    private const int LongestType = 40;

    private readonly List<SourceValue> _values = [];
    private readonly Dictionary<string, string> _macros = new(StringComparer.OrdinalIgnoreCase);
    private readonly string _text;
    private int _at;
    private int _record = -1;

    private BibTeXScan(string text) => _text = text;

    /// <summary>The values of a text.</summary>
    public static IReadOnlyList<SourceValue> Of(string text)
    {
        var scan = new BibTeXScan(text);
        while (scan.TryFindEntry(out var type))
        {
            if (type == "comment")
                continue;
            if (type == "preamble")
            {
                scan.Skip();
                continue;
            }

            if (type == "string")
            {
                scan.ReadMacro();
                continue;
            }

            scan._record++;
            scan.ReadFields(type);
        }

        return scan._values;
    }

    private char Current => _at < _text.Length ? _text[_at] : '\0';

    // After the opening sign of the next entry.
    private bool TryFindEntry(out string type)
    {
        type = "";
        while ((_at = _text.IndexOf('@', Math.Min(_at, _text.Length))) >= 0)
        {
            var lineStart = _text.LastIndexOf('\n', _at) + 1;
            var start = ++_at;
            while (char.IsLetterOrDigit(Current) || Current is '_' or '-' or '+')
                _at++;
            type = _text[start.._at].ToLowerInvariant();
            SkipBlanks();
            if (type.Length > 0 && Current is '{' or '(' && !_text.AsSpan(lineStart, start - lineStart).Contains('%'))
            {
                _at++;
                return true;
            }
        }

        _at = _text.Length;
        return false;
    }

    private void ReadFields(string type)
    {
        var close = _text[_at - 1] == '(' ? ')' : '}';
        _values.Add(new SourceValue(_record, "entry type", type, LineOf(_at)));
        var start = _at;
        while (_at < _text.Length && Current != close && Current != ',' && Current != '=' && Current != '\n')
            _at++;
        if (Current == '=')
            _at = start;
        else
            _values.Add(new SourceValue(_record, "key", _text[start.._at].Trim(), LineOf(start)));
        while (_at < _text.Length && Current != close)
        {
            while (Current is ',' or '%' || char.IsWhiteSpace(Current))
                _at++;
            start = _at;
            while (_at < _text.Length && Current is not ('=' or ',' or '@') && Current != close)
                _at++;
            if (Current != '=')
            {
                if (Current == '@')
                    return;
                continue;
            }

            var name = _text[start.._at++].Trim().ToLowerInvariant();
            var line = LineOf(start);
            _values.Add(new SourceValue(_record, name, NameKey().Replace(ReadValue(close), "${start}"), line));
        }
    }

    private string ReadValue(char close)
    {
        var value = "";
        while (_at < _text.Length)
        {
            SkipBlanks();
            var start = _at;
            if (Current == '{')
                value += SkipBraces();
            else if (Current == '"')
                value += SkipQuotes();
            else
            {
                while (_at < _text.Length && Current is not (',' or '#' or '\n' or ' ') && Current != close)
                    _at++;

                // A macro stands for its value, where it has one.
                if (start < _at)
                    value += _macros.GetValueOrDefault(_text[start.._at], _text[start.._at]);
            }

            SkipBlanks();
            if (Current != '#')
                break;
            _at++;
        }

        return value;
    }

    // The words that say which part of a name follows are no part of it, and whether a particle counts is said by where the name has it.
    [GeneratedRegex(@"(?<start>(?:^|,|\band\b)\s*)(?:(?:family|given|prefix|suffix)\s*=|useprefix\s*=\s*(?:true|false)\b)", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex NameKey();

    private void ReadMacro()
    {
        var close = _text[_at - 1] == '(' ? ')' : '}';
        var start = _at;
        while (_at < _text.Length && Current is not '=' and not '\n' && Current != close)
            _at++;
        if (Current == '=')
            _macros[_text[start.._at++].Trim()] = ReadValue(close);
    }

    private string SkipBraces()
    {
        var (start, depth) = (_at + 1, 0);
        for (; _at < _text.Length; _at++)
        {
            if (Current == '\\')
                _at++;
            else if (Current == '{')
                depth++;
            else if (Current == '}' && --depth == 0)
                return _text[start.._at++];
            else if (depth == 1 && IsEntryOnNextLine())
                return _text[start.._at];
        }

        _at = _text.Length;
        return _text[start..];
    }

    // A value that is not closed ends where an entry begins.
    private bool IsEntryOnNextLine() => Current == '\n' && Entry().IsMatch(_text.AsSpan(_at + 1, Math.Min(LongestType, _text.Length - _at - 1)));

    [GeneratedRegex(@"^@[A-Za-z]+\{", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Entry();

    private string SkipQuotes()
    {
        var (start, depth) = (++_at, 0);
        for (; _at < _text.Length; _at++)
        {
            if (Current == '\\')
                _at++;
            else if (Current == '{')
                depth++;
            else if (Current == '}')
                depth--;
            else if (Current == '"' && depth == 0)
                return _text[start.._at++];
        }

        _at = _text.Length;
        return _text[start..];
    }

    private void Skip()
    {
        _at--;
        SkipBraces();
    }

    private void SkipBlanks()
    {
        while (char.IsWhiteSpace(Current))
            _at++;
    }

    private int LineOf(int at) => _text.AsSpan(0, at).Count('\n') + 1;
}
