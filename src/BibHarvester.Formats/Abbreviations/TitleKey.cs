using System.Globalization;
using System.Text;

namespace BibHarvester.Formats.Abbreviations;

/// <summary>The form in which words and titles are looked up: small letters without accents.</summary>
internal static class TitleKey
{
    /// <summary>A whole title: its letters and digits, <c>&amp;</c> as <c>and</c>, without an article before it.</summary>
    public static string Of(string title)
    {
        var words = title.Replace("&", " and ", StringComparison.Ordinal).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Select(OfWord).Where(w => w.Length > 0).ToList();
        return string.Join(' ', words.Count > 1 && words[0] == "the" ? words[1..] : words);
    }

    /// <summary>A word: its letters and digits.</summary>
    public static string OfWord(string word)
    {
        var key = new StringBuilder(word.Length);
        foreach (var character in LineText.Normalize(word)?.Normalize(NormalizationForm.FormKD) ?? "")
        {
            if (!char.IsLetterOrDigit(character) || CharUnicodeInfo.GetUnicodeCategory(character) == UnicodeCategory.NonSpacingMark)
                continue;
            key.Append(char.ToLowerInvariant(character) switch
            {
                'ß' => "ss",
                'æ' => "ae",
                'œ' => "oe",
                'ø' => "o",
                'ł' => "l",
                'đ' => "d",
                'ı' => "i",
                var letter => letter.ToString(),
            });
        }

        return key.ToString();
    }
}
