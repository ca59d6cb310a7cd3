namespace BibHarvester.Conformance.Formats;

/// <summary>Which record is meant by which: by place, else by key, DOI, title with year, title, and at last by order.</summary>
internal static class RecordMatch
{
    private static readonly Func<BibRecord, string?>[] Keys =
        [r => r.CitationKey, r => r.Doi?.Key, r => r.Title is null ? null : $"{r.Issued} {TitleOf(r)}", TitleOf];

    /// <summary>For each expected record ours; absent where there is none.</summary>
    public static BibRecord?[] Of(BibRecord[] ours, BibRecord[] theirs)
    {
        var partners = new BibRecord?[theirs.Length];
        var free = ours.ToList();
        if (ours.Length == theirs.Length && ours.Zip(theirs).All(p => TitleOf(p.First) == TitleOf(p.Second) && (p.First.Issued is null || p.First.Issued == p.Second.Issued || ours.Length == 1)))
            return ours;
        foreach (var key in Keys)
        {
            for (var i = 0; i < theirs.Length; i++)
            {
                if (partners[i] is null && key(theirs[i]) is { Length: > 0 } value && free.FindIndex(r => key(r) == value) is >= 0 and var at)
                    Take(i, at);
            }
        }

        for (var i = 0; i < theirs.Length; i++)
        {
            if (partners[i] is null && free.Count > 0)
                Take(i, 0);
        }

        return partners;

        void Take(int i, int at)
        {
            partners[i] = free[at];
            free.RemoveAt(at);
        }
    }

    private static string? TitleOf(BibRecord record) => record.Title is { } title ? Folded.Essence(title.Text.Plain) : null;
}
