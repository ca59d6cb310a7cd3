using System.Text;

namespace BibHarvester.Formats.BibTeX;

/// <summary>Letters of the alphabets of mathematics (Unicode's block Mathematical Alphanumeric Symbols, and the letters that were there before it).</summary>
internal static class MathLetters
{
    private static readonly (int Capital, int Small, int Digit, string Older)[] Alphabets =
    [
        (0x1D538, 0x1D552, 0x1D7D8, "CℂHℍNℕPℙQℚRℝZℤ"),
        (0x1D49C, 0x1D4B6, 0, "BℬEℰFℱHℋIℐLℒMℳRℛeℯgℊoℴ"),
        (0x1D504, 0x1D51E, 0, "CℭHℌIℑRℜZℨ"),
    ];

    /// <summary>The text in an alphabet; what has no letter there stays.</summary>
    public static string Of(ReadOnlySpan<char> text, MathAlphabet alphabet)
    {
        var (capital, small, digit, older) = Alphabets[(int)alphabet - 1];
        var letters = new StringBuilder(text.Length * 2);
        foreach (var c in text)
        {
            if (older.IndexOf(c, StringComparison.Ordinal) is var at and >= 0 && at % 2 == 0)
                letters.Append(older[at + 1]);
            else if (char.IsAsciiLetterUpper(c))
                letters.Append(new Rune(capital + c - 'A').ToString());
            else if (char.IsAsciiLetterLower(c))
                letters.Append(new Rune(small + c - 'a').ToString());
            else if (char.IsAsciiDigit(c) && digit > 0)
                letters.Append(new Rune(digit + c - '0').ToString());
            else
                letters.Append(c);
        }

        return letters.ToString();
    }

    /// <summary>The command of a letter of such an alphabet, as <c>\mathbb{R}</c>; absent where it is none.</summary>
    public static string? ToTex(Rune letter)
    {
        for (var i = 0; i < Alphabets.Length; i++)
        {
            var (capital, small, digit, older) = Alphabets[i];
            var command = i switch { 0 => "mathbb", 1 => "mathcal", _ => "mathfrak" };
            char plain;
            if (letter.Value - capital is >= 0 and < 26 and var c)
                plain = (char)('A' + c);
            else if (letter.Value - small is >= 0 and < 26 and var s)
                plain = (char)('a' + s);
            else if (digit > 0 && letter.Value - digit is >= 0 and < 10 and var d)
                plain = (char)('0' + d);
            else if (letter.IsBmp && older.IndexOf((char)letter.Value, StringComparison.Ordinal) is var at and > 0 && at % 2 == 1)
                plain = older[at - 1];
            else
                continue;
            return $"\\{command}{{{plain}}}";
        }

        return null;
    }
}
