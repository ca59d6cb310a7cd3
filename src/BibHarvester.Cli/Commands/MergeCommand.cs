using System.CommandLine;
using System.Globalization;
using BibHarvester.Cli.Arguments;
using BibHarvester.Cli.Converting;
using BibHarvester.Cli.Output;
using BibHarvester.Merging;

namespace BibHarvester.Cli.Commands;

/// <summary><c>merge FILE…</c>: one file of the works of several, each once.</summary>
internal static class MergeCommand
{
    public static Command Build(CliHost host, GlobalOptions options)
    {
        var inputs = new Argument<string[]>("FILE") { Description = "Files of any formats, or patterns; where works are the same, keys are those of the file named first.", Arity = ArgumentArity.OneOrMore };
        var to = new Option<string?>("--to") { Description = "The format to write; by default that of the first file.", HelpName = "FORMAT" };
        var file = VerbArguments.OutputFile();
        var command = new Command("merge", "Joins files of works, and the records of each work.") { inputs, to, file };
        command.SetAction((parsed, cancellationToken) => Task.FromResult(
            Run(InputPaths.Of(parsed.GetValue(inputs)!), parsed.GetValue(to), parsed.GetValue(file), new StatusCheck(parsed.GetValue(options.Retractions)), host, cancellationToken)));
        return command;
    }

    private static int Run(IReadOnlyList<string> paths, string? to, FileInfo? written, StatusCheck status, CliHost host, CancellationToken cancellationToken)
    {
        var files = paths.Select(path => new WorkFile(path, path, FormatChoice.Readable(null, path))).ToList();
        var target = FormatChoice.Writable(to ?? files[0].Format.Name);
        var records = new List<BibRecord>();
        var names = new List<string>();
        var reading = new WorkReading(host);
        foreach (var (record, name) in files.SelectMany(file => reading.Read(file, cancellationToken)))
        {
            records.Add(record);
            names.Add(name);
        }

        var matches = WorkMatcher.Find(records, cancellationToken);
        foreach (var match in matches)
        {
            var verb = match.Evidence switch { MatchEvidence.Apart => "is not", MatchEvidence.Doubtful => "may be", _ => "is" };
            host.Error.WriteLine($"{names[match.Second]} {verb} {names[match.First]}: {match.Reason}");
        }

        var merger = new RecordMerger();
        var works = WorkGroups.Of(records, matches).Select(group => Join(merger, [.. group.Select(place => records[place])])).Select(status.Complete).ToList();
        for (var i = 0; i < works.Count; i++)
            StatusCheck.Tell(WorkName.Of(works[i], i + 1), works[i], host.Error);
        host.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{works.Count} works of {records.Count} records, {reading.Failed} failed"));
        RecordOutput.Write(works, target, written, host);
        return reading.Failed == 0 && works.Count > 0 ? ExitCodes.Success : ExitCodes.Incomplete;
    }

    private static BibRecord Join(RecordMerger merger, BibRecord[] records) =>
        merger.Merge(records) with { CitationKey = records.Select(r => r.CitationKey).FirstOrDefault(k => k is not null) };
}
