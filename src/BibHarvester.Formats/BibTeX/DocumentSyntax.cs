namespace BibHarvester.Formats.BibTeX;

/// <summary>The syntax of <c>.bib</c> files as a document needs it: where each piece begins and ends, and nothing mended.</summary>
internal static class DocumentSyntax
{
    /// <summary>Behind white space.</summary>
    public static int SkipSpace(ReadOnlySpan<char> text, int at)
    {
        while (at < text.Length && IsSpace(text[at]))
            at++;
        return at;
    }

    /// <summary>Behind white space and what stands between fields behind a <c>%</c>, as biber has it.</summary>
    public static int SkipComments(ReadOnlySpan<char> text, int at)
    {
        while (true)
        {
            at = SkipSpace(text, at);
            if (at == text.Length || text[at] != '%')
                return at;
            var lineEnd = text[at..].IndexOfAny('\r', '\n');
            at = lineEnd < 0 ? text.Length : at + lineEnd;
        }
    }

    /// <summary>Behind a name of a type, field or macro.</summary>
    public static int SkipName(ReadOnlySpan<char> text, int at)
    {
        while (at < text.Length && IsNameCharacter(text[at]))
            at++;
        return at;
    }

    /// <summary>Behind a value, parts joined by <c>#</c>; -1 where there is none or it is not closed before the next entry.</summary>
    public static int SkipValue(ReadOnlySpan<char> text, int at)
    {
        while (true)
        {
            at = SkipSpace(text, at);
            if (at == text.Length)
                return -1;
            var end = text[at] switch
            {
                '{' => SkipDelimited(text, at, '}'),
                '"' => SkipDelimited(text, at, '"'),
                _ => SkipName(text, at),
            };
            if (end <= at)
                return -1;
            var next = SkipSpace(text, end);
            if (next == text.Length || text[next] != '#')
                return end;
            at = next + 1;
        }
    }

    /// <summary>Behind a group in braces or quotes; -1 where nothing closes it before the next entry.</summary>
    public static int SkipDelimited(ReadOnlySpan<char> text, int at, char close)
    {
        var depth = 0;
        for (at++; ; at++)
        {
            var found = text[at..].IndexOfAny("{}\"@");
            if (found < 0)
                return -1;
            at += found;
            var c = text[at];
            if (depth == 0 && c == close)
                return at + 1;
            depth += TexSplit.Change(c);
            if (depth < 0 || (c == '@' && IsEntryStart(text, at)))
                return -1;
        }
    }

    /// <summary>Where from a place on a line begins with an entry; the end where none does.</summary>
    public static int NextEntry(ReadOnlySpan<char> text, int from)
    {
        for (var at = from; at < text.Length; at++)
        {
            var found = text[at..].IndexOf('@');
            if (found < 0)
                break;
            at += found;
            if (IsEntryStart(text, at))
                return at;
        }

        return text.Length;
    }

    /// <summary>Whether a text can stand as a value.</summary>
    public static bool IsValue(string text) => SkipValue(text, 0) == text.Length && !IsSpace(text[0]);

    /// <summary>Whether a text can stand as the name of a type or field.</summary>
    public static bool IsName(string text) => SkipName(text, 0) == text.Length;

    /// <summary>Whether each brace has its partner, and nothing in it looks like the next entry.</summary>
    public static bool IsBalanced(string text) => SkipDelimited("{" + text + "}", 0, '}') == text.Length + 2;

    /// <summary>Whether an <c>@</c> begins a line and an entry.</summary>
    private static bool IsEntryStart(ReadOnlySpan<char> text, int at)
    {
        for (var i = at - 1; i >= 0 && text[i] is not ('\n' or '\r'); i--)
        {
            if (!IsSpace(text[i]))
                return false;
        }

        var end = at + 1;
        while (end < text.Length && char.IsAsciiLetter(text[end]))
            end++;
        return end > at + 1 && end < text.Length && text[end] is '{' or '(';
    }

    private static bool IsNameCharacter(char c) => c is not ('=' or ',' or '{' or '}' or '(' or ')' or '"' or '#' or '@') && !IsSpace(c);

    private static bool IsSpace(char c) => c is ' ' or '\t' or '\n' or '\r' or '\f' or '\v';
}
