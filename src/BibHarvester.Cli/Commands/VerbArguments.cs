using System.CommandLine;

namespace BibHarvester.Cli.Commands;

/// <summary>Arguments and options that several verbs have.</summary>
internal static class VerbArguments
{
    public static Argument<string[]> Identifiers() => new("ID")
    {
        Description = "DOIs or other identifiers, in any form that people paste; '-' reads them from standard input, '@FILE' from a file, a line each.",
        Arity = ArgumentArity.OneOrMore,
    };

    public static Option<FileInfo?> OutputFile() => new("-o", "--output-file") { Description = "Where to write, instead of standard output.", HelpName = "FILE" };
}
