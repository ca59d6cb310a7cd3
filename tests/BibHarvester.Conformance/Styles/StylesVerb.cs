using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using BibHarvester.Csl;
using BibHarvester.Csl.Items;

namespace BibHarvester.Conformance.Styles;

/// <summary>Compares the styles that come with the library with the reference output for real records.</summary>
public sealed class StylesVerb : IVerb
{
    private static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <inheritdoc/>
    public string Name => "styles";

    /// <inheritdoc/>
    public string Usage => "DIR";

    /// <inheritdoc/>
    public IReadOnlyList<CaseResult> Run(VerbArguments arguments)
    {
        ArgumentNullException.ThrowIfNull(arguments);
        var itemFile = Path.Combine(arguments.Folder, "items.jsonl");
        if (!File.Exists(itemFile))
            throw new CannotRunException($"There is no {itemFile}.");
        CslItem[] items = [.. File.ReadLines(itemFile).Select(line => CslItem.Parse(Encoding.UTF8.GetBytes(line)))];
        var results = new List<CaseResult>();
        foreach (var style in CslStyles.BuiltIn)
        {
            var processor = new CitationProcessor(CslStyles.Find(style)!, CslStyles.FindLocale("en-US")!);
            var single = Path.Combine("single", $"{style}.jsonl");
            if (Rows(arguments, single) is { } singles)
                results.AddRange(Singles(processor, items, singles, style, single));
            var bibliography = Path.Combine("bibliography", $"{style}.jsonl");
            if (Rows(arguments, bibliography) is { } entries)
                results.AddRange(Entries(processor, items, entries, style, bibliography));
        }

        return results;
    }

    private static Dictionary<string, JsonNode>? Rows(VerbArguments arguments, string file)
    {
        var path = Path.Combine(arguments.Folder, file);
        return File.Exists(path)
            ? File.ReadLines(path).Select(line => JsonNode.Parse(line)!).ToDictionary(row => (string)row["id"]!, StringComparer.Ordinal)
            : null;
    }

    // Each item alone: its citation and its entry.
    private static IEnumerable<CaseResult> Singles(
        CitationProcessor processor, CslItem[] items, Dictionary<string, JsonNode> expected, string style, string file)
    {
        var actual = new List<JsonObject>();
        foreach (var item in items)
        {
            var works = processor.Register([item]);
            actual.Add(new JsonObject
            {
                ["id"] = item.Id,
                ["cite_text"] = works.Cite([new CslCite(item.Id)]),
                ["bib_text"] = works.Bibliography().Select(e => e.Text).FirstOrDefault() ?? "",
            });
        }

        return Compare($"{style} single", actual, expected, ["cite_text", "bib_text"], file);
    }

    // All items together: the order, and the entries with what tells works apart.
    private static IEnumerable<CaseResult> Entries(
        CitationProcessor processor, CslItem[] items, Dictionary<string, JsonNode> expected, string style, string file)
    {
        var actual = processor.Bibliography(items)
            .Select((entry, i) => new JsonObject { ["position"] = i, ["id"] = entry.Id, ["text"] = entry.Text })
            .ToList();
        return Compare($"{style} bibliography", actual, expected, ["text"], file);
    }

    private static IEnumerable<CaseResult> Compare(
        string group, List<JsonObject> actual, Dictionary<string, JsonNode> expected, string[] fields, string file)
    {
        var lines = string.Concat(actual.Select(row => row.ToJsonString(Readable) + "\n"));
        var rows = actual.ToDictionary(row => (string)row["id"]!, StringComparer.Ordinal);
        var isFirst = true;
        foreach (var (id, wanted) in expected)
        {
            var got = rows.GetValueOrDefault(id);
            var different = fields.Where(f => (string?)wanted[f] != (string?)got?[f]).ToList();
            yield return new CaseResult(group, id, different)
            {
                Details = string.Concat(different.Select(f => $"  {f}\n    expected {wanted[f]}\n    actual   {got?[f]}\n")),
                Actual = isFirst ? (file, lines) : null,
            };
            isFirst = false;
        }
    }
}
