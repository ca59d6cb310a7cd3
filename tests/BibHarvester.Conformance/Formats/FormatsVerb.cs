namespace BibHarvester.Conformance.Formats;

/// <summary>Reads every file of the corpus of formats: no exception, all records, nothing lost, the same when it is written and read again.</summary>
public sealed class FormatsVerb : IVerb
{
    /// <inheritdoc/>
    public string Name => "formats";

    /// <inheritdoc/>
    public string Usage => "DIR [--format NAME] [--file SUBSTRING]";

    /// <inheritdoc/>
    public IReadOnlyList<CaseResult> Run(VerbArguments arguments)
    {
        ArgumentNullException.ThrowIfNull(arguments);
        var (format, part) = (arguments.Option("--format"), arguments.Option("--file"));
        var files = CorpusFile.ReadAll(arguments.Folder)
            .Where(f => (format is null || f.Format == format) && (part is null || f.File.Contains(part, StringComparison.Ordinal))).ToArray();
        FormatCase[] cases = [.. files.AsParallel().AsOrdered().Select(f => FormatCase.Run(f, arguments.Folder))];
        arguments.Notes.Add($"{"format",-24}{"passed",12}{"records",16}{"detected",12}  failures");
        foreach (var group in cases.GroupBy(c => c.File.Format, StringComparer.Ordinal).OrderBy(g => g.Key, StringComparer.Ordinal))
            arguments.Notes.Add(Line(group.Key, [.. group]));
        arguments.Notes.Add(Line("all", cases));
        return [.. cases.Select(c => c.ToResult())];
    }

    private static string Line(string name, FormatCase[] cases)
    {
        var causes = cases.SelectMany(c => c.Failures.Select(f => f.Cause).Distinct(StringComparer.Ordinal))
            .GroupBy(c => c, StringComparer.Ordinal).OrderBy(g => g.Key, StringComparer.Ordinal).Select(g => $"{g.Key} {g.Count()}");
        return $"{name,-24}{$"{cases.Count(c => c.Failures.Count == 0)}/{cases.Length}",12}" +
            $"{$"{cases.Sum(c => c.Found)}/{cases.Sum(c => c.File.Records)}",16}{$"{cases.Count(c => c.IsDetected)}/{cases.Length}",12}  {string.Join(", ", causes)}";
    }
}
