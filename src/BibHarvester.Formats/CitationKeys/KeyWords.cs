using System.Text;

namespace BibHarvester.Formats.CitationKeys;

/// <summary>The words of a text in ASCII letters and digits, as they are cased.</summary>
internal static class KeyWords
{
    // Chinese has no spaces; most of its words have two characters.
    private const int HanWordLength = 2;

    /// <summary>The first words that say something; where none does, the first.</summary>
    public static List<string> Of(string? text, int count, bool everyWord)
    {
        var words = new List<string>();
        string? first = null;
        foreach (var word in Split(text ?? ""))
        {
            if (words.Count == count)
                break;
            var folded = Folded(word);
            if (folded.Length == 0)
                continue;
            first ??= folded;
            if (everyWord || !KeyText.SaysNothing(folded.ToLowerInvariant()))
                words.Add(folded);
        }

        if (words.Count == 0 && first is not null)
            words.Add(first);
        return words;
    }

    /// <summary>Letters and digits without their accents, transliterated; others are left out.</summary>
    public static string Folded(string? text)
    {
        var folded = new StringBuilder();
        foreach (var c in text ?? "")
        {
            if (char.IsAsciiLetterOrDigit(c))
            {
                folded.Append(c);
                continue;
            }

            var letters = char.IsAscii(c) || char.IsSurrogate(c) ? "" : Pinyin.IsHan(c) ? Pinyin.Of(c) : Transliteration.Of(char.ToLowerInvariant(c));
            folded.Append(letters.Length > 0 && char.IsUpper(c) ? char.ToUpperInvariant(letters[0]) + letters[1..] : letters);
        }

        return folded.ToString();
    }

    private static IEnumerable<string> Split(string text)
    {
        foreach (var word in text.Split(' '))
        {
            var rest = word;
            while (rest.AsSpan().IndexOfAnyInRange('\u4E00', '\u9FFF') is var han and >= 0 && han + HanWordLength < rest.Length)
            {
                yield return rest[..(han + HanWordLength)];
                rest = rest[(han + HanWordLength)..];
            }

            yield return rest;
        }
    }
}
