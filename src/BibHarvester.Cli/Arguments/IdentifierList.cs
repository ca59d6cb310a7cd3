using System.Runtime.CompilerServices;
using System.Text;
using System.Threading.Channels;

namespace BibHarvester.Cli.Arguments;

/// <summary>The identifiers of the arguments: themselves, the lines of <c>@file</c>, and with <c>-</c> those of standard input.</summary>
internal static class IdentifierList
{
    private const int MostLinesAhead = 1000;

    /// <summary>Whether the arguments are not the identifiers themselves, so that <see cref="ReadAsync"/> has to read them.</summary>
    /// <exception cref="UsageException">There is no such file.</exception>
    public static bool IsToBeRead(string[] arguments)
    {
        var isToBeRead = false;
        foreach (var argument in arguments)
        {
            if (argument.StartsWith('@') && !File.Exists(argument[1..]))
                throw new UsageException($"There is no file '{argument[1..]}'.");
            isToBeRead |= argument == "-" || argument.StartsWith('@');
        }

        return isToBeRead;
    }

    /// <summary>Reads the identifiers, each line of standard input as soon as it is there.</summary>
    public static async IAsyncEnumerable<string> ReadAsync(
        string[] arguments, Stream input, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        foreach (var argument in arguments)
        {
            if (argument == "-")
            {
                await foreach (var line in LinesAsync(input, cancellationToken).ConfigureAwait(false))
                    yield return line;
            }
            else if (argument.StartsWith('@'))
            {
                foreach (var line in File.ReadLines(argument[1..]))
                    yield return line;
            }
            else
            {
                yield return argument;
            }
        }
    }

    /// <summary>The lines of standard input, read in the background: waiting for one can then be cancelled.</summary>
    private static IAsyncEnumerable<string> LinesAsync(Stream input, CancellationToken cancellationToken)
    {
        var lines = Channel.CreateBounded<string>(MostLinesAhead);
        _ = Task.Run(FillAsync, cancellationToken);
        return lines.Reader.ReadAllAsync(cancellationToken);

        async Task FillAsync()
        {
            using var reader = new StreamReader(input, Encoding.UTF8, leaveOpen: true);
            try
            {
                while (await reader.ReadLineAsync(cancellationToken).ConfigureAwait(false) is { } line)
                    await lines.Writer.WriteAsync(line, cancellationToken).ConfigureAwait(false);
            }
            catch (Exception e) when (e is OperationCanceledException or IOException)
            {
                // Whoever takes the lines is told by the token, or finds that there are no more.
            }

            lines.Writer.Complete();
        }
    }
}
