using System.Text;
using BibHarvester.Formats.RecordJson;
using BibHarvester.Merging;

namespace BibHarvester.Conformance.Merging;

/// <summary>Merges records in other orders, and compares the bytes.</summary>
internal static class Permutations
{
    private const int Most = 24;

    /// <summary>How many orders were tried; below 0 where one of them gave other bytes.</summary>
    public static int Check(RecordMerger merger, IReadOnlyList<BibRecord> records, MergeResult expected)
    {
        var bytes = BytesOf(expected);
        var tried = 1;
        foreach (var order in Orders(records.Count))
        {
            if (BytesOf(merger.MergeWork([.. order.Select(i => records[i])])) != bytes)
                return -1;
            tried++;
        }

        return tried;
    }

    private static string BytesOf(MergeResult result)
    {
        var text = new StringBuilder(result.Record.ToRecordJson());
        foreach (var apart in result.Apart)
            text.Append('\n').Append(apart.Reason).Append('\n').Append(apart.Record.ToRecordJson());
        return text.ToString();
    }

    // All of them for up to four records; of more a fixed choice.
    private static IEnumerable<int[]> Orders(int count)
    {
        var order = Enumerable.Range(0, count).ToArray();
        if (count <= 4)
        {
            while (Next(order))
                yield return (int[])order.Clone();
            yield break;
        }

        var random = new Random(count);
        yield return [.. order.Reverse()];
        for (var i = 2; i < Most; i++)
        {
            random.Shuffle(order);
            yield return (int[])order.Clone();
        }
    }

    private static bool Next(int[] order)
    {
        var i = order.Length - 2;
        while (i >= 0 && order[i] > order[i + 1])
            i--;
        if (i < 0)
            return false;
        var j = order.Length - 1;
        while (order[j] < order[i])
            j--;
        (order[i], order[j]) = (order[j], order[i]);
        Array.Reverse(order, i + 1, order.Length - i - 1);
        return true;
    }
}
