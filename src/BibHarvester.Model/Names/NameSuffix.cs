using System.Collections.Frozen;

namespace BibHarvester;

/// <summary>Suffixes of generations. Titles and degrees (Dr., PhD) are none.</summary>
internal static class NameSuffix
{
    private static readonly FrozenSet<string> Words = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase, "Jr", "Jr.", "Sr", "Sr.", "Jnr", "Jnr.", "Snr", "Snr.", "2nd", "3rd", "4th", "5th", "2d", "3d", "fils", "père");

    private static readonly FrozenSet<string> Numerals = FrozenSet.Create(StringComparer.Ordinal, "II", "III", "IV", "VI", "VII", "VIII", "IX");

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> WordsBySpan = Words.GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> NumeralsBySpan = Numerals.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether a word is a suffix wherever it stands; SR in capitals may be initials.</summary>
    internal static bool IsWord(ReadOnlySpan<char> text) => WordsBySpan.Contains(text) && HasSmall(text);

    /// <summary>Whether a word is a Roman numeral that is not also a common initial.</summary>
    internal static bool IsNumeral(ReadOnlySpan<char> text) => NumeralsBySpan.Contains(text);

    /// <summary>Whether a word between commas is a suffix.</summary>
    internal static bool Is(string text) => Words.Contains(text) || IsNumeral(text) || text is "V";

    /// <summary>Splits a suffix off the end of a family name or of given names.</summary>
    internal static (string? Family, string? Given, string? Suffix) Split(string? family, string? given)
    {
        if (given is not null && given.IndexOf(',', StringComparison.Ordinal) is > 0 and var comma && !string.IsNullOrWhiteSpace(given[..comma]) && Is(given[(comma + 1)..].Trim()))
            return (family, given[..comma].TrimEnd(), given[(comma + 1)..].Trim());
        if (AtEnd(family) is > 0 and var inFamily)
            return (family![..inFamily].TrimEnd(' ', ','), given, family[(inFamily + 1)..]);
        return AtEnd(given) is > 0 and var inGiven ? (family, given![..inGiven].TrimEnd(' ', ','), given[(inGiven + 1)..]) : (family, given, null);
    }

    private static int AtEnd(string? part)
    {
        var space = part?.LastIndexOf(' ') ?? -1;
        if (space <= 0)
            return -1;
        var last = part.AsSpan(space + 1);
        // The commonest last word by far is an initial.
        return last.Length > 1 && last is not [_, '.'] && (IsWord(last) || IsNumeral(last)) && part.AsSpan(0, space).ContainsAnyExcept(' ', ',') ? space : -1;
    }

    private static bool HasSmall(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (char.IsLower(c))
                return true;
        }

        return false;
    }
}
