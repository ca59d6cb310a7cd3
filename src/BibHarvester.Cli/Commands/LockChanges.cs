using BibHarvester.Locking;

namespace BibHarvester.Cli.Commands;

/// <summary>What changed between two locks, field by field.</summary>
internal static class LockChanges
{
    /// <summary>Writes a line for each work that came, went or changed its state, and for each field that differs.</summary>
    public static async Task WriteAsync(AnswerLock before, AnswerLock after, TextWriter output, CancellationToken cancellationToken)
    {
        using var older = new Harvester(new HarvesterOptions { Frozen = before });
        using var newer = new Harvester(new HarvesterOptions { Frozen = after });
        foreach (var name in before.Works.Concat(after.Works).Select(w => w.Identifier).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal))
        {
            var was = await older.ResolveAsync(name, cancellationToken).ConfigureAwait(false);
            var now = await newer.ResolveAsync(name, cancellationToken).ConfigureAwait(false);
            if (was.Outcome != now.Outcome)
                output.WriteLine($"{name}: {Words(was, before, name)} -> {Words(now, after, name)}");
            if (was.Record is null || now.Record is null)
                continue;
            foreach (var (field, old, recent) in RecordDifference.Of(was.Record, now.Record))
                output.WriteLine($"{name}: {field}: {ValueOf(old)} -> {ValueOf(recent)}");
        }
    }

    private static string Words(HarvestResult result, AnswerLock locked, string name) =>
        !locked.Holds(name) ? "not locked" : result.Outcome == HarvestOutcome.SourceUnavailable ? $"unusable ({result.Reason})" : result.Outcome.ToString();

    private static string ValueOf(string text) => text.Length == 0 ? "nothing" : Explanation.OneLine(text);
}
