using System.CommandLine;

namespace BibHarvester.Cli.Commands;

/// <summary><c>explain ID</c>: each field with its source, the rule that made it, and what the source wrote.</summary>
internal static class ExplainCommand
{
    public static Command Build(CliHost host, GlobalOptions options)
    {
        var identifiers = VerbArguments.Identifiers();
        var json = new Option<bool>("--json") { Description = "The record with its provenance as JSON, a line each." };
        var command = new Command("explain", "Shows each field of a work, who said it, and by what rule it was made.") { identifiers, json };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var asJson = parsed.GetValue(json);
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
}
