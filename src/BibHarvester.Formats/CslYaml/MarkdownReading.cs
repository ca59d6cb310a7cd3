using System.Text;

namespace BibHarvester.Formats.CslYaml;

/// <summary>One reading of a text in Markdown.</summary>
/// <param name="text">The text.</param>
internal sealed class MarkdownReading(string text)
{
    private const int MaxDepth = 16;
    private const int MaxBracket = 1000;

    private readonly HashSet<(string Mark, int End)> _unclosed = [];
    private readonly StringBuilder _markup = new(text.Length + 32);

    public string Read()
    {
        Read(0, text.Length, 0);
        return _markup.ToString();
    }

    private void Read(int at, int end, int depth)
    {
        while (at < end)
        {
            if (at + 1 < end && CslMarkdown.IsEscape(text, at))
            {
                _markup.Append(text[at + 1]);
                at += 2;
            }
            else if (text[at] == '-' && at + 1 < end && text[at + 1] == '-')
            {
                var isLong = at + 2 < end && text[at + 2] == '-';
                _markup.Append(isLong ? '—' : '–');
                at += isLong ? 3 : 2;
            }
            else if (depth >= MaxDepth || !TryReadStyle(ref at, end, depth))
            {
                _markup.Append(text[at++]);
            }
        }
    }

    private bool TryReadStyle(ref int at, int end, int depth)
    {
        if (text[at] == '[')
            return TryReadBracket(ref at, end, depth);
        var (mark, tag) = text[at] switch
        {
            '*' when at + 1 < end && text[at + 1] == '*' => ("**", "b"),
            '*' => ("*", "i"),
            '_' when at == 0 || !char.IsLetterOrDigit(text[at - 1]) => ("_", "i"),
            '^' => ("^", "sup"),
            '~' => ("~", "sub"),
            _ => ("", ""),
        };
        var inner = at + mark.Length;
        if (mark.Length == 0 || inner >= end || char.IsWhiteSpace(text[inner]) || EndOf(mark, inner, end) is not { } close)
            return false;
        _markup.Append('<').Append(tag).Append('>');
        Read(inner, close, depth + 1);
        _markup.Append("</").Append(tag).Append('>');
        at = close + mark.Length;
        return true;
    }

    private int? EndOf(string mark, int from, int end)
    {
        // What is not closed behind one place is not closed behind a later one.
        if (_unclosed.Contains((mark, end)))
            return null;
        for (var i = from + 1; i + mark.Length <= end; i++)
        {
            if (text[i - 1] == '\\' && (i < 2 || text[i - 2] != '\\'))
                continue;
            // Nothing stands between the signs of a raised or lowered text but one word.
            if (mark is "^" or "~" && char.IsWhiteSpace(text[i]))
                return null;
            if (string.CompareOrdinal(text, i, mark, 0, mark.Length) != 0 || char.IsWhiteSpace(text[i - 1]))
                continue;
            if (mark == "*" && i + 1 < end && text[i + 1] == '*')
            {
                i++;
                continue;
            }

            if (mark != "_" || i + 1 >= end || !char.IsLetterOrDigit(text[i + 1]))
                return i;
        }

        _unclosed.Add((mark, end));
        return null;
    }

    private bool TryReadBracket(ref int at, int end, int depth)
    {
        var open = 0;
        for (var i = at; i < Math.Min(end, at + MaxBracket); i++)
        {
            if (text[i] == '\\')
            {
                i++;
            }
            else if (text[i] == '[')
            {
                open++;
            }
            else if (text[i] == ']' && --open == 0)
            {
                if (CslMarkdown.ClassAt(text.AsSpan(i + 1, end - i - 1)) is not { } found)
                    return false;
                _markup.Append(found.Tag);
                Read(at + 1, i, depth + 1);
                _markup.Append("</span>");
                at = i + 1 + found.Class.Length;
                return true;
            }
        }

        return false;
    }
}
