using BibHarvester.Merging.Matching;

namespace BibHarvester.Merging;

/// <summary>Brings records of one work together.</summary>
public static class WorkGroups
{
    /// <summary>The groups that matches make: first those by identifiers, then those by titles.</summary>
    /// <remarks>
    /// Records that are apart are never in one group, nor are preprint and published version, whoever has something in common with both; records that
    /// are doubtful only where identifiers bring them together.
    /// </remarks>
    /// <param name="records">The records.</param>
    /// <param name="matches">What <see cref="WorkMatcher"/> found among them.</param>
    /// <returns>Groups of places, each in ascending order and the groups by their first; a record without a match stands alone.</returns>
    public static IReadOnlyList<IReadOnlyList<int>> Of(IReadOnlyList<BibRecord> records, IEnumerable<WorkMatch> matches)
    {
        ArgumentNullException.ThrowIfNull(records);
        ArgumentNullException.ThrowIfNull(matches);
        var all = matches.ToList();
        var groups = new List<int>[records.Count];
        for (var i = 0; i < groups.Length; i++)
            groups[i] = [i];
        var apart = new HashSet<(int, int)>();
        AddPairs(apart, all, MatchEvidence.Apart);
        UniteAll(records, groups, all, MatchEvidence.Identifier, apart);
        AddPairs(apart, all, MatchEvidence.Doubtful);
        UniteAll(records, groups, all, MatchEvidence.TitleAuthorYear, apart);
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

    private static void UniteAll(IReadOnlyList<BibRecord> records, List<int>[] groups, List<WorkMatch> matches, MatchEvidence evidence, HashSet<(int, int)> apart)
    {
        foreach (var match in matches)
        {
            if (match.Evidence == evidence)
                Unite(records, groups, groups[match.First], groups[match.Second], apart);
        }
    }

    private static void Unite(IReadOnlyList<BibRecord> records, List<int>[] groups, List<int> left, List<int> right, HashSet<(int, int)> apart)
    {
        if (ReferenceEquals(left, right))
            return;
        // A record that fits two works must not make one of them.
        if (left.Exists(one => right.Exists(other => apart.Contains((Math.Min(one, other), Math.Max(one, other))))))
            return;
        if ((left.Count > 1 || right.Count > 1) && left.Exists(one => right.Exists(other => AreOfTwoStages(records[one], records[other]))))
            return;
        left.AddRange(right);
        foreach (var place in right)
            groups[place] = left;
    }

    // What shares its DOI is one work, whatever the types say.
    private static bool AreOfTwoStages(BibRecord left, BibRecord right) =>
        (WorkStages.Of(left), WorkStages.Of(right)) is (WorkStage.Preprint, WorkStage.Published) or (WorkStage.Published, WorkStage.Preprint) &&
        (left.Doi is not { } doi || doi != right.Doi);
}
