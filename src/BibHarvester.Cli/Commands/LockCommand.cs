using System.CommandLine;
using System.Globalization;
using BibHarvester.Cli.Arguments;
using BibHarvester.Cli.Output;
using BibHarvester.Locking;

namespace BibHarvester.Cli.Commands;

/// <summary><c>lock FILE… -o LOCK</c>: what every answer was, so that others get the same records.</summary>
internal static class LockCommand
{
    public static Command Build(CliHost host, GlobalOptions options)
    {
        var files = new Argument<string[]>("FILE")
        {
            Description = "Files of identifiers, a line each, or identifiers; '-' is standard input. Without any, the works of the lock file.",
            Arity = ArgumentArity.ZeroOrMore,
        };
        var output = new Option<string?>("-o", "--output-file") { Description = "The lock file; bodies are put into the folder of its name and '.answers'.", HelpName = "LOCK" };
        var command = new Command("lock", "Writes down the answers that records are made from, or checks with --frozen that they are there.") { files, output };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var path = parsed.GetValue(output);
            if (path is null && parsed.GetValue(options.Frozen) is null)
                throw new UsageException("Where is the lock file to go? Say it with -o.");
            var settings = Lookup.Settings(host, options, parsed);
            using var answers = AnswerChoice.Apply(settings, host, options, parsed);
            var previous = settings.Frozen ?? (File.Exists(path) ? AnswerLock.Open(path) : null);
            var identifiers = await IdentifiersAsync(parsed.GetValue(files)!, previous, host, cancellationToken).ConfigureAwait(false);
            return settings.Frozen is null
                ? await LockAsync(path!, identifiers, settings, previous, new ResultReport(host, parsed.GetValue(options.Verbose), host.ShowsProgress && !parsed.GetValue(options.NoProgress)), host, cancellationToken).ConfigureAwait(false)
                : await CheckAsync(identifiers, settings, new ResultReport(host, isVerbose: false, showsProgress: false), cancellationToken).ConfigureAwait(false);
        });
        return command;
    }

    private static async Task<int> LockAsync(
        string path, List<string> identifiers, HarvesterOptions settings, AnswerLock? previous, ResultReport report, CliHost host, CancellationToken cancellationToken)
    {
        LockResult result;
        try
        {
            result = await LockRun.LockAsync(identifiers, settings, previous, report, cancellationToken).ConfigureAwait(false);
        }
        catch (ArgumentException e)
        {
            throw new UsageException(e.Message);
        }

        report.Close();
        foreach (var failed in result.Failed)
            report.Tell(failed);
        if (settings.Refresh && previous is not null)
            await LockChanges.WriteAsync(previous, result.Lock, host.Output, cancellationToken).ConfigureAwait(false);
        host.IsWriting = true;
        result.Lock.Save(path);
        host.Error.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{path}: {result.Lock.Works.Count} works, {result.Lock.AnswerCount} answers{(result.Failed.IsEmpty ? "" : $"; {result.Failed.Count} could not be locked")}"));
        return result.Failed.IsEmpty ? ExitCodes.Success : ExitCodes.Incomplete;
    }

    private static async Task<int> CheckAsync(List<string> identifiers, HarvesterOptions settings, ResultReport report, CancellationToken cancellationToken)
    {
        var isWhole = true;
        using var harvester = new Harvester(settings);
        await foreach (var result in harvester.ResolveManyAsync(identifiers, progress: null, cancellationToken).ConfigureAwait(false))
        {
            if (result.Outcome is not (HarvestOutcome.SourceUnavailable or HarvestOutcome.InvalidIdentifier))
                continue;
            isWhole = false;
            report.Tell(result);
        }

        return isWhole ? ExitCodes.Success : ExitCodes.Incomplete;
    }

    private static async Task<List<string>> IdentifiersAsync(string[] arguments, AnswerLock? previous, CliHost host, CancellationToken cancellationToken)
    {
        var identifiers = new List<string>();
        if (arguments.Length == 0)
        {
            identifiers.AddRange(previous?.Works.Select(w => w.Identifier) ?? throw new UsageException("There is no lock file yet; name the works."));
            return identifiers;
        }

        string[] files = [.. arguments.Select(a => a != "-" && !a.StartsWith('@') && File.Exists(a) ? "@" + a : a)];
        IdentifierList.IsToBeRead(files);
        await foreach (var identifier in IdentifierList.ReadAsync(files, host.Input, cancellationToken).ConfigureAwait(false))
            identifiers.Add(identifier);
        return identifiers;
    }
}
