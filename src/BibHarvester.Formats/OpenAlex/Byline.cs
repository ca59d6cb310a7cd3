namespace BibHarvester.Formats.OpenAlex;

/// <summary>Chooses between the name that stands on a work and the one by which OpenAlex lists its author.</summary>
/// <remarks>
/// The listed name (<c>author.display_name</c>) comes from other works of the same person, at times of another one. It is taken where it says no
/// more than what the initials of the printed one (<c>raw_author_name</c>) stand for, or where the printed one is no name as one writes it.
/// </remarks>
internal static class Byline
{
    /// <summary>Whether the listed name is the one to take.</summary>
    /// <param name="listed">The name of the author.</param>
    /// <param name="printed">The name on the work.</param>
    public static bool IsListedBetter(string listed, string printed) => !IsName(printed) || SpellsOut(listed, printed) || IsTurnedRound(listed, printed);

    // At least two words, the last of which is no initial (then the family name stands first), neither turned round nor in capitals.
    private static bool IsName(string printed)
    {
        var words = Words(printed);
        if (words.Length < 2 || Letters(words[^1]).Length < 2)
            return false;
        var hasSmall = false;
        foreach (var c in printed)
        {
            if (c is ',' or ';' or '(' or '@' || char.IsAsciiDigit(c))
                return false;
            hasSmall |= !char.IsUpper(c) && char.IsLetter(c);
        }

        return hasSmall;
    }

    // As many words, each the same or begun by an initial of the other, and one of them longer.
    private static bool SpellsOut(string listed, string printed)
    {
        var (full, abbreviated) = (Words(listed), Words(printed));
        if (full.Length != abbreviated.Length)
            return false;
        var isLonger = false;
        for (var i = 0; i < full.Length; i++)
        {
            var (whole, part) = (Letters(full[i]), Letters(abbreviated[i]));
            if (whole.Equals(part, StringComparison.OrdinalIgnoreCase))
                continue;
            if (part.Length != 1 || whole.Length < 2 || i == full.Length - 1 || char.ToUpperInvariant(whole[0]) != char.ToUpperInvariant(part[0]))
                return false;
            isLonger = true;
        }

        return isLonger;
    }

    // A work may print the family name first; the list has it last.
    private static bool IsTurnedRound(string listed, string printed) =>
        (Words(listed), Words(printed)) is ([var given, var family], [var first, var second]) &&
        given.Equals(second, StringComparison.OrdinalIgnoreCase) && family.Equals(first, StringComparison.OrdinalIgnoreCase);

    private static string[] Words(string name) => name.Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    private static string Letters(string word) => string.Concat(word.Where(char.IsLetter));
}
