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

    /// <summary>A text without markup and references of HTML.</summary>
    public static string Unmarked(string text) => Tag().Replace(WebUtility.HtmlDecode(WebUtility.HtmlDecode(text)), "");

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
