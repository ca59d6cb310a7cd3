using System.Runtime.InteropServices;

namespace BibHarvester;

/// <summary>A word of a title, or a part of a compound with hyphens.</summary>
/// <param name="Start">Its first UTF-16 unit.</param>
/// <param name="Length">How many units; an apostrophe within it counts.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct TitleWord(int Start, int Length)
{
    public int End => Start + Length;

    /// <summary>All words of a text.</summary>
    public static List<TitleWord> All(ReadOnlySpan<char> text)
    {
        var words = new List<TitleWord>();
        for (var rest = text; TryTake(ref rest, out var word);)
            words.Add(new TitleWord(text.Length - rest.Length - word.Length, word.Length));
        return words;
    }

    /// <summary>Takes the first word off a text.</summary>
    public static bool TryTake(ref ReadOnlySpan<char> text, out ReadOnlySpan<char> word)
    {
        var start = 0;
        while (start < text.Length && !char.IsLetterOrDigit(text[start]))
            start++;
        var end = start;
        while (end < text.Length && (IsInside(text[end]) || (text[end] is '\'' or '’' && end + 1 < text.Length && char.IsLetter(text[end + 1]))))
            end++;
        word = text[start..end];
        text = text[end..];
        return end > start;
    }

    private static bool IsInside(char c) =>
        char.IsLetterOrDigit(c) || char.GetUnicodeCategory(c) is System.Globalization.UnicodeCategory.NonSpacingMark;
}
