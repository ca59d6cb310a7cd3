using System.Text;

namespace BibHarvester.Formats.CslYaml;

/// <summary>The Markdown of pandoc's metadata as CSL-JSON's markup, both ways.</summary>
/// <remarks>
/// <c>*italic*</c>, <c>**bold**</c>, <c>^superscript^</c>, <c>~subscript~</c>, <c>[Small]{.smallcaps}</c>, <c>[kept]{.nocase}</c>; two and three
/// hyphens are dashes; a backslash takes its meaning from the sign behind it. Tags of CSL-JSON stay as they are.
/// </remarks>
internal static class CslMarkdown
{
    private static readonly (string Tag, string Markdown)[] Opening =
        [("<i>", "*"), ("<b>", "**"), ("<sub>", "~"), ("<sup>", "^"), ("<span style=\"font-variant:small-caps;\">", "["), ("<span class=\"nocase\">", "[")];

    private static readonly (string Class, string Tag)[] Classes =
        [("{.smallcaps}", "<span style=\"font-variant:small-caps;\">"), ("{.nocase}", "<span class=\"nocase\">"), ("{.nodecor}", "<span class=\"nodecor\">")];

    private static readonly System.Buffers.SearchValues<char> Signs = System.Buffers.SearchValues.Create("\\*_^~[-");

    /// <summary>A text in Markdown as CSL-JSON has it.</summary>
    public static string ToMarkup(string markdown) => markdown.AsSpan().ContainsAny(Signs) ? new MarkdownReading(markdown).Read() : markdown;

    /// <summary>A text without the backslashes that take the meaning from signs.</summary>
    public static string Unescape(string text)
    {
        if (!text.Contains('\\', StringComparison.Ordinal))
            return text;
        var plain = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (IsEscape(text, i))
                i++;
            plain.Append(text[i]);
        }

        return plain.ToString();
    }

    /// <summary>Whether a backslash stands at a place that takes the meaning from the sign behind it.</summary>
    public static bool IsEscape(string text, int at) =>
        text[at] == '\\' && at + 1 < text.Length && char.IsAscii(text[at + 1]) && (char.IsPunctuation(text[at + 1]) || char.IsSymbol(text[at + 1]));

    /// <summary>The class that stands behind a bracket, and the tag that it stands for.</summary>
    public static (string Class, string Tag)? ClassAt(ReadOnlySpan<char> text)
    {
        foreach (var row in Classes)
        {
            if (text.StartsWith(row.Class, StringComparison.Ordinal))
                return row;
        }

        return null;
    }

    /// <summary>A text of CSL-JSON in Markdown; where Markdown would be read as something else, the tags stay.</summary>
    public static string FromMarkup(string markup)
    {
        var markdown = Write(markup, keepsTags: false);
        return ToMarkup(markdown) == markup ? markdown : Write(markup, keepsTags: true);
    }

    private static string Write(string markup, bool keepsTags)
    {
        var text = new StringBuilder(markup.Length + 16);
        var open = new Stack<(string Close, string Markdown)>();
        for (var i = 0; i < markup.Length; i++)
        {
            if (!keepsTags && markup[i] == '<')
            {
                if (open.TryPeek(out var inner) && markup.AsSpan(i).StartsWith(inner.Close, StringComparison.Ordinal))
                {
                    text.Append(inner.Markdown);
                    i += open.Pop().Close.Length - 1;
                    continue;
                }

                if (TagAt(markup, i) is { } found)
                {
                    text.Append(found.Markdown);
                    open.Push(CloseOf(found));
                    i += found.Tag.Length - 1;
                    continue;
                }
            }

            if (IsSign(markup, i))
                text.Append('\\');
            text.Append(markup[i]);
        }

        return text.ToString();
    }

    private static (string Tag, string Markdown)? TagAt(string markup, int at)
    {
        foreach (var row in Opening)
        {
            if (markup.AsSpan(at).StartsWith(row.Tag, StringComparison.Ordinal))
                return row;
        }

        return null;
    }

    private static (string Close, string Markdown) CloseOf((string Tag, string Markdown) open)
    {
        if (open.Markdown != "[")
            return ("</" + open.Tag[1..], open.Markdown);
        return ("</span>", open.Tag.Contains("nocase", StringComparison.Ordinal) ? "]{.nocase}" : "]{.smallcaps}");
    }

    // An underscore within a word means nothing.
    private static bool IsSign(string text, int at) => text[at] switch
    {
        '\\' or '*' or '^' or '~' or '[' or ']' or '`' or '$' or '@' => true,
        '_' => at == 0 || at == text.Length - 1 || !char.IsLetterOrDigit(text[at - 1]) || !char.IsLetterOrDigit(text[at + 1]),
        '-' => at > 0 && text[at - 1] == '-',
        _ => false,
    };
}
