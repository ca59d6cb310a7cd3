using System.Buffers;

namespace BibHarvester.Csl.Items;

/// <summary>Finds ranges of numbers: <c>12-15</c>, <c>N110–N115</c>, <c>i-ix</c>.</summary>
internal static class NumberRange
{
    private static readonly SearchValues<char> LowerRoman = SearchValues.Create("ivxlcdm");

    private static readonly SearchValues<char> UpperRoman = SearchValues.Create("IVXLCDM");

    private static readonly SearchValues<char> Inner = SearchValues.Create(" ./:");

    /// <summary>Finds the dash of a range.</summary>
    /// <param name="text">A text without other separators.</param>
    /// <param name="isPage">Whether the ends may have hyphens.</param>
    /// <param name="after">The place behind the dash.</param>
    /// <returns>The place of the dash; -1 where there is no range.</returns>
    public static int Find(ReadOnlySpan<char> text, bool isPage, out int after)
    {
        after = -1;
        var last = text.LastIndexOfAny('-', '\u2013');
        if (last <= 0 || last + 1 >= text.Length)
            return -1;
        var first = last;
        while (first > 0 && text[first - 1] is '-' or '\u2013')
            first--;
        if (first == 0 || text[first - 1] == '\\')
            return -1;
        after = last + 1;
        var left = text[..first].TrimEnd();
        var inner = left.LastIndexOfAny('-', '\u2013');
        return (isPage || inner < 0) && AreEnds(left[(inner + 1)..], text[after..].TrimStart(), isPage) ? first : -1;
    }

    /// <summary>Whether a text begins with two numbers and a hyphen between, be they of one kind or not.</summary>
    public static bool HasForm(ReadOnlySpan<char> text)
    {
        var dash = text.IndexOfAny('-', '\u2013');
        if (dash <= 0 || text[dash - 1] == '\\')
            return false;
        var digits = text[LettersIn(text)..dash];
        var right = text[(dash + 1)..];
        right = right[LettersIn(right)..];
        return !digits.IsEmpty && char.IsAsciiDigit(digits[0]) && !digits.ContainsAny(Inner) && !right.IsEmpty && char.IsAsciiDigit(right[0]);
    }

    // How many letters a text begins with.
    private static int LettersIn(ReadOnlySpan<char> text)
    {
        var count = 0;
        while (count < text.Length && char.IsAsciiLetter(text[count]))
            count++;
        return count;
    }

    public static bool IsRoman(ReadOnlySpan<char> text) =>
        !text.IsEmpty && (!text.ContainsAnyExcept(LowerRoman) || !text.ContainsAnyExcept(UpperRoman));

    /// <summary>How much of a number comes before its last digits.</summary>
    public static int PrefixLength(ReadOnlySpan<char> number)
    {
        var end = number.Length;
        while (end > 0 && char.IsAsciiLetter(number[end - 1]))
            end--;
        while (end > 0 && char.IsAsciiDigit(number[end - 1]))
            end--;
        return end;
    }

    // Both ends have the same prefix before their digits, or both are Roman numerals.
    private static bool AreEnds(ReadOnlySpan<char> left, ReadOnlySpan<char> right, bool isPage)
    {
        if (IsRoman(left) && IsRoman(right))
            return true;
        return IsNumber(left) && IsNumber(right) && left[..PrefixLength(left)].SequenceEqual(right[..PrefixLength(right)]) &&
            !(isPage && IsLess(Digits(right), Digits(left)));
    }

    private static ReadOnlySpan<char> Digits(ReadOnlySpan<char> number) => number[PrefixLength(number)..].TrimEnd("abcdefghijklmnopqrstuvwxyz");

    // An end that is shorter leaves out the digits that it shares with the start.
    private static bool IsLess(ReadOnlySpan<char> end, ReadOnlySpan<char> start) =>
        end.Length <= start.Length && end.SequenceCompareTo(start[^end.Length..]) < 0;

    private static bool IsNumber(ReadOnlySpan<char> text)
    {
        var prefix = PrefixLength(text);
        return prefix < text.Length && char.IsAsciiDigit(text[prefix]) && !text.ContainsAny(" ./:\\");
    }
}
