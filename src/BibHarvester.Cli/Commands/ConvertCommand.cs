using System.CommandLine;
using System.Globalization;
using BibHarvester.Formats;

namespace BibHarvester.Cli.Commands;

/// <summary><c>convert FILE --to FORMAT</c>: reads one format and writes another, without asking anybody.</summary>
internal static class ConvertCommand
{
    public static Command Build(CliHost host)
    {
        var input = new Argument<string>("FILE") { Description = "The file; '-' is standard input." };
        var from = new Option<string?>("--from") { Description = "Its format; by default what its extension says.", HelpName = "FORMAT" };
        var to = new Option<string>("--to") { Description = "The format to write.", HelpName = "FORMAT", Required = true };
        var file = VerbArguments.OutputFile();
        var command = new Command("convert", "Converts a file of works to another format.") { input, from, to, file };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var path = parsed.GetValue(input)!;
            var source = FormatChoice.Readable(parsed.GetValue(from), path);
            var target = FormatChoice.Writable(parsed.GetValue(to)!);
            List<BibRecord> records = [];
            var failed = 0;
            var stream = InputFile.Open(path, host);
            await using var closing = stream.ConfigureAwait(false);
            try
            {
                await foreach (var item in source.Reader!.ReadAsync(stream, ReadOptions.Default, cancellationToken).ConfigureAwait(false))
                {
                    foreach (var diagnostic in item.Diagnostics)
                        host.Error.WriteLine(path + diagnostic.ToString());
                    if (item.Record is { } record)
                        records.Add(record);
                    else
                        failed++;
                }
            }
            finally
            {
                RecordOutput.Write(records, target, parsed.GetValue(file), host);
            }

            host.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{path}: {records.Count} works, {failed} failed"));
            return failed == 0 && records.Count > 0 ? ExitCodes.Success : ExitCodes.Incomplete;
        });
        return command;
    }
}
