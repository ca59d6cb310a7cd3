using System.Buffers;

namespace BibHarvester.Formats.BibTeX;

/// <summary>Reads names in which nothing is to be thought about: <c>Body, Ada M.</c>, as most are.</summary>
internal static class PlainName
{
    private static readonly SearchValues<char> Letters = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz");

    /// <summary>Reads a family name of one word and given names, each of ASCII letters and with a capital.</summary>
    /// <returns>Whether the name is of that form; others need the whole grammar, which says the same of these.</returns>
    public static bool TryRead(ReadOnlySpan<char> raw, TextPool pool, out NameParts name)
    {
        name = default;
        var comma = raw.IndexOf(',');
        if (comma < 2 || comma + 2 >= raw.Length || raw[comma + 1] != ' ')
            return false;
        var last = raw[..comma];
        var first = raw[(comma + 2)..];
        if (!char.IsAsciiLetterUpper(last[0]) || last.ContainsAnyExcept(Letters) || !AreGiven(first))
            return false;
        name = new NameParts(null, pool.Get(last), null, pool.Get(first), IsWhole: false);
        return true;
    }

    private static bool AreGiven(ReadOnlySpan<char> names)
    {
        var startsWord = true;
        foreach (var c in names)
        {
            if (startsWord ? !char.IsAsciiLetterUpper(c) : !(char.IsAsciiLetter(c) || c is '.' or ' '))
                return false;
            startsWord = c == ' ';
        }

        return !startsWord;
    }
}
