namespace BibHarvester;

/// <summary>Names that keep their capital in sentence case: places, peoples, languages, months, persons behind a thing, taxa, brands.</summary>
internal static partial class ProperNames
{
    private static readonly Dictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> Single = BuildSingle();

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Geographic = Heads.Split(' ').ToHashSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Given = GivenNames.Split(' ').ToHashSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly Dictionary<string, string[]>.AlternateLookup<ReadOnlySpan<char>> ByFirstWord =
        Phrases.Split(';', StringSplitOptions.TrimEntries).GroupBy(phrase => phrase.Split(' ')[0], StringComparer.OrdinalIgnoreCase)
            .ToDictionary(group => group.Key, group => group.OrderByDescending(phrase => phrase.Length).ToArray(), StringComparer.OrdinalIgnoreCase)
            .GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>How a name is written, whatever the case, plural or genitive in which it stands.</summary>
    /// <param name="word">One word.</param>
    /// <param name="spelling">The name as it is written; its length is the word's or, without its ending, less.</param>
    /// <returns>Whether it is a name.</returns>
    public static bool TryGet(ReadOnlySpan<char> word, out string spelling)
    {
        if (Single.TryGetValue(word, out spelling!))
            return true;
        var stem = word switch
        {
            [.., '\'' or '’', 's' or 'S'] => word[..^2],
            [.., '\'' or '’'] => word[..^1],
            [.., 's' or 'S'] when word.Length > 4 => word[..^1],
            _ => default,
        };
        return !stem.IsEmpty && (Single.TryGetValue(stem, out spelling!) ||
            (stem is [.., 's' or 'S'] && stem.Length < word.Length - 1 && Single.TryGetValue(stem[..^1], out spelling!)));
    }

    /// <summary>Whether a word after a place's name is part of that name: Sea, River, Ocean.</summary>
    public static bool IsGeographic(ReadOnlySpan<char> word) => Geographic.Contains(word);

    /// <summary>Whether a word is a given name, so that a family name may follow.</summary>
    public static bool IsGivenName(ReadOnlySpan<char> word) => Given.Contains(word);

    /// <summary>The name of several words at the start of a text.</summary>
    /// <param name="text">The text from a word on.</param>
    /// <param name="comparison">Whether case counts: "Black sea bass" is no Black Sea.</param>
    /// <returns>The name as it is written; empty where there is none.</returns>
    public static string PhraseAt(ReadOnlySpan<char> text, StringComparison comparison)
    {
        var end = text.IndexOf(' ');
        if (end < 0 || !ByFirstWord.TryGetValue(text[..end], out var phrases))
            return "";
        foreach (var phrase in phrases)
        {
            if (text.StartsWith(phrase, comparison) && (text.Length == phrase.Length || !char.IsLetter(text[phrase.Length])))
                return phrase;
        }

        return "";
    }

    private static Dictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> BuildSingle()
    {
        var names = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var list in new[] { Countries, Regions, Cities, Peoples, Times, Persons, Taxa, Elements, Brands })
        {
            foreach (var name in list.Split(' '))
                names.TryAdd(name, name);
        }

        return names.GetAlternateLookup<ReadOnlySpan<char>>();
    }
}
