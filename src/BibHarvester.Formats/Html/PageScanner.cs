using System.Net;
using BibHarvester.Formats.Coins;

namespace BibHarvester.Formats.Html;

/// <summary>Finds the marks of a page: its tags <c>meta</c> and <c>link</c>, its scripts of JSON-LD, its spans of COinS. No tree is built, nothing is fetched or run.</summary>
/// <param name="html">The page.</param>
internal ref struct PageScanner(ReadOnlySpan<char> html)
{
    private const int MostTags = 20_000;

    private readonly ReadOnlySpan<char> _html = html;
    private int _at;

    public PageMarks Read()
    {
        var marks = new PageMarks();
        while (marks.Tags.Count < MostTags && Seek("<"))
        {
            var rest = _html[_at..];
            if (rest.StartsWith("<!--", StringComparison.Ordinal))
            {
                SkipPast("-->");
                continue;
            }

            _at++;
            var name = TakeName();
            if (name.IsEmpty)
                continue;
            var attributes = TakeAttributes();
            if (name.Equals("meta", StringComparison.OrdinalIgnoreCase))
                AddMeta(marks, attributes);
            else if (name.Equals("link", StringComparison.OrdinalIgnoreCase) && ValueOf(attributes, "rel") is { } rel && rel.Equals("canonical", StringComparison.OrdinalIgnoreCase))
                marks.Canonical ??= ValueOf(attributes, "href");
            else if (name.Equals("span", StringComparison.OrdinalIgnoreCase))
                AddContextObject(marks, attributes);
            else if (IsVerbatim(name))
                TakeVerbatim(marks, name, attributes);
        }

        return marks;
    }

    private static void AddMeta(PageMarks marks, List<(string Name, string Value)> attributes)
    {
        if (ValueOf(attributes, "content") is not { } content)
            return;
        foreach (var kind in (ReadOnlySpan<string>)["name", "property", "itemprop"])
        {
            if (ValueOf(attributes, kind) is not { } names)
                continue;
            foreach (var name in names.Split(' ', StringSplitOptions.RemoveEmptyEntries))
                marks.Add(name, content);
            return;
        }
    }

    private static void AddContextObject(PageMarks marks, List<(string Name, string Value)> attributes)
    {
        if (marks.ContextObjects.Count < MostTags && ValueOf(attributes, "class")?.Split(' ').Contains(CoinsFormat.Mark, StringComparer.Ordinal) == true && ValueOf(attributes, "title") is { Length: > 0 } title)
            marks.ContextObjects.Add(title);
    }

    private static string? ValueOf(List<(string Name, string Value)> attributes, string name)
    {
        foreach (var (found, value) in attributes)
        {
            if (found.Equals(name, StringComparison.OrdinalIgnoreCase))
                return value;
        }

        return null;
    }

    private static bool IsVerbatim(ReadOnlySpan<char> name)
    {
        foreach (var verbatim in (ReadOnlySpan<string>)["script", "style", "textarea", "title"])
        {
            if (name.Equals(verbatim, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }

    // Within these no tag begins but the one that ends them.
    private void TakeVerbatim(PageMarks marks, ReadOnlySpan<char> name, List<(string Name, string Value)> attributes)
    {
        var start = _at;
        var end = _html.Length;
        while (Seek("</"))
        {
            end = _at;
            _at += 2;
            if (_html[_at..].StartsWith(name, StringComparison.OrdinalIgnoreCase))
                break;
            end = _html.Length;
        }

        var text = _html[start..end];
        if (name.Equals("title", StringComparison.OrdinalIgnoreCase))
            marks.WindowTitle ??= LineText.Normalize(WebUtility.HtmlDecode(text.ToString()));
        else if (name.Equals("script", StringComparison.OrdinalIgnoreCase) && ValueOf(attributes, "type") is { } type && type.Contains("ld+json", StringComparison.OrdinalIgnoreCase) && !text.IsWhiteSpace())
            marks.Scripts.Add(text.ToString());
    }

    private ReadOnlySpan<char> TakeName()
    {
        var start = _at;
        while (_at < _html.Length && (char.IsAsciiLetterOrDigit(_html[_at]) || _html[_at] is '-' or ':'))
            _at++;
        return _html[start.._at];
    }

    private List<(string Name, string Value)> TakeAttributes()
    {
        var attributes = new List<(string, string)>();
        while (_at < _html.Length && _html[_at] != '>')
        {
            if (char.IsWhiteSpace(_html[_at]) || _html[_at] is '/' or '"' or '\'' or '=')
            {
                _at++;
                continue;
            }

            var start = _at;
            while (_at < _html.Length && _html[_at] is not ('=' or '>' or '/') && !char.IsWhiteSpace(_html[_at]))
                _at++;
            var name = _html[start.._at].ToString();
            SkipBlanks();
            if (_at < _html.Length && _html[_at] == '=')
            {
                _at++;
                SkipBlanks();
                attributes.Add((name, WebUtility.HtmlDecode(TakeValue())));
            }
        }

        _at = Math.Min(_at + 1, _html.Length);
        return attributes;
    }

    private string TakeValue()
    {
        if (_at >= _html.Length)
            return "";
        var quote = _html[_at];
        var start = _at;
        if (quote is '"' or '\'')
        {
            start = ++_at;
            while (_at < _html.Length && _html[_at] != quote)
                _at++;
            var quoted = _html[start.._at].ToString();
            _at = Math.Min(_at + 1, _html.Length);
            return quoted;
        }

        while (_at < _html.Length && _html[_at] != '>' && !char.IsWhiteSpace(_html[_at]))
            _at++;
        return _html[start.._at].ToString();
    }

    private void SkipBlanks()
    {
        while (_at < _html.Length && char.IsWhiteSpace(_html[_at]))
            _at++;
    }

    private bool Seek(string text)
    {
        var next = _at >= _html.Length ? -1 : _html[_at..].IndexOf(text, StringComparison.Ordinal);
        _at = next < 0 ? _html.Length : _at + next;
        return next >= 0;
    }

    private void SkipPast(string text)
    {
        if (Seek(text))
            _at += text.Length;
    }
}
