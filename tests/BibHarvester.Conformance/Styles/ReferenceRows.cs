using System.Text;
using System.Text.Json.Nodes;
using BibHarvester.Csl.Items;

namespace BibHarvester.Conformance.Styles;

/// <summary>The reference output for the styles that come with the library, under either of their names.</summary>
internal sealed class ReferenceRows
{
    private readonly string _folder;
    private readonly Dictionary<string, CslItem> _byId;

    public ReferenceRows(string folder)
    {
        _folder = folder;
        var file = Path.Combine(folder, "items.jsonl");
        if (!File.Exists(file))
            throw new CannotRunException($"There is no {file}.");
        Items = [.. File.ReadLines(file).Select(line => CslItem.Parse(Encoding.UTF8.GetBytes(line)))];
        _byId = Items.ToDictionary(item => item.Id, StringComparer.Ordinal);
    }

    public CslItem[] Items { get; }

    public CslItem Item(string id) => _byId[id];

    /// <summary>The rows of a style in one of the folders, and the name of their file; absent where there are none.</summary>
    public (string File, List<JsonObject> Rows)? Of(string kind, string style)
    {
        foreach (var name in NamesOf(style))
        {
            var file = Path.Combine(kind, name + ".jsonl");
            var path = Path.Combine(_folder, file);
            if (File.Exists(path))
                return (file, [.. File.ReadLines(path).Select(line => JsonNode.Parse(line)!.AsObject())]);
        }

        return null;
    }

    /// <summary>The row of a style among the choice of items that all styles were run on.</summary>
    public JsonObject? OfChoice(string style)
    {
        var path = Path.Combine(_folder, "styles.jsonl");
        string[] names = NamesOf(style);
        return File.Exists(path)
            ? File.ReadLines(path).Select(line => JsonNode.Parse(line)!.AsObject()).FirstOrDefault(row => names.Contains((string)row["style"]!))
            : null;
    }

    private static string[] NamesOf(string style) =>
        style == "vancouver" ? ["nlm-citation-sequence", style] : ["china-national-standard-" + style, style];
}
