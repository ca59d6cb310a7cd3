using System.Collections.Frozen;

namespace BibHarvester;

/// <summary>What stands for the names that a list leaves out.</summary>
internal static class EtAl
{
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Words = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "et al", "et al.", "et. al", "et. al.", "al et", "al. et", "al.", "al", "et alii", "et alia", "et coll", "et coll.", "others", "and others", "& others", "u.a.", "u. a.",
        "et autres", "y otros", "y cols.", "e outros", "и др.", "и др", "等", "等.", "等。", "等人", "他", "ほか", "외", "...", "…").GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly string[] Endings =
        [" et al.", " et al", ",et al.", ",et al", " et. al.", " et. al", " and others", " & others", " et alii", " u.a.", " и др.", " et coll.", "等人", "等.", "等。", "等", "…", "..."];

    /// <summary>Whether a text is nothing else.</summary>
    internal static bool Is(ReadOnlySpan<char> text) => Words.Contains(text.Trim(" \t\r\n\u00A0,;，；[]"));

    /// <summary>Takes it off the end of a list.</summary>
    internal static bool Cut(ref string list)
    {
        var trimmed = list.AsSpan().TrimEnd(" ;,；，]");
        foreach (var ending in Endings)
        {
            if (!trimmed.EndsWith(ending, StringComparison.OrdinalIgnoreCase) || trimmed.Length == ending.Length)
                continue;
            list = trimmed[..^ending.Length].TrimEnd(" ;,；，、[&").ToString();
            return true;
        }

        return false;
    }
}
