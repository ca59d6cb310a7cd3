namespace BibHarvester.Formats.BibTeX;

/// <summary>Words that end a list of names which was cut short: BibTeX's own <c>others</c>, and what people write instead.</summary>
internal static class EtAl
{
    // Alone or behind a name. The last two are what programs make of "et al." that take it for a person.
    private static readonly string[] Words = ["others", "et al.", "et al", "et. al.", "et alii", "等", "al., et", "al. et"];

    /// <summary>Takes such words from the end of a name; nothing is left of a name that they are.</summary>
    public static bool TryRemove(ref ReadOnlySpan<char> name)
    {
        if (!EndsLikeThem(name))
            return false;
        foreach (var words in Words)
        {
            if (!name.EndsWith(words, StringComparison.OrdinalIgnoreCase))
                continue;
            var isAlone = name.Length == words.Length;
            if (!isAlone && (words[0] != 'e' || name[^(words.Length + 1)] is not (' ' or ',' or '~')))
                continue;
            name = isAlone ? default : name[..^words.Length].TrimEnd(" ,~");
            return true;
        }

        return false;
    }

    // Most lists end with a name, of which this is all that is looked at.
    private static bool EndsLikeThem(ReadOnlySpan<char> name) => name is [.., '等'] ||
        (name.Length > 1 && (char.ToLowerInvariant(name[^2]), char.ToLowerInvariant(name[^1])) is ('r', 's') or ('l', '.') or ('a', 'l') or ('i', 'i') or ('e', 't'));

    /// <summary>Whether a part of a name would be taken for such words.</summary>
    public static bool IsLike(ReadOnlySpan<char> part)
    {
        var rest = part;
        return TryRemove(ref rest) || part.Equals("al.", StringComparison.OrdinalIgnoreCase) || part.Equals("et", StringComparison.OrdinalIgnoreCase);
    }
}
