using System.Buffers;

namespace BibHarvester;

/// <summary>The ways in which people write identifiers: labels, dashes, fullwidth digits, invisible characters.</summary>
internal static class WrittenForm
{
    /// <summary>Longer text is no identifier; the bound keeps every reader linear in practice.</summary>
    internal const int MaxLength = 2048;

    private const string Dashes = "-\u2010\u2011\u2012\u2013\u2014\u2015\u2212\uFE58\uFE63\uFF0D";

    private static readonly SearchValues<char> InvisibleCharacters = SearchValues.Create(
        "\0\u0001\u0002\u0003\u0004\u0005\u0006\u0007\b\u000E\u000F\u0010\u0011\u0012\u0013\u0014\u0015\u0016\u0017\u0018" +
        "\u0019\u001A\u001B\u007F\u00AD\u034F\u061C\u180E\u200B\u200C\u200D\u200E\u200F\u202A\u202B\u202C\u202D\u202E" +
        "\u2060\u2061\u2062\u2063\u2064\u2066\u2067\u2068\u2069\uFE0F\uFEFF");

    internal static SearchValues<char> Invisible => InvisibleCharacters;

    internal static bool IsInvisible(char c) => InvisibleCharacters.Contains(c);

    internal static bool IsDash(char c) => Dashes.Contains(c, StringComparison.Ordinal);

    /// <summary>The ASCII form of a fullwidth character; any other character unchanged.</summary>
    internal static char Narrow(char c) => c is >= '\uFF01' and <= '\uFF5E' ? (char)(c - 0xFEE0) : c;

    /// <summary>The text without white space and invisible characters at its ends.</summary>
    internal static ReadOnlySpan<char> Trim(ReadOnlySpan<char> text)
    {
        var start = 0;
        while (start < text.Length && IsBlank(text[start]))
            start++;
        var end = text.Length;
        while (end > start && IsBlank(text[end - 1]))
            end--;
        return text[start..end];
    }

    /// <summary>Skips a label and the colon or space after it; a label must not run on in its last character's class.</summary>
    internal static bool SkipLabel(ref ReadOnlySpan<char> text, ReadOnlySpan<char> label)
    {
        if (!text.StartsWith(label, StringComparison.OrdinalIgnoreCase))
            return false;
        var rest = text[label.Length..];
        var runsOn = !rest.IsEmpty &&
            ((char.IsAsciiLetter(label[^1]) && char.IsAsciiLetter(rest[0])) || (char.IsAsciiDigit(label[^1]) && char.IsAsciiDigit(rest[0])));
        if (runsOn)
            return false;
        text = rest.TrimStart(" \u00A0\t\r\n:=\uFF1A#\u3000");
        return true;
    }

    /// <summary>Copies digits, fullwidth ones in their ASCII form.</summary>
    internal static bool TryCopyDigits(ReadOnlySpan<char> text, Span<char> digits)
    {
        for (var i = 0; i < text.Length; i++)
        {
            var c = Narrow(text[i]);
            if (!char.IsAsciiDigit(c))
                return false;
            digits[i] = c;
        }

        return true;
    }

    /// <summary>Copies digits and a final X, past single dashes and spaces; stops before a remark in brackets.</summary>
    /// <returns>How many characters were copied; -1 where another character stands between, or too many.</returns>
    internal static int CopyGroups(ReadOnlySpan<char> text, Span<char> characters)
    {
        var count = 0;
        for (var i = 0; i < text.Length; i++)
        {
            var c = Narrow(text[i]);
            if (c is 'x')
                c = 'X';
            if (char.IsAsciiDigit(c) || c is 'X')
            {
                if (count == characters.Length || (count > 0 && characters[count - 1] is 'X'))
                    return -1;
                characters[count++] = c;
            }
            else if (c is '(' or '[' && count > 0)
            {
                return count;
            }
            else if (!IsDash(c) && !IsBlank(c))
            {
                return -1;
            }
        }

        return count;
    }

    private static bool IsBlank(char c) => char.IsWhiteSpace(c) || IsInvisible(c);
}
