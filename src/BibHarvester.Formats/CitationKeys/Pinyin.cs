using System.Text;

namespace BibHarvester.Formats.CitationKeys;

/// <summary>Chinese in Latin letters: Hanyu Pinyin in small letters, without tones or spaces; <c>ü</c> is <c>v</c>.</summary>
internal static class Pinyin
{
    /// <summary>Whether a character is a Han character of the plane that has a reading.</summary>
    public static bool IsHan(char character) => character is >= '\u4E00' and <= '\u9FFF';

    /// <summary>The most common reading of a character; empty where none is known.</summary>
    public static string Of(char character) => IsHan(character) ? PinyinTable.Of(character) : "";

    /// <summary>A text with each Han character in its most common reading; other characters stay.</summary>
    public static string Of(ReadOnlySpan<char> text)
    {
        var letters = new StringBuilder(text.Length * 4);
        foreach (var character in text)
        {
            if (IsHan(character))
                letters.Append(PinyinTable.Of(character));
            else
                letters.Append(character);
        }

        return letters.ToString();
    }

    /// <summary>A family name: <c>单</c> is <c>shan</c>, <c>尉迟</c> <c>yuchi</c>.</summary>
    public static string OfFamilyName(string family) =>
        family.Length is 1 or 2 && IsHan(family[0]) && PinyinTable.FamilyNames.TryGetValue(family, out var reading) ? reading : Of(family.AsSpan());
}
