namespace BibHarvester.Merging;

/// <summary>Brings records of one work together.</summary>
public static class WorkGroups
{
    /// <summary>The groups that matches make, doubtful ones left out.</summary>
    /// <param name="count">How many records there are.</param>
    /// <param name="matches">What was found among them.</param>
    /// <returns>Groups of places, each in ascending order and the groups by their first; a record without a match stands alone.</returns>
    public static IReadOnlyList<IReadOnlyList<int>> Of(int count, IEnumerable<WorkMatch> matches)
    {
        ArgumentNullException.ThrowIfNull(matches);
        var heads = new int[count];
        for (var i = 0; i < count; i++)
            heads[i] = i;
        foreach (var match in matches)
        {
            if (match.Evidence == MatchEvidence.Doubtful)
                continue;
            var (left, right) = (HeadOf(match.First), HeadOf(match.Second));
            heads[Math.Max(left, right)] = Math.Min(left, right);
        }

        var groups = new SortedDictionary<int, List<int>>();
        for (var i = 0; i < count; i++)
        {
            var head = HeadOf(i);
            if (!groups.TryGetValue(head, out var group))
                groups.Add(head, group = []);
            group.Add(i);
        }

        return [.. groups.Values];

        int HeadOf(int place)
        {
            while (heads[place] != place)
                place = heads[place] = heads[heads[place]];
            return place;
        }
    }
}
