using System.Collections.Concurrent;
using System.Text;

namespace BibHarvester.Cli;

/// <summary>The identifiers of the arguments: themselves, the lines of <c>@file</c>, and with <c>-</c> those of standard input.</summary>
internal static class IdentifierList
{
    /// <exception cref="UsageException">There is no such file.</exception>
    public static IEnumerable<string> Of(string[] arguments, Stream input, CancellationToken cancellationToken)
    {
        foreach (var argument in arguments)
        {
            if (argument.StartsWith('@') && !File.Exists(argument[1..]))
                throw new UsageException($"There is no file '{argument[1..]}'.");
        }

        return arguments.Any(a => a == "-" || a.StartsWith('@')) ? Expand(arguments, input, cancellationToken) : arguments;
    }

    private static IEnumerable<string> Expand(string[] arguments, Stream input, CancellationToken cancellationToken)
    {
        foreach (var argument in arguments)
        {
            var lines = argument == "-" ? Lines(input, cancellationToken) : argument.StartsWith('@') ? File.ReadLines(argument[1..]) : [argument];
            foreach (var line in lines)
                yield return line;
        }
    }

    /// <summary>The lines of standard input, read on a thread of their own: waiting for one can then be cancelled.</summary>
    private static IEnumerable<string> Lines(Stream input, CancellationToken cancellationToken)
    {
        var lines = new BlockingCollection<string>(boundedCapacity: 1000);
        _ = Task.Factory.StartNew(Read, cancellationToken, TaskCreationOptions.LongRunning, TaskScheduler.Default);
        return lines.GetConsumingEnumerable(cancellationToken);

        void Read()
        {
            using var reader = new StreamReader(input, Encoding.UTF8, leaveOpen: true);
            try
            {
                while (reader.ReadLine() is { } line)
                    lines.Add(line, cancellationToken);
            }
            catch (Exception e) when (e is OperationCanceledException or IOException)
            {
                // Whoever takes the lines is told by the token, or finds that there are no more.
            }

            lines.CompleteAdding();
        }
    }
}
