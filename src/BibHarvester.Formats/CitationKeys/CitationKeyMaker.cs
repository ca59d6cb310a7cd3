namespace BibHarvester.Formats.CitationKeys;

/// <summary>Makes citation keys: family name, year, first real word of the title, as in <c>body2022collective</c>.</summary>
/// <remarks>
/// The same records give the same keys in any order and culture. Keys hold <c>[A-Za-z0-9_:.-]</c> only, but for pinned ones
/// (<see cref="BibRecord.CitationKey"/>), which never change and are avoided by others. Works with the same key get
/// a, b, c … by the order of their DOIs.
/// </remarks>
public static class CitationKeyMaker
{
    /// <summary>The keys of records that are written together.</summary>
    /// <param name="records">The records.</param>
    /// <returns>A key for each, in the same order; no two are equal, even without regard to case, unless they are pinned so.</returns>
    public static IReadOnlyList<string> KeysOf(IReadOnlyList<BibRecord> records)
    {
        ArgumentNullException.ThrowIfNull(records);
        var keys = new string[records.Count];
        var taken = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var groups = new Dictionary<string, List<int>>(StringComparer.OrdinalIgnoreCase);
        for (var i = 0; i < records.Count; i++)
        {
            if (records[i].CitationKey is { Length: > 0 } pinned)
            {
                keys[i] = pinned;
                taken.Add(pinned);
                continue;
            }

            keys[i] = KeyText.Of(records[i]);
            if (!groups.TryGetValue(keys[i], out var group))
                groups[keys[i]] = group = [];
            group.Add(i);
        }

        Settle(records, keys, taken, groups);
        return keys;
    }

    private static void Settle(IReadOnlyList<BibRecord> records, string[] keys, HashSet<string> taken, Dictionary<string, List<int>> groups)
    {
        // Keys that stand alone come first, so that a letter never makes one of them.
        var clashing = new List<string>();
        foreach (var (key, group) in groups)
        {
            if (group.Count > 1 || !taken.Add(key))
                clashing.Add(key);
        }

        foreach (var key in clashing.Order(StringComparer.Ordinal))
        {
            var number = 0;
            foreach (var i in groups[key].OrderBy(i => SortKey(records[i]), StringComparer.Ordinal))
            {
                do
                    keys[i] = key + Letters(number++);
                while (!taken.Add(keys[i]));
            }
        }
    }

    // Works without DOI come last; what else they say puts them in an order of their own.
    private static string SortKey(BibRecord record) => record.Doi is { } doi
        ? doi.Key
        : string.Join('\uFFFF', "\uFFFF", record.Title?.Text.Plain, record.Issued?.ToString(), record.Volume, record.Issue, record.Pages?.ToString(),
            record.Identifiers.ToString(), record.Links.ToString(), record.Contributors.ToString());

    private static string Letters(int number)
    {
        var letters = "";
        for (var rest = number; rest >= 0; rest = (rest / 26) - 1)
            letters = (char)('a' + (rest % 26)) + letters;
        return letters;
    }
}
