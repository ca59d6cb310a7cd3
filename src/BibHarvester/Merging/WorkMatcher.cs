using System.Globalization;

namespace BibHarvester.Merging;

/// <summary>Finds records that are of one work: by identifiers, else by title, author and year.</summary>
/// <remarks>
/// Records of the same title with no author in common are of different works, and so are records with different identifiers of one kind, types,
/// volumes, first pages, editions or (by more than a year) years; such pairs are doubtful where title and an author are the same.
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
        var byIdentifier = new Dictionary<(IdentifierKind Kind, string Key), int>();
        var byTitle = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        var traits = new WorkTraits[records.Count];
        for (var i = 0; i < records.Count; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            traits[i] = new WorkTraits(records[i]);
            var known = AddByIdentifier(i, traits, byIdentifier, matches);
            AddByTitle(i, known, traits, byTitle, matches);
        }

        return [.. matches.OrderBy(m => m.First).ThenBy(m => m.Second)];
    }

    private static HashSet<int> AddByIdentifier(
        int place, WorkTraits[] traits, Dictionary<(IdentifierKind Kind, string Key), int> seen, List<WorkMatch> matches)
    {
        var known = new HashSet<int>();
        foreach (var identifier in WorkIdentifiers.Of(traits[place].Record))
        {
            if (!seen.TryAdd((identifier.Kind, identifier.Key.ToUpperInvariant()), place) &&
                seen[(identifier.Kind, identifier.Key.ToUpperInvariant())] is var first && first != place &&
                IsWorkOf(identifier, traits[first], traits[place]) && known.Add(first))
            {
                matches.Add(new WorkMatch(first, place, MatchEvidence.Identifier, $"{Word(identifier.Kind)} {identifier.Value}"));
            }
        }

        return known;
    }

    // Volumes of a set, and chapters, are often listed under the ISBN of the whole.
    private static bool IsWorkOf(Identifier identifier, WorkTraits left, WorkTraits right) =>
        identifier.Kind != IdentifierKind.Isbn || (left.HasTitleOf(right) && Difference(left.Record, right.Record) is null);

    private static void AddByTitle(int place, HashSet<int> known, WorkTraits[] traits, Dictionary<string, List<int>> byTitle, List<WorkMatch> matches)
    {
        var own = traits[place];
        if (own.Main.Length == 0)
            return;
        var bucket = own.Main.Length > BucketLength ? own.Main[..BucketLength] : own.Main;
        if (!byTitle.TryGetValue(bucket, out var others))
            byTitle.Add(bucket, others = []);
        foreach (var other in others)
        {
            if (!known.Contains(other) && traits[other].HasTitleOf(own) && traits[other].Names.Overlaps(own.Names))
            {
                matches.Add(Difference(traits[other].Record, own.Record) is { } difference
                    ? new WorkMatch(other, place, MatchEvidence.Doubtful, difference)
                    : new WorkMatch(other, place, MatchEvidence.TitleAuthorYear, "title, author and year"));
            }
        }

        others.Add(place);
    }

    /// <summary>What says that two records of one title are of different works; absent where nothing does.</summary>
    private static string? Difference(BibRecord left, BibRecord right)
    {
        if (WorkIdentifiers.Clash(left, right) is { } kind)
            return $"different {Word(kind)}";
        if (left.Type != right.Type && left.Type != WorkType.Document && right.Type != WorkType.Document)
            return string.Create(CultureInfo.InvariantCulture, $"types {left.Type}, {right.Type}");
        if (left.Issued?.Year is { } year && right.Issued?.Year is { } other && Math.Abs(year - other) > 1)
            return string.Create(CultureInfo.InvariantCulture, $"years {year}, {other}");
        return Different("volumes", left.Volume, right.Volume) ?? Different("pages", left.Pages?.First, right.Pages?.First) ??
            Different("editions", left.Edition, right.Edition);
    }

    private static string? Different(string what, string? left, string? right) =>
        left is null || right is null || string.Equals(left, right, StringComparison.OrdinalIgnoreCase) ? null : $"{what} {left}, {right}";

    private static string Word(IdentifierKind kind) => kind switch
    {
        IdentifierKind.Arxiv => "arXiv",
        IdentifierKind.Isbn => "ISBN",
        IdentifierKind.Doi or IdentifierKind.Pmid or IdentifierKind.Pmcid => kind.ToString().ToUpperInvariant(),
        _ => kind.ToString(),
    };
}
