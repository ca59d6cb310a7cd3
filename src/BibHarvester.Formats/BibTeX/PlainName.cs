namespace BibHarvester.Formats.BibTeX;

/// <summary>Reads names in which nothing is to be thought about, as most are: <c>Body, Ada M.</c>, <c>Ada Body</c>.</summary>
internal static class PlainName
{
    /// <summary>Reads a name of words with a capital each: behind a comma the given names, or without one a given name and a family name.</summary>
    /// <returns>Whether the name is of that form; others need the whole grammar, which says the same of these.</returns>
    public static bool TryRead(ReadOnlySpan<char> raw, TextPool pool, out NameParts name)
    {
        name = default;
        var comma = raw.IndexOf(',');
        var space = raw.IndexOf(' ');
        var isInOrder = comma < 0;
        if (space <= 0 || (!isInOrder && (comma == 0 || comma + 1 >= raw.Length || raw[comma + 1] != ' ')))
            return false;
        var last = isInOrder ? raw[(space + 1)..] : raw[..comma];
        var first = isInOrder ? raw[..space] : raw[(comma + 2)..];
        // A third word may make it an organisation's name.
        if (isInOrder && (last.Contains(' ') || NameParts.IsSuffix(last)))
            return false;
        if (!AreCapitalized(last) || !AreCapitalized(first))
            return false;
        name = new NameParts(null, pool.Get(last), null, pool.Get(first), IsWhole: false);
        return true;
    }

    private static bool AreCapitalized(ReadOnlySpan<char> words)
    {
        var before = ' ';
        foreach (var c in words)
        {
            if (before == ' ' ? !char.IsUpper(c) : !(char.IsLetter(c) || c is '.' or ' ' || (c == '-' && before != '-')))
                return false;
            before = c;
        }

        return before != ' ';
    }
}
