namespace BibHarvester.Conformance.Formats;

/// <summary>Which record is meant by which: by place, else by key, DOI, and at last by what differs least.</summary>
internal static class RecordMatch
{
    private static readonly Func<BibRecord, string?>[] Keys = [r => r.CitationKey, r => r.Doi?.Key];

    /// <summary>For each expected record ours; absent where there is none.</summary>
    public static BibRecord?[] Of(BibRecord[] ours, BibRecord[] theirs)
    {
        var partners = new BibRecord?[theirs.Length];
        var free = ours.ToList();
        if (ours.Length == theirs.Length && ours.Zip(theirs).Count(p => IsSameWork(p.First, p.Second) || ours.Length == 1) * 2 > ours.Length)
            return ours;
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

    private static bool IsSameWork(BibRecord ours, BibRecord theirs) =>
        TitleOf(ours) is { } title && title == TitleOf(theirs) && (ours.Issued is null || ours.Issued == theirs.Issued);

    private static string? TitleOf(BibRecord record) => record.Title is { } title ? Folded.Essence(title.Text.Plain) : null;
}
