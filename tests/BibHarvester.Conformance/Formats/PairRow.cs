namespace BibHarvester.Conformance.Formats;

/// <summary>An input, and what another tool makes of it: a line of a set's index.</summary>
/// <param name="Set">The set: the folder.</param>
/// <param name="Input">The file that is read.</param>
/// <param name="InputFormat">Its format.</param>
/// <param name="Expected">The file that is expected.</param>
/// <param name="ExpectedFormat">Its format.</param>
/// <param name="Notes">What is said of the pair: preferences of the exporter.</param>
internal sealed record PairRow(string Set, string Input, string InputFormat, string Expected, string ExpectedFormat, string Notes)
{
    private const string SkipMark = "skipFields=";

    // Fields of BibTeX and what they say here.
    private static readonly Dictionary<string, string> Fields = new(StringComparer.OrdinalIgnoreCase)
    {
        ["number"] = "issue",
        ["eprint"] = "arxiv",
        ["archiveprefix"] = "arxiv",
    };

    private string? _inputText;

    /// <summary>The fields that the exporter was told to leave out.</summary>
    public IReadOnlySet<string> Skipped { get; } = SkippedIn(Notes);

    /// <summary>What the input says, for looking numbers up.</summary>
    public string InputText => _inputText ??= File.ReadAllText(Input);

    /// <summary>All pairs below a folder.</summary>
    public static IReadOnlyList<PairRow> ReadAll(string folder)
    {
        var rows = new List<PairRow>();
        foreach (var index in Directory.EnumerateFiles(folder, "index.tsv", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            var place = Path.GetDirectoryName(index)!;
            var cells = File.ReadLines(index).Skip(1).Select(line => line.Split('\t')).Where(c => c.Length >= 4);
            rows.AddRange(cells.Select(c => new PairRow(Path.GetFileName(place), Path.Combine(place, c[0]), c[1], Path.Combine(place, c[2]), c[3], c[^1])));
        }

        return rows;
    }

    /// <summary>Whether a difference is only that the exporter was told to leave out a field, or the month of a date.</summary>
    public bool Explains(Difference difference) => difference.Class switch
    {
        [.. var field, '+'] => Skipped.Contains(field),
        "date>" => Skipped.Contains("month"),

        // OpenAlex fills a date of which it knows the year with the first of January, which is read as the year.
        "date<" => InputFormat == "openalex-json" && difference.Theirs == difference.Ours + "-01-01",
        _ => false,
    };

    private static HashSet<string> SkippedIn(string notes)
    {
        var at = notes.IndexOf(SkipMark, StringComparison.Ordinal);
        if (at < 0)
            return [];
        var end = notes.AsSpan(at).IndexOfAny(';', '|');
        var list = notes[(at + SkipMark.Length)..(end < 0 ? notes.Length : at + end)];
        return [.. list.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(f => Fields.GetValueOrDefault(f, f.ToLowerInvariant()))];
    }
}
