namespace BibHarvester.Conformance.Formats;

/// <summary>Reads every pair of the corpus, and compares on meaning what is read from the input with what another tool made of it.</summary>
public sealed class PairsVerb : IVerb
{
    /// <summary>What stands before a difference that the set's list explains.</summary>
    public const string Accepted = "accepted ";

    /// <inheritdoc/>
    public string Name => "pairs";

    /// <inheritdoc/>
    public string Usage => "DIR [--set NAME] [--file SUBSTRING]";

    /// <inheritdoc/>
    public IReadOnlyList<CaseResult> Run(VerbArguments arguments)
    {
        ArgumentNullException.ThrowIfNull(arguments);
        var (set, part) = (arguments.Option("--set"), arguments.Option("--file"));
        var counts = CountsOf(arguments.Folder);
        var rows = PairRow.ReadAll(arguments.Folder)
            .Where(r => (set is null || r.Set == set) && (part is null || Path.GetFileName(r.Input).Contains(part, StringComparison.Ordinal)));
        var facts = FactCases.Run(arguments.Folder).Where(r => (set is null || r.Set == set) && (part is null || r.Name.Contains(part, StringComparison.Ordinal)));
        PairRecord[] records =
        [
            .. rows.AsParallel().AsOrdered().SelectMany(r => PairCase.Run(r, counts.GetValueOrDefault($"pairs/{r.Set}/{Path.GetFileName(r.Input)}"))),
            .. facts,
        ];
        arguments.Notes.Add($"{"set",-20}{"records",9}{"equal",8}{"%",8}{"accepted",10}{"different",11}{"% with accepted",17}  unexplained differences");
        foreach (var group in records.GroupBy(r => r.Set, StringComparer.Ordinal))
            AddNotes(group.Key, [.. group], isWhole: part is null, arguments);
        return [.. records.Select(ToResult)];
    }

    private static void AddNotes(string set, PairRecord[] records, bool isWhole, VerbArguments arguments)
    {
        var accepted = AcceptedDifferences.Of(set);
        Array.ForEach(records, accepted.Explain);
        var equal = records.Count(r => r.Differences.Count == 0);
        var different = records.Count(r => r.Unexplained.Count > 0);
        var classes = records.SelectMany(r => r.Unexplained).GroupBy(d => d.Class, StringComparer.Ordinal)
            .OrderByDescending(g => g.Count()).ThenBy(g => g.Key, StringComparer.Ordinal).Select(g => $"{g.Key} {g.Count()}");
        arguments.Notes.Add($"{set,-20}{records.Length,9}{equal,8}{Percent(equal, records.Length),8}{records.Length - equal - different,10}{different,11}" +
            $"{Percent(records.Length - different, records.Length),17}  {string.Join(", ", classes)}");
        if (isWhole)
        {
            foreach (var stale in accepted.Stale)
                arguments.Notes.Add(stale);
        }
    }

    private static string Percent(int part, int all) => (100.0 * part / Math.Max(1, all)).ToString("0.0", System.Globalization.CultureInfo.InvariantCulture);

    private static CaseResult ToResult(PairRecord record) => new(
        record.Set, record.Name, [.. record.Differences.Select(d => (record.Unexplained.Contains(d) ? "" : Accepted) + d.Class).Distinct(StringComparer.Ordinal)])
    {
        Details = string.Join('\n', record.Differences.Select(d => $"  {(record.Unexplained.Contains(d) ? "" : "(accepted) ")}{d}")),
    };

    private static Dictionary<string, int> CountsOf(string folder)
    {
        var parent = Path.Combine(folder, "..");
        return File.Exists(Path.Combine(parent, "counts.tsv"))
            ? CorpusFile.ReadAll(parent).ToDictionary(f => f.File, f => f.Records, StringComparer.Ordinal)
            : [];
    }
}
