using System.Runtime.InteropServices;
using System.Text;

namespace BibHarvester.Cli;

/// <summary>Runs the command line on the real console.</summary>
internal static class ConsoleHost
{
    /// <summary>How long what is finished may take to be written after Ctrl-C.</summary>
    private static readonly TimeSpan Grace = TimeSpan.FromMilliseconds(200);

    public static async Task<int> RunAsync(string[] args)
    {
        // Always UTF-8 and line feeds, whatever the locale of the terminal: what is written may be a file.
        var output = Writer(Console.OpenStandardOutput());
        var error = Writer(Console.OpenStandardError());
        error.AutoFlush = true;
        using var cancellation = new CancellationTokenSource();
        // PosixSignalRegistration, unlike Console.CancelKeyPress, does not set up the terminal first.
        using var interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, Cancel);
        using var terminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, Cancel);
        var host = new CliHost
        {
            Input = Console.OpenStandardInput(),
            Output = output,
            Error = error,
            ShowsProgress = !Console.IsErrorRedirected,
        };
        try
        {
            return await CommandLine.RunAsync(args, host, cancellation.Token).ConfigureAwait(false);
        }
        finally
        {
            await output.FlushAsync(CancellationToken.None).ConfigureAwait(false);
        }

        void Cancel(PosixSignalContext signal)
        {
            signal.Cancel = true;
            cancellation.Cancel();
            // A read of standard input cannot be cancelled, so the process does not wait for it.
            _ = Task.Delay(Grace, CancellationToken.None).ContinueWith(_ => Environment.Exit(ExitCodes.Cancelled), TaskScheduler.Default);
        }
    }

    private static StreamWriter Writer(Stream stream) => new(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)) { NewLine = "\n" };
}
