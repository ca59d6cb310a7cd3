using BibHarvester.Merging.Matching;

namespace BibHarvester.Merging;

/// <summary>Finds records that are of one work: by identifiers, else by title, author and year.</summary>
/// <remarks>
/// Records of the same title with no author in common are of different works, and so are preprint and published version, whatever they share.
/// Records with different identifiers of one kind, types, volumes, issues, first pages, editions, versions, languages or (by more than a year) years are
/// doubtful where title and an author are the same. The thresholds stand in <c>docs/merging.md</c>.
/// </remarks>
public static class WorkMatcher
{
    private const int BucketLength = 12;

    /// <summary>The pairs among some records, in their order; transitive ones are left to <see cref="WorkGroups"/>.</summary>
    /// <param name="records">The records.</param>
    /// <param name="cancellationToken">Ends the search.</param>
    /// <returns>The pairs.</returns>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static IReadOnlyList<WorkMatch> Find(IReadOnlyList<BibRecord> records, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(records);
        var matches = new List<WorkMatch>();
        var byIdentifier = new Dictionary<(IdentifierKind Kind, string Key), List<int>>();
        var byTitle = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        var traits = new WorkTraits[records.Count];
        var candidates = new SortedSet<int>();
        for (var i = 0; i < records.Count; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            traits[i] = new WorkTraits(records[i]);
            candidates.Clear();
            AddByIdentifier(i, records[i], byIdentifier, candidates);
            AddByTitle(i, traits[i].Main, byTitle, candidates);
            foreach (var other in candidates)
            {
                if (WorkComparison.Of(traits[other], traits[i]) is { Evidence: { } evidence } kinship)
                    matches.Add(new WorkMatch(other, i, evidence, kinship.Reason, kinship.Relation));
            }
        }

        return [.. matches.OrderBy(m => m.First).ThenBy(m => m.Second)];
    }

    private static void AddByIdentifier(int place, BibRecord record, Dictionary<(IdentifierKind Kind, string Key), List<int>> seen, SortedSet<int> candidates)
    {
        foreach (var identifier in record.Identifiers)
        {
            if (WorkIdentifiers.NamesWorks(identifier.Kind))
                Add(place, WorkIdentifiers.KeyOf(identifier), seen, candidates);
        }

        // What a record says of another, whichever of them comes first.
        foreach (var relation in record.Relations)
        {
            if (relation.Target is { } target && WorkIdentifiers.NamesWorks(target.Kind) && StatedRelations.Reverse(relation.Kind) != RelationKind.Other)
                Add(place, WorkIdentifiers.KeyOf(target), seen, candidates);
        }
    }

    private static void AddByTitle(int place, string title, Dictionary<string, List<int>> seen, SortedSet<int> candidates)
    {
        if (title.Length > 0)
            Add(place, title.Length > BucketLength ? title[..BucketLength] : title, seen, candidates);
    }

    private static void Add<TKey>(int place, TKey key, Dictionary<TKey, List<int>> seen, SortedSet<int> candidates)
        where TKey : notnull
    {
        if (!seen.TryGetValue(key, out var places))
            seen.Add(key, places = []);
        foreach (var other in places)
        {
            if (other != place)
                candidates.Add(other);
        }

        if (places.Count == 0 || places[^1] != place)
            places.Add(place);
    }
}
