namespace BibHarvester;

/// <summary>Roman numerals from 1 to 3999.</summary>
internal static class RomanNumerals
{
    private static ReadOnlySpan<int> Values => [1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1];

    private static readonly string[] Symbols = ["M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"];

    /// <summary>Whether a text is a numeral in its usual form, all capitals or all small.</summary>
    /// <param name="text">The text.</param>
    /// <returns>Whether it is.</returns>
    public static bool IsValid(ReadOnlySpan<char> text) => Parse(text) > 0;

    /// <summary>The value of a numeral.</summary>
    /// <param name="text">The numeral, all capitals or all small.</param>
    /// <returns>The value; 0 where the text is no numeral.</returns>
    public static int Parse(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty || text.Length > 15 || (text.ContainsAnyInRange('a', 'z') && text.ContainsAnyInRange('A', 'Z')))
            return 0;
        var value = 0;
        for (var i = 0; i < Symbols.Length; i++)
        {
            // 900, 400, 90 … stand once, 1000, 100, 10 and 1 up to three times, 500, 50 and 5 once.
            var most = i % 4 == 0 ? 3 : 1;
            while (most-- > 0 && text.StartsWith(Symbols[i], StringComparison.OrdinalIgnoreCase))
            {
                value += Values[i];
                text = text[Symbols[i].Length..];
            }
        }

        return text.IsEmpty ? value : 0;
    }
}
