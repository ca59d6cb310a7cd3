using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using BibHarvester.Csl;
using BibHarvester.Csl.Output;

namespace BibHarvester.Conformance.Styles;

/// <summary>Compares the styles that come with the library with the reference output for real records.</summary>
public sealed class StylesVerb : IVerb
{
    private static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <inheritdoc/>
    public string Name => "styles";

    /// <inheritdoc/>
    public string Usage => "DIR [--style NAME] [--item-language style|item]";

    /// <inheritdoc/>
    public IReadOnlyList<CaseResult> Run(VerbArguments arguments)
    {
        ArgumentNullException.ThrowIfNull(arguments);
        var reference = new ReferenceRows(arguments.Folder);
        var follows = FollowsItemLanguage(arguments);
        var results = new List<CaseResult>();
        foreach (var style in CslStyles.BuiltIn)
        {
            if (arguments.Option("--style") is { } only && CslStyles.Find(only) != CslStyles.Find(style))
                continue;
            var processor = new CitationProcessor(CslStyles.Find(style)!, CslStyles.FindLocale(LanguageOf(style))!)
            {
                FollowsItemLanguage = follows,
            };
            if (reference.Of("single", style) is { } singles)
                results.AddRange(Singles(processor, reference, singles.Rows, style, singles.File));
            if (reference.Of("bibliography", style) is { } entries)
                results.AddRange(Entries(processor, reference, entries.Rows, style, entries.File));
            if (style == "gb-t-7714-2015-note" && reference.OfChoice(style) is { } choice)
                results.AddRange(Choice(processor, reference, choice, style));
        }

        return results;
    }

    // The reference output has the style's own language for all items.
    private static bool FollowsItemLanguage(VerbArguments arguments) => arguments.Option("--item-language") switch
    {
        null or "style" => false,
        "item" => true,
        var other => throw new CannotRunException($"'{other}' is neither 'style' nor 'item'."),
    };

    // The reference output for Cite Them Right is in American English, since its style leaves the locale open.
    private static string LanguageOf(string style) =>
        style == "harvard-cite-them-right" ? "en-US" : CslStyles.Find(style)!.DefaultLocale ?? "en-US";

    // Each item alone: its citation and its entry.
    private static IEnumerable<CaseResult> Singles(
        CitationProcessor processor, ReferenceRows reference, List<JsonObject> expected, string style, string file)
    {
        var actual = new List<JsonObject>();
        foreach (var item in reference.Items)
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

    // All items together: the entries with what tells works apart.
    private static IEnumerable<CaseResult> Entries(
        CitationProcessor processor, ReferenceRows reference, List<JsonObject> expected, string style, string file)
    {
        var actual = processor.Bibliography(reference.Items)
            .Select((entry, i) => new JsonObject { ["position"] = i + 1, ["id"] = entry.Id, ["text"] = entry.Text })
            .ToList();
        return Compare($"{style} bibliography", actual, expected, ["text"], file);
    }

    // A choice of items together, as HTML.
    private static IEnumerable<CaseResult> Choice(
        CitationProcessor processor, ReferenceRows reference, JsonObject row, string style)
    {
        string[] ids = [.. row["ids"]!.AsArray().Select(id => (string)id!)];
        var works = processor.Register(ids.Select(reference.Item));
        var entries = works.Bibliography(CslOutput.Html)
            .ToDictionary(e => e.Id, e => $"<div class=\"csl-entry\">{e.Text}</div>", StringComparer.Ordinal);
        string[] order = [.. row["order"]!.AsArray().Select(id => (string)id!)];
        var expected = ids.Select((id, i) => new JsonObject
        {
            ["id"] = id,
            ["cite_html"] = row["cites"]![i]!.DeepClone(),
            ["bib_html"] = row["entries"]![Array.IndexOf(order, id)]!.DeepClone(),
        });
        var actual = ids.Select(id => new JsonObject
        {
            ["id"] = id,
            ["cite_html"] = works.Cite([new CslCite(id)], CslOutput.Html),
            ["bib_html"] = entries.GetValueOrDefault(id),
        });
        return Compare($"{style} choice", [.. actual], [.. expected], ["cite_html", "bib_html"], Path.Combine("choice", style + ".jsonl"));
    }

    private static IEnumerable<CaseResult> Compare(
        string group, List<JsonObject> actual, List<JsonObject> expected, string[] fields, string file)
    {
        var lines = string.Concat(actual.Select(row => row.ToJsonString(Readable) + "\n"));
        var rows = actual.ToDictionary(row => (string)row["id"]!, StringComparer.Ordinal);
        var isFirst = true;
        foreach (var wanted in expected)
        {
            var id = (string)wanted["id"]!;
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
