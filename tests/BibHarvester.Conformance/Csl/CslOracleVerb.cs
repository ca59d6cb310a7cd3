using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using BibHarvester.Csl;
using BibHarvester.Csl.Items;
using BibHarvester.Csl.Output;

namespace BibHarvester.Conformance.Csl;

/// <summary>Renders real records by given styles and compares with the reference output.</summary>
public sealed class CslOracleVerb : IVerb
{
    /// <inheritdoc/>
    public string Name => "csl-oracle";

    /// <inheritdoc/>
    public string Usage => "DIR --styles DIR --locales DIR [--through-record]";

    /// <inheritdoc/>
    public IReadOnlyList<CaseResult> Run(VerbArguments arguments)
    {
        ArgumentNullException.ThrowIfNull(arguments);
        if (!arguments.Has("--through-record"))
            return Render(arguments, throughRecord: false);
        var results = Render(arguments, throughRecord: true);
        var (same, all) = CompareActual(results, Render(arguments, throughRecord: false));
        arguments.Notes.Add($"  through the record as without it: {same}/{all}");
        return results;
    }

    private static List<CaseResult> Render(VerbArguments arguments, bool throughRecord)
    {
        var corpus = new OracleCorpus(arguments, throughRecord);
        var jobs = new List<Func<IEnumerable<CaseResult>>>();
        foreach (var file in Files("single"))
            jobs.Add(() => Singles(corpus, file));
        foreach (var file in Files("bibliography"))
            jobs.Add(() => Entries(corpus, file));
        foreach (var file in Files("document"))
            jobs.Add(() => Document(corpus, file));
        var choice = Path.Combine(arguments.Folder, "styles.jsonl");
        if (File.Exists(choice))
        {
            foreach (var row in OracleCorpus.Rows(choice))
                jobs.Add(() => [Style(corpus, row)]);
        }

        return [.. jobs.AsParallel().AsOrdered().Select(job => job().ToList()).SelectMany(r => r)];

        string[] Files(string folder)
        {
            var path = Path.Combine(arguments.Folder, folder);
            if (!Directory.Exists(path))
                return [];
            var files = Directory.GetFiles(path, "*.jsonl");
            Array.Sort(files, StringComparer.Ordinal);
            return files;
        }
    }

    // How many rows of a run another one has produced too.
    private static (int Same, int All) CompareActual(List<CaseResult> results, List<CaseResult> others)
    {
        var rows = Rows(results).ToDictionary(r => r.Key, r => r.Row, StringComparer.Ordinal);
        var (same, all) = (0, 0);
        foreach (var (key, row) in Rows(others))
        {
            all++;
            if (JsonNode.DeepEquals(row, rows.GetValueOrDefault(key)))
                same++;
        }

        return (same, all);

        static IEnumerable<(string Key, JsonObject Row)> Rows(List<CaseResult> results) =>
            from actual in results.Select(r => r.Actual).OfType<(string File, string Text)>()
            from line in actual.Text.Split('\n', StringSplitOptions.RemoveEmptyEntries)
            let row = JsonNode.Parse(line)!.AsObject()
            select ($"{actual.File} {Key(row)}", row);
    }

    // Each item alone: its citation and its entry.
    private static IEnumerable<CaseResult> Singles(OracleCorpus corpus, string file) => Compare("single", file, rows =>
    {
        var processor = corpus.Processor(Path.GetFileNameWithoutExtension(file));
        return rows.Select(row =>
        {
            var id = (string)row["id"]!;
            var works = processor.Register([corpus.Item(id)]);
            return new JsonObject
            {
                ["id"] = id,
                ["cite_html"] = works.Cite([new CslCite(id)], CslOutput.Html),
                ["cite_text"] = works.Cite([new CslCite(id)]),
                ["bib_html"] = works.Bibliography(CslOutput.Html) is [var html] ? Entry(html) : "",
                ["bib_text"] = works.Bibliography() is [var text] ? text.Text : "",
            };
        });
    });

    // All items together: the order, and the entries with what tells works apart.
    private static IEnumerable<CaseResult> Entries(OracleCorpus corpus, string file) => Compare("bibliography", file, rows =>
    {
        var works = corpus.Processor(Path.GetFileNameWithoutExtension(file)).Register(corpus.Items);
        var html = works.Bibliography(CslOutput.Html);
        var text = works.Bibliography().ToDictionary(e => e.Id, e => e.Text, StringComparer.Ordinal);
        var actual = new List<JsonObject>();
        for (var i = 0; i < html.Count; i++)
        {
            actual.Add(new JsonObject
            {
                ["position"] = i,
                ["id"] = html[i].Id,
                ["html"] = Entry(html[i]),
                ["text"] = text.GetValueOrDefault(html[i].Id, ""),
                ["cite_html"] = works.Cite([new CslCite(html[i].Id)], CslOutput.Html),
            });
        }

        var first = rows.Count > 0 ? (int)rows[0]["position"]! : 0;
        foreach (var row in actual)
            row["position"] = (int)row["position"]! + first;
        return actual;
    });

