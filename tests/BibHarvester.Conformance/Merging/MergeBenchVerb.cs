using System.Globalization;
using BibHarvester.Merging;

namespace BibHarvester.Conformance.Merging;

/// <summary>Merges the works that several sources of a corpus have, in every order, and compares some with what was found by hand.</summary>
public sealed class MergeBenchVerb : IVerb
{
    /// <inheritdoc/>
    public string Name => "merge-bench";

    /// <inheritdoc/>
    public string Usage => "DIR [--goldens FILE]";

    /// <inheritdoc/>
    public IReadOnlyList<CaseResult> Run(VerbArguments arguments)
    {
        ArgumentNullException.ThrowIfNull(arguments);
        var records = SourceRecords.ReadAll(arguments.Folder);
        var works = CorpusWork.Find(records);
        if (works.Count == 0)
            throw new CannotRunException($"No work in '{arguments.Folder}' is known to two sources.");
        var merger = new RecordMerger();
        var wins = new FieldWins();
        var results = new List<CaseResult>();
        var orders = 0;
        foreach (var work in works)
        {
            var problems = new List<string>();
            var merged = merger.MergeWork(work.Records);
            MergeInvariants.Check(work, merged, problems);
            wins.Add(merged.Record);
            var tried = Permutations.Check(merger, work.Records, merged);
            if (tried < 0)
                problems.Add("another order gives other bytes");
            orders += Math.Max(tried, 0);
            results.Add(new CaseResult("works", work.Name, problems) { Actual = (FileName(work.Name), MergedText.Of(work, merged)) });
        }

        results.AddRange(Goldens.Run(records, merger, arguments.Option("--goldens")));
        arguments.Notes.Add(string.Create(CultureInfo.InvariantCulture, $"{works.Count} works of {records.Count} records in {works.Sum(w => w.Records.Count)} answers; {orders} orders"));
        foreach (var line in wins.Lines())
            arguments.Notes.Add(line);
        return results;
    }

    private static string FileName(string name) => string.Concat(name.Select(c => char.IsLetterOrDigit(c) || c is '.' or '-' ? c : '_')) + ".txt";
}
