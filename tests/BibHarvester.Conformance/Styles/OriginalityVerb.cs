using System.Globalization;
using BibHarvester.Csl;

namespace BibHarvester.Conformance.Styles;

/// <summary>Shows how much of each style that comes with the library is found in the styles of a folder.</summary>
public sealed class OriginalityVerb : IVerb
{
    private const double MostShared = 0.10;

    /// <inheritdoc/>
    public string Name => "originality";

    /// <inheritdoc/>
    public string Usage => "DIR";

    /// <inheritdoc/>
    public IReadOnlyList<CaseResult> Run(VerbArguments arguments)
    {
        ArgumentNullException.ThrowIfNull(arguments);
        var official = new HashSet<string>(StringComparer.Ordinal);
        foreach (var file in Directory.EnumerateFiles(arguments.Folder, "*.csl"))
        {
            using var stream = File.OpenRead(file);
            official.UnionWith(StyleRuns.Of(stream));
        }

        if (official.Count == 0)
            throw new CannotRunException($"There is no style in '{arguments.Folder}'.");
        return [.. CslStyles.BuiltIn.Select(style => Result(style, official, arguments))];
    }

    private static CaseResult Result(string style, HashSet<string> official, VerbArguments arguments)
    {
        using var stream = typeof(CslStyles).Assembly.GetManifestResourceStream(style + ".csl")!;
        var runs = StyleRuns.Of(stream).ToList();
        var shared = runs.Count(official.Contains);
        var share = runs.Count == 0 ? 0 : (double)shared / runs.Count;
        var text = string.Create(CultureInfo.InvariantCulture, $"{style}: {shared} of {runs.Count} runs, {share:P1}");
        arguments.Notes.Add(text);
        return new CaseResult("styles", style, share <= MostShared ? [] : [text]);
    }
}
