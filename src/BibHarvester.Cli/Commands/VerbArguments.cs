using System.CommandLine;
using BibHarvester.Formats.CitationKeys;

namespace BibHarvester.Cli.Commands;

/// <summary>Arguments and options that several verbs have.</summary>
internal static class VerbArguments
{
    public static Argument<string[]> Identifiers()
    {
        var identifiers = new Argument<string[]>("ID")
        {
            Description = "DOIs or other identifiers, in any form that people paste; '-' reads them from standard input, '@FILE' from a file, a line each.",
            Arity = ArgumentArity.OneOrMore,
        };
        // A mistyped option is not looked up as an identifier.
        identifiers.Validators.Add(result =>
        {
            foreach (var token in result.Tokens)
            {
                if (token.Value.StartsWith('-') && token.Value.Length > 1)
                    result.AddError($"There is no option '{token.Value}'.");
            }
        });
        return identifiers;
    }

    public static Option<FileInfo?> OutputFile() => new("-o", "--output-file") { Description = "Where to write, instead of standard output.", HelpName = "FILE" };

    /// <summary>The pattern by which citation keys are made; absent where they stay as they are.</summary>
    public static Option<KeyPattern?> Keys() => new("--keys")
    {
        Description = "Make all citation keys anew by this pattern, such as '{author}{year}{title}'.",
        HelpName = "PATTERN",
        CustomParser = result =>
        {
            try
            {
                return KeyPattern.Parse(result.Tokens[0].Value);
            }
            catch (KeyPatternException e)
            {
                result.AddError(e.Message);
                return null;
            }
        },
    };
}
