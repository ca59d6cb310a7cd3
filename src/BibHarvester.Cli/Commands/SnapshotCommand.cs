using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using System.Runtime.CompilerServices;
using BibHarvester.Cli.Arguments;
using BibHarvester.Formats;
using BibHarvester.Sqlite;

namespace BibHarvester.Cli.Commands;

/// <summary><c>snapshot build</c> and <c>snapshot info</c>.</summary>
internal static class SnapshotCommand
{
    public static Command Build(CliHost host, GlobalOptions options) =>
        new("snapshot", "Builds files of registry records that answer without a network.") { BuildVerb(host, options), Info(host) };

    private static Command BuildVerb(CliHost host, GlobalOptions options)
    {
        var files = new Argument<string[]>("FILE") { Description = "Files of any format that is read; '-' is standard input.", Arity = ArgumentArity.OneOrMore };
        var output = new Option<string>("-o", "--output-file") { Description = "The snapshot to write.", HelpName = "FILE", Required = true };
        var from = new Option<string?>("--from") { Description = "The format of the files; by default what their extensions say.", HelpName = "FORMAT" };
        var name = new Option<string?>("--source") { Description = "Where the records are from; by default the names of the files.", HelpName = "NAME" };
        var asOf = new Option<DateTimeOffset?>("--as-of")
        {
            Description = "Of what date they are, as 2026-03-31; by default that of the record indexed last.",
            HelpName = "DATE",
            CustomParser = ParseDate,
        };
        var command = new Command("build", "Builds a snapshot.") { files, output, from, name, asOf };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var paths = parsed.GetValue(files)!;
            var source = parsed.GetValue(name) ?? string.Join(", ", paths.Select(Path.GetFileName));
            var format = parsed.GetValue(from);
            var readers = paths.Select(p => FormatChoice.Readable(format, p)).ToArray();
            var settings = new SnapshotOptions { AsOf = parsed.GetValue(asOf), Source = source, TimeProvider = host.Clock };
            var progress = new BuildProgress(host, host.ShowsProgress && !parsed.GetValue(options.NoProgress));
            var info = await SnapshotBuilder.BuildAsync(
                parsed.GetValue(output)!, ReadAsync(paths, readers, host, cancellationToken), settings, progress, cancellationToken).ConfigureAwait(false);
            progress.Close(info);
            return progress.Last.Failed == 0 && info.Records > 0 ? ExitCodes.Success : ExitCodes.Incomplete;
        });
        return command;
    }

    private static Command Info(CliHost host)
    {
        var file = new Argument<string>("FILE") { Description = "The snapshot." };
        var command = new Command("info", "Says what a snapshot holds.") { file };
        command.SetAction(parsed =>
        {
            using var snapshot = Snapshot.Open(parsed.GetValue(file)!);
            var info = snapshot.Info;
            host.Output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"records  {info.Records}"));
            host.Output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"as of    {info.AsOf:yyyy-MM-dd}"));
            host.Output.WriteLine($"source   {info.Source}");
            host.Output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"built    {info.BuiltAt:yyyy-MM-dd HH:mm:ss'Z'}"));
            host.Output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"schema   {info.SchemaVersion}"));
            return ExitCodes.Success;
        });
        return command;
    }

    private static DateTimeOffset? ParseDate(ArgumentResult result)
    {
        var text = result.Tokens[0].Value;
        if (DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var date))
            return date;
        result.AddError($"'{text}' is no date.");
        return null;
    }

    private static async IAsyncEnumerable<ReadItem> ReadAsync(
        string[] paths, RecordFormat[] formats, CliHost host, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        for (var i = 0; i < paths.Length; i++)
        {
            var stream = InputFile.Open(paths[i], host);
            await using var closing = stream.ConfigureAwait(false);
            await foreach (var item in formats[i].Reader!.ReadAsync(stream, ReadOptions.Default, cancellationToken).ConfigureAwait(false))
            {
                if (item.Record is null)
                {
                    foreach (var diagnostic in item.Diagnostics)
                        host.Error.WriteLine(paths[i] + diagnostic.ToString());
                }

                yield return item;
            }
        }
    }
}
