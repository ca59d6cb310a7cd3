using System.Globalization;
using System.Net;
using System.Text;
using System.Text.RegularExpressions;

namespace BibHarvester.Conformance.Formats;

/// <summary>Texts in the form in which they are compared.</summary>
internal static partial class Folded
{
    /// <summary>The words of a text: letters without accents and digits, in lower case.</summary>
    public static IEnumerable<string> Words(string text)
    {
        var word = new StringBuilder();
        foreach (var c in Normalize(text))
        {
            if (char.IsLetterOrDigit(c))
                word.Append(char.ToLowerInvariant(c));
            else if (word.Length > 0 && CharUnicodeInfo.GetUnicodeCategory(c) is not (UnicodeCategory.NonSpacingMark or UnicodeCategory.Format))
            {
                yield return word.ToString();
                word.Clear();
            }
        }

        if (word.Length > 0)
            yield return word.ToString();
    }

    /// <summary>Letters, with their accents, and digits, in lower case.</summary>
    public static string Essence(string? text)
    {
        var essence = new StringBuilder();
        foreach (var c in WithDots(WellFormed(text ?? "")).Normalize(NormalizationForm.FormKC))
        {
            if (char.IsLetterOrDigit(c))
                essence.Append(char.ToLowerInvariant(c));
        }

        return essence.ToString();
    }

    /// <summary>The words of a text with their accents, in lower case, and its signs: <c>x &lt; 5</c>, <c>c + +</c>; without other punctuation.</summary>
    /// <remarks>Blanks between Chinese or Japanese characters and other words are a matter of setting.</remarks>
    public static string Said(string? text)
    {
        var said = new StringBuilder();
        var isApart = false;
        foreach (var rune in WithDots(WellFormed(text ?? "")).Normalize(NormalizationForm.FormKC).EnumerateRunes())
        {
            var category = Rune.GetUnicodeCategory(rune);
            if (category is UnicodeCategory.NonSpacingMark or UnicodeCategory.Format or UnicodeCategory.ModifierSymbol or UnicodeCategory.ModifierLetter)
                continue;
            var isSign = category is UnicodeCategory.MathSymbol or UnicodeCategory.CurrencySymbol or UnicodeCategory.OtherSymbol && !IsPoint(rune);
            if (!isSign && !Rune.IsLetterOrDigit(rune))
            {
                isApart = true;
                continue;
            }

            if ((isApart || isSign) && said.Length > 0 && !IsIdeograph(rune) && !IsIdeograph(new Rune(char.IsSurrogate(said[^1]) ? ' ' : said[^1])))
                said.Append(' ');
            said.Append(isSign ? rune.Value == '∼' ? "~" : rune.ToString() : Rune.ToLowerInvariant(rune).ToString());
            isApart = isSign;
        }

        return said.ToString();
    }

    /// <summary>A text without markup and references of HTML.</summary>
    public static string Unmarked(string text) => Tag().Replace(WebUtility.HtmlDecode(WebUtility.HtmlDecode(text)), "");

    // The operator that looks like a point between words.
    private static bool IsPoint(Rune rune) => rune.Value is '⋅' or '∙';

    private static bool IsIdeograph(Rune rune) => rune.Value is >= 0x2E80 and <= 0x9FFF or >= 0x20000 and <= 0x3FFFF;

    private static string Normalize(string text) => WellFormed(text).Normalize(NormalizationForm.FormKD);

    // Below an accent an i has no dot of its own, and programs write it with and without.
    private static string WithDots(string text)
    {
        for (var at = text.IndexOf('ı', StringComparison.Ordinal); at >= 0; at = text.IndexOf('ı', at + 1))
        {
            if (at + 1 < text.Length && CharUnicodeInfo.GetUnicodeCategory(text[at + 1]) == UnicodeCategory.NonSpacingMark)
                text = string.Concat(text.AsSpan(0, at), "i", text.AsSpan(at + 1));
        }

        return text;
    }

    private static string WellFormed(string text) => Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text));

    [GeneratedRegex("</?[A-Za-z][^<>]*>", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Tag();
}
