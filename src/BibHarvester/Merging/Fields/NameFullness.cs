namespace BibHarvester.Merging.Fields;

/// <summary>How good a form of a name is, among forms of one person's name in one script.</summary>
internal static class NameFullness
{
    /// <summary>A number to compare forms by; the higher the better.</summary>
    public static int Of(PersonName name)
    {
        var full = 0;
        if (name is { Family: not null, Given: not null })
            full += 64;
        full += 8 * GivenOf(name.Given);
        if (!IsShouted(name.Family))
            full += 4;
        if (HasAccent(name.Family) || HasAccent(name.Given))
            full += 2;
        if (name.Suffix is not null)
            full += 1;
        return full;
    }

    // None, initials, one name in full, more than that.
    private static int GivenOf(string? given)
    {
        if (given is null)
            return 0;
        var (words, full, letters) = (0, 0, 0);
        for (var i = 0; i <= given.Length; i++)
        {
            if (i < given.Length && char.IsLetter(given[i]))
            {
                letters++;
                continue;
            }

            if (letters == 0)
                continue;
            words++;
            if (letters > 1 && !(i < given.Length && given[i] == '.'))
                full++;
            letters = 0;
        }

        if (full == 1 && words == 1 && given.Length <= 4 && IsShouted(given))
            return Math.Min(given.Length, 3);
        return full == 0 ? Math.Min(words, 3) : Math.Min(3 + full, 6) + Math.Min(words - full, 1);
    }

    private static bool IsShouted(string? text)
    {
        if (text is null || text.Length < 2)
            return false;
        foreach (var c in text)
        {
            if (char.IsLower(c) || c > '\u0590')
                return false;
        }

        return true;
    }

    private static bool HasAccent(string? text) => text is not null && text.AsSpan().ContainsAnyExceptInRange('\0', '\x7f');
}
