namespace BibHarvester.Formats.BibTeX;

/// <summary>Tells particles from names by the case of their first letter.</summary>
internal static class NameCase
{
    /// <summary>Whether a word begins with a small letter; a group in braces has no case, unless it is an accented letter.</summary>
    /// <param name="word">The word as it stands in the file.</param>
    /// <param name="tex">Reads accents.</param>
    public static bool IsSmall(ReadOnlySpan<char> word, TexDecoder tex)
    {
        for (var i = 0; i < word.Length; i++)
        {
            var c = word[i];
            if (char.IsLetter(c))
                return char.IsLower(c);
            if (c == '\\')
                return FirstLetter(tex.Plain(word[i..])) is { } letter && char.IsLower(letter);
            if (c != '{')
                continue;
            var end = TexSplit.GroupEnd(word, i);
            if (i + 1 < word.Length && word[i + 1] == '\\' && FirstLetter(WithoutCommand(IsRecased(word[(i + 1)..end]) ? word[(i + 1)..end] : tex.Plain(word[i..end]))) is { } special)
                return char.IsLower(special);
            i = end - 1;
        }

        return false;
    }

    // A capital that is made of a small letter hides it from readers, and is meant to: the word stays a particle.
    private static bool IsRecased(ReadOnlySpan<char> special) =>
        special.StartsWith("\\uppercase", StringComparison.Ordinal) || special.StartsWith("\\MakeUppercase", StringComparison.Ordinal);

    private static char? FirstLetter(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (char.IsLetter(c))
                return c;
        }

        return null;
    }

    // What a command means that is not known, nobody knows; what stands behind its name decides.
    private static ReadOnlySpan<char> WithoutCommand(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty || text[0] != '\\')
            return text;
        var name = 1;
        while (name < text.Length && char.IsAsciiLetter(text[name]))
            name++;
        return text[name..];
    }
}
