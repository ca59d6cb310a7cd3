using System.Buffers;
using BibHarvester.Csl.Output;

namespace BibHarvester.Csl.Engine;

/// <summary>What scripts do not have.</summary>
internal static class Scripts
{
    private static readonly SearchValues<char> Slanted = SearchValues.Create(MakeSlanted());

    /// <summary>Whether a text is in a script that has italics, or holds some of one: Chinese, Japanese and Korean have none.</summary>
    public static bool HasItalics(ReadOnlySpan<Token> tokens)
    {
        foreach (ref readonly var token in tokens)
        {
            if (token.Kind == TokenKind.Text && token.Text.AsSpan().ContainsAny(Slanted))
                return true;
        }

        return false;
    }

    /// <summary>Whether a blank parts a word such as "and" from what is before it.</summary>
    public static bool IsSpacedBefore(string word) => word.Length > 0 && word[0] is not (>= '\u0590' and <= '\u05FF') && (word[0] == '&' || Slanted.Contains(word[0]));

    /// <summary>Whether a blank parts a word such as "and" from what is after it.</summary>
    public static bool IsSpacedAfter(string word) => word.Length > 0 && (word[^1] is '&' or '.' || Slanted.Contains(word[^1]));

    // Digits, and letters of the Latin, Greek, Cyrillic, Hebrew, Arabic and Thai scripts.
    private static char[] MakeSlanted()
    {
        var letters = new List<char> { '-' };
        foreach (var (first, last) in ((char, char)[])[
            ('0', '9'), ('A', 'Z'), ('a', 'z'), ('\u00C0', '\u017F'), ('\u0218', '\u021B'), ('\u0370', '\u03FF'),
            ('\u0400', '\u052F'), ('\u0590', '\u05FF'), ('\u0600', '\u06FF'), ('\u0E01', '\u0E5B'), ('\u1E00', '\u1FFF')])
        {
            for (var c = first; c <= last; c++)
                letters.Add(c);
        }

        return [.. letters];
    }
}
