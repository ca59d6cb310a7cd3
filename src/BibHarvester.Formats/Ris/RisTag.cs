namespace BibHarvester.Formats.Ris;

/// <summary>Tags: a letter, then a letter or digit.</summary>
internal static class RisTag
{
    public static bool IsTag(ReadOnlySpan<char> text) => text.Length == 2 && char.IsAsciiLetterUpper(text[0]) && (char.IsAsciiLetterUpper(text[1]) || char.IsAsciiDigit(text[1]));
}
