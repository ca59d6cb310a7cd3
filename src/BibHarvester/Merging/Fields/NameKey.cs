using System.Globalization;
using System.Text;

namespace BibHarvester.Merging.Fields;

/// <summary>Compares names without what people write differently: case, accents, signs, blanks.</summary>
internal static class NameKey
{
    public static bool Equals(string left, string right)
    {
        if (left.Equals(right, StringComparison.OrdinalIgnoreCase))
            return true;
        if (Ascii.IsValid(left) && Ascii.IsValid(right))
            return AsciiEquals(left, right);
        return TitleKey.Of(left) is { Length: > 0 } key && key == TitleKey.Of(right);
    }

    /// <summary>The initials of given names, in small letters without accents: of <c>Henry F.</c> <c>hf</c>, of <c>JA</c> <c>ja</c>.</summary>
    /// <returns>How many there are.</returns>
    public static int Initials(string given, Span<char> initials)
    {
        var count = 0;
        var isBare = given.Length is > 1 and <= 4 && IsCapitals(given);
        for (var i = 0; i < given.Length && count < initials.Length; i++)
        {
            var isStart = i == 0 || !char.IsLetter(given[i - 1]) || isBare;
            if (char.IsLetter(given[i]) && isStart && given[i - (i > 0 ? 1 : 0)] is not ('\'' or '’'))
                initials[count++] = Plain(given[i]);
        }

        return count;
    }

    private static bool IsCapitals(string text)
    {
        foreach (var c in text)
        {
            if (!char.IsUpper(c))
                return false;
        }

        return true;
    }

    private static char Plain(char c)
    {
        if (c < '\x80')
            return char.ToLowerInvariant(c);
        var parts = c.ToString().Normalize(NormalizationForm.FormKD);
        return CharUnicodeInfo.GetUnicodeCategory(parts[0]) == UnicodeCategory.NonSpacingMark ? c : char.ToLowerInvariant(parts[0]);
    }

    private static bool AsciiEquals(string left, string right)
    {
        var (i, j) = (0, 0);
        while (true)
        {
            while (i < left.Length && !char.IsAsciiLetterOrDigit(left[i]))
                i++;
            while (j < right.Length && !char.IsAsciiLetterOrDigit(right[j]))
                j++;
            if (i == left.Length || j == right.Length)
                return i == left.Length && j == right.Length && left.AsSpan().ContainsAnyInRange('0', 'z');
            if ((left[i++] | ' ') != (right[j++] | ' '))
                return false;
        }
    }
}
