using System.Runtime.InteropServices;
using System.Text;
using BibHarvester.Cli.Arguments;
using BibHarvester.Settings;

namespace BibHarvester.Cli;

/// <summary>Runs the command line on the real console.</summary>
internal static class ConsoleHost
{
    /// <summary>How long after Ctrl-C the process waits for something that cannot be cancelled.</summary>
    private static readonly TimeSpan Grace = TimeSpan.FromMilliseconds(150);

    public static async Task<int> RunAsync(string[] args)
    {
        // Always UTF-8 and line feeds, whatever the locale of the terminal: what is written may be a file.
        var output = Writer(Console.OpenStandardOutput());
        var error = Writer(Console.OpenStandardError());
        error.AutoFlush = true;
        var host = new CliHost
        {
            Input = Console.OpenStandardInput(),
            Output = output,
            Error = error,
            ShowsProgress = !Console.IsErrorRedirected,
            Settings = static () => UserSettings.Load(),
            AnswerCache = AnswerChoice.DefaultFolder,
        };
        using var cancellation = new CancellationTokenSource();
        // PosixSignalRegistration, unlike Console.CancelKeyPress, does not set up the terminal first.
        using var interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, Cancel);
        using var terminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, Cancel);
        try
        {
            return await CommandLine.RunAsync(args, host, cancellation.Token).ConfigureAwait(false);
        }
        finally
        {
            await output.FlushAsync(CancellationToken.None).ConfigureAwait(false);
        }

        async Task ExitAfterGraceAsync()
        {
            await Task.Delay(Grace, CancellationToken.None).ConfigureAwait(false);
            // What is finished is being written: that is waited for.
            if (!host.IsWriting)
                Environment.Exit(ExitCodes.Cancelled);
        }

        void Cancel(PosixSignalContext signal)
        {
            signal.Cancel = true;
            cancellation.Cancel();
            _ = ExitAfterGraceAsync();
        }
    }

    private static StreamWriter Writer(Stream stream) => new(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)) { NewLine = "\n" };
}
