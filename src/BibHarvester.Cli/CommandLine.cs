using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using BibHarvester.Cli.Arguments;
using BibHarvester.Cli.Commands;

namespace BibHarvester.Cli;

/// <summary>Reads the arguments and calls the command they name.</summary>
internal static class CommandLine
{
    /// <summary>Runs one command line.</summary>
    /// <returns>One of <see cref="ExitCodes"/>.</returns>
    public static async Task<int> RunAsync(string[] args, CliHost host, CancellationToken cancellationToken)
    {
        // "@file" is a file of identifiers here, not one of arguments.
        var parsed = Build(host).Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
        try
        {
            if (parsed.Action is ParseErrorAction)
                throw new UsageException(string.Join('\n', parsed.Errors.Select(e => e.Message)));
            var settings = new InvocationConfiguration
            {
                Output = host.Output,
                Error = host.Error,
                EnableDefaultExceptionHandler = false,
                ProcessTerminationTimeout = null,
            };
            return await parsed.InvokeAsync(settings, cancellationToken).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            return ExitCodes.Cancelled;
        }
        catch (UsageException e)
        {
            await host.Error.WriteLineAsync($"bibharvest: {e.Message}\nSee 'bibharvest --help'.").ConfigureAwait(false);
            return ExitCodes.WrongUsage;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or InvalidDataException)
        {
            await host.Error.WriteLineAsync($"bibharvest: {e.Message}").ConfigureAwait(false);
            return ExitCodes.Incomplete;
        }
    }

    private static RootCommand Build(CliHost host)
    {
        var options = new GlobalOptions();
        var root = new RootCommand("Cites, exports and explains works by their identifiers.");
        foreach (var option in options.All)
            root.Add(option);
        root.Add(CiteCommand.Build(host, options));
        root.Add(ExportCommand.Build(host, options));
        root.Add(ExplainCommand.Build(host, options));
        root.Add(ConvertCommand.Build(host, options));
        root.Add(FormatCommand.Build(host));
        root.Add(MergeCommand.Build(host, options));
        root.Add(UpdateCommand.Build(host, options));
        root.Add(LockCommand.Build(host, options));
        root.Add(CacheCommand.Build(host, options));
        root.Add(SnapshotCommand.Build(host, options));
        root.Add(FormatsCommand.Build(host));
        root.Add(StylesCommand.Build(host));
        root.Add(SourcesCommand.Build(host, options));
        foreach (var option in root.Options)
        {
            if (option is HelpOption { Action: HelpAction help })
                option.Action = new HelpWithExamples(help, options);
        }

        return root;
    }
}
