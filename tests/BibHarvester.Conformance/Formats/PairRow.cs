using System.Text.Json;

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
    private HashSet<string>? _skipped;

    /// <summary>The fields that the exporter was told to leave out: as the input's own preferences say, of which the index has the first.</summary>
    public IReadOnlySet<string> Skipped => _skipped ??= FieldsIn(SkippedHere() ?? SkippedIn(Notes));

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

    private static string SkippedIn(string notes)
    {
        var at = notes.IndexOf(SkipMark, StringComparison.Ordinal);
        if (at < 0)
            return "";
        var end = notes.AsSpan(at).IndexOfAny(';', '|');
        return notes[(at + SkipMark.Length)..(end < 0 ? notes.Length : at + end)];
    }

    // A file of Better BibTeX holds the preferences under which it was exported.
    private string? SkippedHere()
    {
        if (InputFormat != "bbt-json")
            return null;
        using var json = JsonDocument.Parse(InputText);
        return json.RootElement is { ValueKind: JsonValueKind.Object } root && root.TryGetProperty("config", out var config) &&
            config.TryGetProperty("preferences", out var preferences) && preferences.TryGetProperty("skipFields", out var said) && said.ValueKind == JsonValueKind.String
            ? said.GetString()
            : null;
    }

    private static HashSet<string> FieldsIn(string list) =>
        [.. list.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(f => Fields.GetValueOrDefault(f, f.ToLowerInvariant()))];
}
