using System.Text;

namespace BibHarvester.Conformance;

/// <summary>Runs a verb and prints the dashboard.</summary>
public static class Runner
{
    private static readonly IVerb[] Verbs =
    [
        new Csl.CslSuiteVerb(),
        new Csl.CslOracleVerb(),
        new Formats.DocumentsVerb(),
        new Formats.FormatsVerb(),
        new Fuzz.FuzzVerb(),
        new Fuzz.FormatFuzzVerb(),
        new Styles.OriginalityVerb(),
        new Formats.PairsVerb(),
        new Merging.MergeBenchVerb(),
        new Registries.Agreement.AgreementVerb(),
        new Registries.RegistriesVerb(),
        new Styles.StylesVerb(),
    ];

    /// <summary>Runs the verb that the arguments name.</summary>
    /// <param name="arguments">The arguments of the program.</param>
    /// <param name="output">Where results go.</param>
    /// <param name="error">Where the reason goes when it cannot run.</param>
    /// <returns>0 whatever passed, 2 when it could not run.</returns>
    public static int Run(ReadOnlySpan<string> arguments, TextWriter output, TextWriter error)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(error);
        var name = arguments.IsEmpty ? "" : arguments[0];
        var verb = Array.Find(Verbs, v => v.Name == name);
        if (verb is null)
        {
            error.WriteLine("Usage: one of");
            foreach (var known in Verbs)
                error.WriteLine($"  {known.Name} {known.Usage} [--verbose] [--actual DIR]");
            return 2;
        }

        try
        {
            var options = new VerbArguments(arguments[1..]);
            var results = verb.Run(options);
            if (options.ActualFolder is { } folder)
                WriteActual(results, folder);
            foreach (var note in options.Notes)
                output.WriteLine(note);
            Print(verb.Name, results, options.Verbose, output);
            return 0;
        }
        catch (Exception e) when (e is CannotRunException or IOException or UnauthorizedAccessException)
        {
            error.WriteLine(e.Message);
            return 2;
        }
    }

    private static void Print(string verb, IReadOnlyList<CaseResult> results, bool isVerbose, TextWriter output)
    {
        foreach (var result in results.Where(r => !r.Passed))
        {
            output.WriteLine($"FAIL {result.Group}: {result.Name}: {string.Join(" | ", result.Problems)}");
            if (isVerbose && result.Details is { } details)
                output.WriteLine(details);
        }

        foreach (var group in results.GroupBy(r => r.Group, StringComparer.Ordinal))
            output.WriteLine($"  {group.Key}: {group.Count(r => r.Passed)}/{group.Count()}");
        output.WriteLine($"{verb}: {results.Count(r => r.Passed)} passed of {results.Count}");
    }

    private static void WriteActual(IReadOnlyList<CaseResult> results, string folder)
    {
        foreach (var file in results.Select(r => r.Actual).OfType<(string File, string Text)>().GroupBy(a => a.File, StringComparer.Ordinal))
        {
            var path = Path.Combine(folder, file.Key);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, string.Concat(file.Select(a => a.Text)), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        }
    }
}
