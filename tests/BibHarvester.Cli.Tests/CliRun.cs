using System.Text;
using BibHarvester.Csl;

namespace BibHarvester.Cli.Tests;

/// <summary>One run of the command line in this process.</summary>
internal sealed record CliRun(int ExitCode, string Output, string Error)
{
    public static async Task<CliRun> OfAsync(string[] args, string input = "", CslLibrary? styles = null, string? styleCache = null, CancellationToken cancellationToken = default)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        var host = new CliHost { Input = new MemoryStream(Encoding.UTF8.GetBytes(input)), Output = output, Error = error, Styles = styles, StyleCache = styleCache };
        var exitCode = await CommandLine.RunAsync(args, host, cancellationToken);
        return new CliRun(exitCode, output.ToString(), error.ToString());
    }

    public static Task<CliRun> OfAsync(string line) => OfAsync(line.Split(' '));
}
