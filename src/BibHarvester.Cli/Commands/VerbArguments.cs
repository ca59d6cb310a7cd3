using System.CommandLine;
using BibHarvester.Cli.Arguments;
using BibHarvester.Formats.Abbreviations;
using BibHarvester.Formats.CitationKeys;

namespace BibHarvester.Cli.Commands;

/// <summary>Arguments and options that several verbs have.</summary>
internal static class VerbArguments
{
    private const string WhatIsLookedUp = "DOIs or other identifiers, in any form that people paste; '-' reads them from standard input, '@FILE' from a file, a line each.";

    public static Argument<string[]> Identifiers() => Named("ID", WhatIsLookedUp);

    /// <summary>Identifiers, and files of works, which <see cref="WorkArguments"/> tells apart.</summary>
    public static Argument<string[]> IdentifiersAndFiles() => Named("ID|FILE", WhatIsLookedUp + " Or files of works, such as 'refs.bib', which are read as they are.");

    private static Argument<string[]> Named(string name, string description)
    {
        var identifiers = new Argument<string[]>(name) { Description = description, Arity = ArgumentArity.OneOrMore };
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

    /// <summary>The table by which titles of journals are abbreviated; absent where they stay as they are.</summary>
    public static Option<TitleAbbreviations?> Abbreviate() => new("--abbreviate")
    {
        Description = "Abbreviate titles of journals by this table: words of the LTWA, or titles as JabRef lists them.",
        HelpName = "FILE",
        CustomParser = result =>
        {
            var path = result.Tokens[0].Value;
            try
            {
                return TitleAbbreviations.Load(path);
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException or FormatException)
            {
                result.AddError($"'{path}' gives no abbreviations: {e.Message}");
                return null;
            }
        },
    };
}
