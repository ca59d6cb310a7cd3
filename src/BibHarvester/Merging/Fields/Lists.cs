using System.Collections.Concurrent;
using System.Globalization;
using System.Runtime.InteropServices;

namespace BibHarvester.Merging.Fields;

/// <summary>Fields that are lists of things without an order of their own.</summary>
internal static class Lists
{
    // The paths of the first things of each list are the same in every record.
    private const int Remembered = 64;

    private static readonly ConcurrentDictionary<string, string?[]> Paths = new(StringComparer.Ordinal);

    /// <summary>The list of a field: what all say, or what the first says, as the policy has it.</summary>
    /// <param name="draft">The merge.</param>
    /// <param name="field">The field.</param>
    /// <param name="get">The list in a record.</param>
    /// <param name="key">What tells one thing from another.</param>
    /// <param name="text">A thing in words.</param>
    /// <param name="join">One thing of two that say the same; the first where absent.</param>
    public static ValueList<T> Of<T, TKey>(
        MergeDraft draft, MergeField field, Func<BibRecord, ValueList<T>> get, Func<T, TKey> key, Func<T, string> text, Func<T, T, T>? join = null)
        where TKey : notnull
    {
        var order = draft.Order(field, record => get(record).Count);
        var (first, having) = (-1, 0);
        foreach (var input in order)
        {
            if (get(draft[input]).IsEmpty)
                continue;
            having++;
            if (first < 0)
                first = input;
        }

        if (first < 0)
            return [];
        var path = MergeFields.PathOf(field);
        if (having > 1 && draft.RuleOf(field) == MergeRule.All)
            return All(draft, order, path, get, key, join);
        var (list, vote) = (get(draft[first]), new Vote(draft.RuleOf(field)));
        vote.Take(first);
        foreach (var input in order)
        {
            if (input == first || get(draft[input]) is not { IsEmpty: false } other)
                continue;
            if (other.Equals(list))
                vote.Agree();
            else
                vote.Dissent(input, Words(other, text));
        }

        draft.Tell(path, vote);
        return list;
    }

    private static ValueList<T> All<T, TKey>(
        MergeDraft draft, int[] order, string path, Func<BibRecord, ValueList<T>> get, Func<T, TKey> key, Func<T, T, T>? join)
        where TKey : notnull
    {
        var all = new List<T>();
        var from = new List<(int Input, int Index)>();
        var places = new Dictionary<TKey, int>();
        foreach (var input in order)
        {
            var list = get(draft[input]);
            for (var i = 0; i < list.Count; i++)
            {
                var thing = list[i];
                ref var place = ref CollectionsMarshal.GetValueRefOrAddDefault(places, key(thing), out var isKnown);
                if (!isKnown)
                {
                    place = all.Count;
                    all.Add(thing);
                    from.Add((input, i));
                }
                else if (join is not null)
                {
                    all[place] = join(all[place], thing);
                }
            }
        }

        for (var i = 0; i < all.Count; i++)
        {
            var vote = new Vote(MergeRule.All);
            vote.Take(from[i].Input);
            draft.Tell(At(path, i), vote, At(path, from[i].Index));
        }

        return all.ToValueList();
    }

    /// <summary>Where a thing of a list stands.</summary>
    public static string At(string path, int index)
    {
        if ((uint)index >= Remembered)
            return string.Create(CultureInfo.InvariantCulture, $"{path}/{index}");
        var paths = Paths.GetOrAdd(path, static _ => new string?[Remembered]);
        return paths[index] ??= string.Create(CultureInfo.InvariantCulture, $"{path}/{index}");
    }

    private static string Words<T>(ValueList<T> list, Func<T, string> text) =>
        list.Count <= 8 ? string.Join("; ", list.Select(text)) : string.Create(CultureInfo.InvariantCulture, $"{list.Count} entries");
}
