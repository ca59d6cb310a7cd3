using System.Globalization;
using System.Text;
using System.Text.Json;

namespace BibHarvester.Cli.Commands;

/// <summary>The fields of a record by their JSON pointers, each with its witness.</summary>
internal static class Explanation
{
    private static readonly string[] Heads = ["field", "value", "source", "rule", "raw value"];

    public static void Write(BibRecord record, TextWriter output)
    {
        List<string[]> rows = [Heads];
        foreach (var (pointer, value) in Leaves(record))
            rows.Add(Row(pointer, value, record.Provenance));
        Span<int> widths = stackalloc int[Heads.Length];
        foreach (var row in rows)
        {
            for (var i = 0; i < widths.Length; i++)
                widths[i] = Math.Max(widths[i], Math.Min(row[i].Length, 60));
        }

        var line = new StringBuilder();
        foreach (var row in rows)
        {
            line.Clear();
            for (var i = 0; i < row.Length; i++)
                line.Append(row[i].PadRight(widths[i])).Append("  ");
            output.WriteLine(line.ToString().TrimEnd());
        }
    }

    private static string[] Row(string pointer, string value, Provenance? provenance)
    {
        var row = provenance?.Of(pointer);
        var index = row?.Witness ?? 0;
        var witness = provenance is not null && (uint)index < (uint)provenance.Witnesses.Count ? provenance.Witnesses[index] : null;
        return [pointer, OneLine(value), witness is null ? "" : SourceOf(witness), row?.Rule ?? "", OneLine(row?.Raw.ToString() ?? "")];
    }

    private static string SourceOf(Witness witness)
    {
        var date = witness.RetrievedAt?.UtcDateTime.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        return (date is null ? witness.Source : $"{witness.Source} {date}") + (witness.IsStored ? " (stored)" : "");
    }

    private static string OneLine(string text) => text.ReplaceLineEndings("⏎");

    private static IEnumerable<(string Pointer, string Value)> Leaves(BibRecord record)
    {
        using var json = JsonDocument.Parse((record with { Provenance = null }).ToRecordJson(), new JsonDocumentOptions { MaxDepth = 512 });
        foreach (var leaf in Leaves(json.RootElement, ""))
        {
            if (leaf.Pointer != "/bibharvest")
                yield return leaf;
        }
    }

    private static IEnumerable<(string Pointer, string Value)> Leaves(JsonElement element, string pointer) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().SelectMany(m => Leaves(m.Value, $"{pointer}/{m.Name}")),
        JsonValueKind.Array => element.EnumerateArray().SelectMany((e, i) => Leaves(e, string.Create(CultureInfo.InvariantCulture, $"{pointer}/{i}"))),
        JsonValueKind.String => [(pointer, element.GetString()!)],
        _ => [(pointer, element.GetRawText())],
    };
}
