using System.CommandLine;
using BibHarvester.Cli.Arguments;
using BibHarvester.Cli.Output;
using BibHarvester.Formats;

namespace BibHarvester.Cli.Commands;

/// <summary><c>export ID… --to FORMAT</c>: one file of all works that were found.</summary>
internal static class ExportCommand
{
    public static Command Build(CliHost host, GlobalOptions options)
    {
        var identifiers = VerbArguments.Identifiers();
        var to = new Option<string>("--to") { Description = "The format; see 'bibharvest formats'.", HelpName = "FORMAT", Required = true };
        var file = VerbArguments.OutputFile();
        var keys = VerbArguments.Keys();
        var abbreviate = VerbArguments.Abbreviate();
        var command = new Command("export", "Writes works in the format of a reference manager.") { identifiers, to, file, keys, abbreviate };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var format = FormatChoice.Writable(parsed.GetValue(to)!);
            List<BibRecord> records = [];
            using var lookup = new Lookup(host, options, parsed);
            try
            {
                return await lookup.RunAsync(parsed.GetValue(identifiers)!, (_, record) => records.Add(record), cancellationToken).ConfigureAwait(false);
            }
            finally
            {
                // Also where it was cancelled: what is finished is kept.
                host.IsWriting = true;
                RecordOutput.Write(records, format, parsed.GetValue(file), host, new WriteOptions { KeyPattern = parsed.GetValue(keys), Abbreviations = parsed.GetValue(abbreviate) });
            }
        });
        return command;
    }
}
