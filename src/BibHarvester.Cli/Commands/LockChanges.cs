using System.Text.Json;
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
            foreach (var (field, old, recent) in Differences(was.Record, now.Record))
                output.WriteLine($"{name}: {field}: {old ?? "nothing"} -> {recent ?? "nothing"}");
        }
    }

    private static string Words(HarvestResult result, AnswerLock locked, string name) =>
        !locked.Holds(name) ? "not locked" : result.Outcome == HarvestOutcome.SourceUnavailable ? $"unusable ({result.Reason})" : result.Outcome.ToString();

    private static IEnumerable<(string Field, string? Was, string? Now)> Differences(BibRecord? was, BibRecord? now)
    {
        if (was is null || now is null)
            yield break;
        var before = Fields(was);
        var after = Fields(now);
        foreach (var field in before.Keys.Union(after.Keys, StringComparer.Ordinal).Order(StringComparer.Ordinal))
        {
            var (old, recent) = (before.GetValueOrDefault(field), after.GetValueOrDefault(field));
            if (old != recent)
                yield return (field, old, recent);
        }
    }

    private static Dictionary<string, string> Fields(BibRecord record)
    {
        var fields = new Dictionary<string, string>(StringComparer.Ordinal);
        using var json = JsonDocument.Parse((record with { Provenance = null }).ToRecordJson(), new JsonDocumentOptions { MaxDepth = 512 });
        Add(json.RootElement, "");
        return fields;

        void Add(JsonElement element, string pointer)
        {
            switch (element.ValueKind)
            {
                case JsonValueKind.Object:
                    foreach (var member in element.EnumerateObject())
                        Add(member.Value, $"{pointer}/{member.Name}");
                    break;
                case JsonValueKind.Array:
                    var i = 0;
                    foreach (var item in element.EnumerateArray())
                        Add(item, FormattableString.Invariant($"{pointer}/{i++}"));
                    break;
                default:
                    fields[pointer] = element.GetRawText();
                    break;
            }
        }
    }
}
