using System.Runtime.InteropServices;

namespace BibHarvester.Formats.CitationKeys;

/// <summary>Makes citation keys: family name, year, first real word of the title, as in <c>body2022collective</c>.</summary>
/// <remarks>
/// The same records give the same keys in any order and culture. Keys hold <c>[A-Za-z0-9_:.-]</c> only, but for pinned ones
/// (<see cref="BibRecord.CitationKey"/>), which are kept and avoided by others. Works with the same key get a, b, c … by the
/// order of their DOIs; of works that are pinned to one key the first in that order keeps it as it is.
/// </remarks>
public static class CitationKeyMaker
{
    /// <summary>The keys of records that are written together.</summary>
    /// <param name="records">The records; gone through twice where keys clash.</param>
    /// <param name="pattern">The pattern of keys that are not pinned; the default where absent.</param>
    /// <returns>A key for each, in the same order; no two are equal, even without regard to case.</returns>
    public static IReadOnlyList<string> KeysOf(IEnumerable<BibRecord> records, KeyPattern? pattern = null)
    {
        ArgumentNullException.ThrowIfNull(records);
        return KeysOf(records, static key => key, pattern);
    }

    /// <summary>The same, where a format can't hold every pinned key.</summary>
    /// <param name="records">The records.</param>
    /// <param name="form">The form in which the format holds a pinned key.</param>
    /// <param name="pattern">The pattern of other keys; the default where absent.</param>
    internal static List<string> KeysOf(IEnumerable<BibRecord> records, Func<string, string> form, KeyPattern? pattern = null)
    {
        var count = records.TryGetNonEnumeratedCount(out var known) ? known : 0;
        var keys = new List<string>(count);
        var owners = new Dictionary<string, int>(count, StringComparer.OrdinalIgnoreCase);
        SortedDictionary<string, List<int>>? clashes = null;
        foreach (var record in records)
        {
            var i = keys.Count;
            keys.Add(PinnedKey(record) is { } pinned ? form(pinned) : pattern?.KeyOf(record) ?? KeyText.Of(record));
            ref var owner = ref CollectionsMarshal.GetValueRefOrAddDefault(owners, keys[i], out var isTaken);
            if (!isTaken)
            {
                owner = i;
                continue;
            }

            clashes ??= new SortedDictionary<string, List<int>>(StringComparer.OrdinalIgnoreCase);
            if (clashes.TryGetValue(keys[i], out var works))
                works.Add(i);
            else
                clashes.Add(keys[i], [owner, i]);
        }

        if (clashes is null)
            return keys;
        var clashing = Clashing(records, clashes.Values);
        foreach (var works in clashes.Values)
            Settle(works, clashing, keys, owners);
        return keys;
    }

    private static Dictionary<int, BibRecord> Clashing(IEnumerable<BibRecord> records, IEnumerable<List<int>> clashes)
    {
        var wanted = clashes.SelectMany(works => works).ToHashSet();
        var found = new Dictionary<int, BibRecord>(wanted.Count);
        var i = 0;
        foreach (var record in records)
        {
            if (wanted.Contains(i))
                found.Add(i, record);
            i++;
        }

        return found;
    }

    // Keys that stand alone are all known here, so that a letter never makes one of them.
    private static void Settle(List<int> works, Dictionary<int, BibRecord> records, List<string> keys, Dictionary<string, int> owners)
    {
        var ranks = works.ConvertAll(work => new KeyRank(work, records[work]));
        ranks.Sort(KeyRank.Compare);
        var number = 0;
        var first = PinnedKey(records[ranks[0].Work]) is null ? 0 : 1;
        foreach (var work in ranks.Skip(first).Select(rank => rank.Work))
        {
            var key = keys[work];
            do
                keys[work] = key + Letters(number++);
            while (!owners.TryAdd(keys[work], work));
        }
    }

    private static string? PinnedKey(BibRecord record) => record.CitationKey is { Length: > 0 } pinned ? pinned : null;

    private static string Letters(int number)
    {
        var letters = "";
        for (var rest = number; rest >= 0; rest = (rest / 26) - 1)
            letters = (char)('a' + (rest % 26)) + letters;
        return letters;
    }
}
