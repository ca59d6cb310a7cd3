using System.Text;

namespace BibHarvester.Cli;

/// <summary>The identifiers of the arguments: themselves, the lines of <c>@file</c>, and with <c>-</c> those of standard input.</summary>
internal static class IdentifierList
{
    /// <exception cref="UsageException">There is no such file.</exception>
    public static IEnumerable<string> Of(string[] arguments, Stream input)
    {
        foreach (var argument in arguments)
        {
            if (argument.StartsWith('@') && !File.Exists(argument[1..]))
                throw new UsageException($"There is no file '{argument[1..]}'.");
        }

        return arguments.Any(a => a == "-" || a.StartsWith('@')) ? Expand(arguments, input) : arguments;
    }

    private static IEnumerable<string> Expand(string[] arguments, Stream input)
    {
        foreach (var argument in arguments)
        {
            var lines = argument == "-" ? Lines(input) : argument.StartsWith('@') ? File.ReadLines(argument[1..]) : [argument];
            foreach (var line in lines)
                yield return line;
        }
    }

    private static IEnumerable<string> Lines(Stream input)
    {
        using var reader = new StreamReader(input, Encoding.UTF8, leaveOpen: true);
        while (reader.ReadLine() is { } line)
            yield return line;
    }
}
