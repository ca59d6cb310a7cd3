namespace BibHarvester;

/// <summary>Finds where a DOI ends that stands in running text, where anything may follow it.</summary>
internal static class ProseDoi
{
    private const int LongestPrefix = 64;

    private const string Ends = "\"“”„«»‹›‘’‚|^`{…";

    /// <summary>Where the suffix begins, for a DOI that begins the text; -1 where none does.</summary>
    internal static int SuffixStart(ReadOnlySpan<char> text)
    {
        if (text.Length < 8 || WrittenForm.Narrow(text[0]) != '1' || WrittenForm.Narrow(text[1]) != '0' || WrittenForm.Narrow(text[2]) != '.')
            return -1;
        var at = 3;
        var digits = 0;
        var isFirst = true;
        for (; at < text.Length && at < LongestPrefix; at++)
        {
            var c = WrittenForm.Narrow(text[at]);
            if (char.IsAsciiDigit(c))
            {
                digits++;
                continue;
            }

            // Registrants have four digits and more; less is a section or version number before a slash.
            if (digits == 0 || (isFirst && digits < 4))
                return -1;
            if (c != '.')
                break;
            digits = 0;
            isFirst = false;
        }

        var rest = text[at..];
        var slash = rest.StartsWith("/") || rest.StartsWith("／") ? 1
            : rest.StartsWith("\\/") ? 2
            : rest.StartsWith("%2F", StringComparison.OrdinalIgnoreCase) ? 3
            : 0;
        return slash == 0 ? -1 : at + slash;
    }

    /// <summary>Where the suffix that begins at a place ends.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Where the suffix begins.</param>
    /// <param name="inQuery">Whether it stands in the query of an address, where <c>&amp;</c> ends it.</param>
    internal static int End(ReadOnlySpan<char> text, int start, bool inQuery)
    {
        Span<int> open = stackalloc int[4];
        var at = start;
        var limit = Math.Min(text.Length, start + WrittenForm.MaxLength - 64);
        while (at < limit)
        {
            var c = text[at];
            if (char.IsWhiteSpace(c))
            {
                if (at > start && text[at - 1] == '-' && NextLine(text, at) is > 0 and var next)
                {
                    at = next;
                    continue;
                }

                break;
            }

            var width = 1;
            if (c == '&')
            {
                if (inQuery && !IsEntity(text[at..], out _, out _))
                    break;
                if (IsEntity(text[at..], out var decoded, out width))
                    c = decoded;
            }
            else if (c == '\\')
            {
                if (!text[at..].StartsWith("\\/"))
                    break;
                width = 2;
            }

            if (IsEnd(text, at, c, width) || (c is '?' or '#' && !IsSiciCheck(text[start..at], c)))
                break;
            if (Bracket(c) is >= 0 and var bracket)
                open[bracket]++;
            else if (DoiEnd.OpeningOf(c) is var opening && opening != default && --open[Bracket(opening)] < 0)
                break;
            at += width;
        }

        return start + Trim(text[start..at]).Length;
    }

    private static bool IsEnd(ReadOnlySpan<char> text, int at, char c, int width)
    {
        var next = text[(at + width)..];
        return Ends.Contains(c, StringComparison.Ordinal) || c >= '\u2E80' ||
            (c == '<' && IsTag(next)) ||
            (c is ',' or ';' or '|' && (SuffixStart(next) > 0 || WebAddress.SchemeLength(next) > 2 || next.StartsWith("doi:", StringComparison.OrdinalIgnoreCase)));
    }

    private static bool IsSiciCheck(ReadOnlySpan<char> suffix, char c) => c == '#' && suffix.EndsWith(";2-", StringComparison.Ordinal);

    private static bool IsTag(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty || text[0] is '/' or '!')
            return true;
        var at = 0;
        while (at < text.Length && char.IsAsciiLetterOrDigit(text[at]))
            at++;
        return at > 0 && char.IsAsciiLetter(text[0]) && (at == text.Length || text[at] is '>' or '/' or '&' || char.IsWhiteSpace(text[at]));
    }

    private static bool IsEntity(ReadOnlySpan<char> text, out char decoded, out int length)
    {
        // Only the angle brackets and the ampersand occur within DOIs; any other character written so ends one.
        (decoded, length) = text.StartsWith("&lt;") ? ('<', 4)
            : text.StartsWith("&gt;") ? ('>', 4)
            : text.StartsWith("&amp;lt;") ? ('<', 8)
            : text.StartsWith("&amp;gt;") ? ('>', 8)
            : text.StartsWith("&amp;") ? ('&', 5)
            : ('"', 1);
        return length > 1 || text.StartsWith("&quot;") || text.StartsWith("&nbsp;") || text.StartsWith("&#") || text.StartsWith("&ldquo;") ||
            text.StartsWith("&rdquo;") || text.StartsWith("&apos;");
    }

    private static int NextLine(ReadOnlySpan<char> text, int at)
    {
        var isBroken = false;
        while (at < text.Length && char.IsWhiteSpace(text[at]))
            isBroken |= text[at++] is '\r' or '\n';
        return isBroken && at < text.Length && char.IsAsciiLetterOrDigit(text[at]) ? at : -1;
    }

    private static ReadOnlySpan<char> Trim(ReadOnlySpan<char> suffix)
    {
        // The semicolon of "&gt;" belongs to it.
        var trimmed = DoiEnd.Trim(suffix);
        return suffix.Length > trimmed.Length && suffix[trimmed.Length] == ';' && (trimmed.EndsWith("&gt") || trimmed.EndsWith("&lt"))
            ? suffix[..(trimmed.Length + 1)]
            : trimmed;
    }

    private static int Bracket(char c) => "([{<".IndexOf(c, StringComparison.Ordinal);
}
