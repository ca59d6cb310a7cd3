namespace BibHarvester.Merging;

/// <summary>Brings records of one work together.</summary>
public static class WorkGroups
{
    /// <summary>The groups that matches make: first those by identifiers, then those by titles.</summary>
    /// <remarks>Records that are apart are never in one group; those which are doubtful only where identifiers bring them together.</remarks>
    /// <param name="count">How many records there are.</param>
    /// <param name="matches">What was found among them.</param>
    /// <returns>Groups of places, each in ascending order and the groups by their first; a record without a match stands alone.</returns>
    public static IReadOnlyList<IReadOnlyList<int>> Of(int count, IEnumerable<WorkMatch> matches)
    {
        ArgumentNullException.ThrowIfNull(matches);
        var all = matches.ToList();
        var groups = new List<int>[count];
        for (var i = 0; i < count; i++)
            groups[i] = [i];
        var apart = new HashSet<(int, int)>();
        AddPairs(apart, all, MatchEvidence.Apart);
        UniteAll(groups, all, MatchEvidence.Identifier, apart);
        AddPairs(apart, all, MatchEvidence.Doubtful);
        UniteAll(groups, all, MatchEvidence.TitleAuthorYear, apart);
        return [.. groups.Distinct().Select(group => group.Order().ToList()).OrderBy(group => group[0])];
    }

    private static void AddPairs(HashSet<(int, int)> apart, List<WorkMatch> matches, MatchEvidence evidence)
    {
        foreach (var match in matches)
        {
            if (match.Evidence == evidence)
                apart.Add((match.First, match.Second));
        }
    }

    private static void UniteAll(List<int>[] groups, List<WorkMatch> matches, MatchEvidence evidence, HashSet<(int, int)> apart)
    {
        foreach (var match in matches)
        {
            if (match.Evidence == evidence)
                Unite(groups, groups[match.First], groups[match.Second], apart);
        }
    }

    private static void Unite(List<int>[] groups, List<int> left, List<int> right, HashSet<(int, int)> apart)
    {
        if (ReferenceEquals(left, right))
            return;
        // A record that fits two works must not make one of them.
        if (apart.Count > 0 && left.Exists(one => right.Exists(other => apart.Contains((Math.Min(one, other), Math.Max(one, other))))))
            return;
        left.AddRange(right);
        foreach (var place in right)
            groups[place] = left;
    }
}
