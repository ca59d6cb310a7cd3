namespace BibHarvester.Conformance.Formats;

/// <summary>Which record is meant by which: by place, or by key, DOI and what differs least, where less differs then.</summary>
internal static class RecordMatch
{
    private static readonly Func<BibRecord, string?>[] Keys = [r => r.CitationKey, r => r.Doi?.Key];

    /// <summary>For each expected record ours; absent where there is none.</summary>
    /// <param name="ours">Our records.</param>
    /// <param name="theirs">The expected ones.</param>
    /// <param name="differ">How many differences count between two.</param>
    public static BibRecord?[] Of(BibRecord[] ours, BibRecord[] theirs, Func<BibRecord, BibRecord, int> differ)
    {
        var partners = Alike(ours, theirs);
        return ours.Length == theirs.Length && CountOf(ours).CompareTo(CountOf(partners)) <= 0 ? ours : partners;

        (int Different, int Differences) CountOf(BibRecord?[] chosen)
        {
            int[] counts = [.. chosen.Zip(theirs).Select(p => p.First is null ? 1 : differ(p.First, p.Second))];
            return (counts.Count(c => c > 0), counts.Sum());
        }
    }

    private static BibRecord?[] Alike(BibRecord[] ours, BibRecord[] theirs)
    {
        var partners = new BibRecord?[theirs.Length];
        var free = ours.ToList();
        foreach (var key in Keys)
        {
            for (var i = 0; i < theirs.Length; i++)
            {
                if (partners[i] is null && key(theirs[i]) is { Length: > 0 } value && free.FindIndex(r => key(r) == value) is >= 0 and var at)
                    Take(i, at);
            }
        }

        // Works of one title before others, and of these the most alike.
        for (var i = 0; i < theirs.Length; i++)
        {
            if (partners[i] is null && NearestOf(theirs[i], free, r => TitleOf(r) == TitleOf(theirs[i])) is >= 0 and var at)
                Take(i, at);
        }

        for (var i = 0; i < theirs.Length; i++)
        {
            if (partners[i] is null && NearestOf(theirs[i], free, _ => true) is >= 0 and var at)
                Take(i, at);
        }

        return partners;

        void Take(int i, int at)
        {
            partners[i] = free[at];
            free.RemoveAt(at);
        }
    }

    private static int NearestOf(BibRecord record, List<BibRecord> free, Func<BibRecord, bool> isMeant)
    {
        var (best, fewest) = (-1, int.MaxValue);
        for (var i = 0; i < free.Count; i++)
        {
            if (isMeant(free[i]) && Meaning.Compare(free[i], record).Count is var count && count < fewest)
                (best, fewest) = (i, count);
        }

        return best;
    }

    private static string? TitleOf(BibRecord record) => record.Title is { } title ? Folded.Essence(title.Text.Plain) : null;
}