    private static IEnumerable<CaseResult> Document(OracleCorpus corpus, string file) => Compare("document", file, rows =>
    {
        var document = corpus.Processor(Path.GetFileNameWithoutExtension(file)).Document(corpus.Items);
        var citations = rows.Where(row => (string?)row["kind"] == "citation").Select(row =>
        {
            var json = JsonSerializer.SerializeToElement(row);
            return new CslCitation((string)row["citationID"]!, [.. json.GetProperty("citationItems").EnumerateArray().Select(Fixture.Cite)])
            {
                NoteNumber = Fixture.Number(json.GetProperty("properties"), "noteIndex"),
            };
        }).ToList();
        var actual = document.Render(citations, CslOutput.Html)
            .Select(t => new JsonObject { ["kind"] = "citation", ["citationID"] = t.Id, ["html"] = t.Text })
            .ToList();
        var first = rows.FirstOrDefault(row => (string?)row["kind"] == "entry")?["position"] is { } position ? (int)position : 0;
        actual.AddRange(document.Bibliography(CslOutput.Html).Select((e, i) =>
            new JsonObject { ["kind"] = "entry", ["position"] = i + first, ["id"] = e.Id, ["html"] = Entry(e) }));
        return actual;
    });

    // A choice of items together by one style.
    private static CaseResult Style(OracleCorpus corpus, JsonObject row)
    {
        var style = (string)row["style"]!;
        return Compare("styles", "styles.jsonl", [row], _ =>
        {
            var processor = corpus.Processor(style);
            string[] ids = [.. row["ids"]!.AsArray().Select(id => (string)id!)];
            var works = processor.Register(ids.Select(corpus.Item));
            var bibliography = processor.Style.HasBibliography ? works.Bibliography(CslOutput.Html) : null;
            return
            [
                new JsonObject
                {
                    ["style"] = style,
                    ["cites"] = new JsonArray([.. ids.Select(id => (JsonNode?)works.Cite([new CslCite(id)], CslOutput.Html))]),
                    ["order"] = bibliography is null ? null : new JsonArray([.. bibliography.Select(e => (JsonNode?)e.Id)]),
                    ["entries"] = bibliography is null ? null : new JsonArray([.. bibliography.Select(e => (JsonNode?)Entry(e))]),
                },
            ];
        }).Single();
    }

    private static string Entry(CslEntry entry) => $"<div class=\"csl-entry\">{entry.Text}</div>";

    private static IEnumerable<CaseResult> Compare(string kind, string file, Func<List<JsonObject>, IEnumerable<JsonObject>> render)
    {
        var name = Path.GetFileName(file);
        return Compare($"{kind} {Path.GetFileNameWithoutExtension(file)}", Path.Combine(kind, name), OracleCorpus.Rows(file), render);
    }

    private static IEnumerable<CaseResult> Compare(
        string group, string file, List<JsonObject> expected, Func<List<JsonObject>, IEnumerable<JsonObject>> render)
    {
        List<JsonObject> actual = [];
        string? failure = null;
        try
        {
            actual = [.. render(expected)];
        }
#pragma warning disable CA1031 // A case that throws has failed; the others go on.
        catch (Exception e)
#pragma warning restore CA1031
        {
            failure = e is CslStyleException ? e.Message : e.ToString();
        }

        var rows = new Dictionary<string, JsonObject>(StringComparer.Ordinal);
        foreach (var row in actual)
            rows[Key(row)] = row;
        var lines = string.Concat(actual.Select(row => row.ToJsonString(OracleCorpus.Readable) + "\n"));
        var isFirst = true;
        foreach (var wanted in expected)
        {
            var got = rows.GetValueOrDefault(Key(wanted));
            List<string> different = failure is null
                ? [.. wanted.Where(f => f.Key is not ("ids" or "citationItems" or "properties") && !JsonNode.DeepEquals(f.Value, got?[f.Key])).Select(f => f.Key)]
                : [failure];
            yield return new CaseResult(group, Key(wanted), different)
            {
                Details = failure is null ? string.Concat(different.Select(f => Difference(f, wanted[f], got?[f]))) : null,
                Actual = isFirst ? (file, lines) : null,
            };
            isFirst = false;
        }
    }

    private static string Difference(string field, JsonNode? wanted, JsonNode? got)
    {
        if (wanted is not JsonArray left || got is not JsonArray right || left.Count != right.Count)
            return $"  {field}\n    expected {Text(wanted)}\n    actual   {Text(got)}\n";
        var text = new StringBuilder();
        for (var i = 0; i < left.Count; i++)
        {
            if (!JsonNode.DeepEquals(left[i], right[i]))
                text.Append(CultureInfo.InvariantCulture, $"  {field}[{i}]\n    expected {Text(left[i])}\n    actual   {Text(right[i])}\n");
        }

        return text.ToString();
    }

    private static string Text(JsonNode? node) => node?.ToJsonString(OracleCorpus.Readable) ?? "null";

    private static string Key(JsonObject row) =>
        (string?)row["citationID"] ?? (string?)row["style"] ?? (row["kind"] is null ? "" : "entry ") + (string?)row["id"];
}
