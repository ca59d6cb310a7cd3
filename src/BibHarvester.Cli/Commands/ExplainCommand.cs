using System.CommandLine;
using BibHarvester.Cli.Arguments;
using BibHarvester.Cli.Output;

namespace BibHarvester.Cli.Commands;

/// <summary><c>explain ID</c>: each field with its source, the rule that made it, and what the source wrote.</summary>
internal static class ExplainCommand
{
    public static Command Build(CliHost host, GlobalOptions options)
    {
        var identifiers = VerbArguments.Identifiers();
        var json = new Option<bool>("--json") { Description = "The record with its provenance as JSON, a line each." };
        var diff = new Option<string[]>("--diff") { Description = "Compare what two sources say, field by field.", HelpName = "SOURCE SOURCE", Arity = new ArgumentArity(2, 2), AllowMultipleArgumentsPerToken = true };
        var command = new Command("explain", "Shows each field of a work, who said it and who otherwise, and by what rule it was made.") { identifiers, json, diff };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var asJson = parsed.GetValue(json);
            if (parsed.GetValue(diff) is [var first, var second])
                return await CompareAsync(parsed.GetValue(identifiers)!, first, second, asJson, host, options, parsed, cancellationToken).ConfigureAwait(false);
            using var lookup = new Lookup(host, options, parsed);
            return await lookup.RunAsync(
                parsed.GetValue(identifiers)!,
                (_, record) =>
                {
                    if (asJson)
                        host.Output.WriteLine(record.ToRecordJson());
                    else
                        Explanation.Write(record, host.Output);
                    host.Output.Flush();
                },
                cancellationToken).ConfigureAwait(false);
        });
        return command;
    }

    private static async Task<int> CompareAsync(
        string[] identifiers, string first, string second, bool asJson, CliHost host, GlobalOptions options, ParseResult parsed, CancellationToken cancellationToken)
    {
        if (IdentifierList.IsToBeRead(identifiers))
            throw new UsageException("--diff compares works that are named, not lists of them.");
        var left = await RecordsOfAsync(identifiers, first, host, options, parsed, cancellationToken).ConfigureAwait(false);
        var right = await RecordsOfAsync(identifiers, second, host, options, parsed, cancellationToken).ConfigureAwait(false);
        var isComplete = true;
        foreach (var identifier in identifiers)
        {
            if (!left.TryGetValue(identifier, out var own) || !right.TryGetValue(identifier, out var other))
            {
                isComplete = false;
                continue;
            }

            var rows = RecordDifference.Of(own, other);
            if (asJson)
                RecordDifference.WriteJson(identifier, first, second, rows, host.Output);
            else
                TextTable.Write([["field", first, second], .. rows.Select(row => (string[])[row.Field, Explanation.OneLine(row.Left), Explanation.OneLine(row.Right)])], host.Output);
        }

        return isComplete ? ExitCodes.Success : ExitCodes.Incomplete;
    }

    private static async Task<Dictionary<string, BibRecord>> RecordsOfAsync(
        string[] identifiers, string source, CliHost host, GlobalOptions options, ParseResult parsed, CancellationToken cancellationToken)
    {
        var found = new Dictionary<string, BibRecord>(StringComparer.Ordinal);
        using var lookup = new Lookup(host, options, parsed, settings =>
        {
            var only = settings.Sources.FirstOrDefault(s => s.Name.Equals(source, StringComparison.OrdinalIgnoreCase)) ??
                throw new UsageException($"There is no source '{source}'; see 'bibharvest sources'.");
            settings.Sources.Clear();
            settings.Sources.Add(only);
            // Who only fills gaps of others is asked as well.
            settings.Completeness = Completeness.Full;
            settings.Fallbacks.Clear();
        });
        await lookup.RunAsync(identifiers, (result, record) => found[result.Query] = record, cancellationToken).ConfigureAwait(false);
        return found;
    }
}
