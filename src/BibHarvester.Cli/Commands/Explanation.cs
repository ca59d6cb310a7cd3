using System.Globalization;
using System.Text.Json;
using BibHarvester.Cli.Output;

namespace BibHarvester.Cli.Commands;

/// <summary>The fields of a record by their JSON pointers, each with its witness.</summary>
internal static class Explanation
{
    private static readonly string[] Heads = ["field", "value", "source", "rule", "raw value", "others say"];

    public static void Write(BibRecord record, TextWriter output)
    {
        List<string[]> rows = [Heads];
        var told = new HashSet<FieldWitness>(ReferenceEqualityComparer.Instance);
        foreach (var (pointer, value) in Leaves(record))
            rows.Add(Row(pointer, value, record.Provenance, told));
        // Why a field is absent is told as well.
        foreach (var row in record.Provenance?.Fields ?? [])
        {
            if (!row.Dissents.IsEmpty && told.Add(row))
                rows.Add([row.Path, "", SourceOf(record.Provenance!, row.Witness), row.Rule, "", Dissents(record.Provenance!, row)]);
        }

        TextTable.Write(rows, output);
    }

    private static string[] Row(string pointer, string value, Provenance? provenance, HashSet<FieldWitness> told)
    {
        if (provenance is null)
            return [pointer, OneLine(value), "", "", "", ""];
        var row = provenance.Of(pointer);
        return
        [
            pointer, OneLine(value), SourceOf(provenance, row?.Witness ?? 0), row?.Rule ?? "", OneLine(row?.Raw.ToString() ?? ""),
            string.Join("; ", RowsAround(pointer, provenance).Where(told.Add).Select(around => Dissents(provenance, around))),
        ];
    }

    // A decision on a list or an object stands at the first of its values.
    private static IEnumerable<FieldWitness> RowsAround(string pointer, Provenance provenance) =>
        provenance.Fields.Where(row => !row.Dissents.IsEmpty && pointer.StartsWith(row.Path, StringComparison.Ordinal) &&
            (pointer.Length == row.Path.Length || pointer[row.Path.Length] == '/'));

    private static string Dissents(Provenance provenance, FieldWitness row) =>
        string.Join("; ", row.Dissents.Select(dissent => $"{SourceOf(provenance, dissent.Witness)}: {OneLine(dissent.Raw.ToString())}"));

    private static string SourceOf(Provenance provenance, int witness) =>
        (uint)witness < (uint)provenance.Witnesses.Count ? SourceOf(provenance.Witnesses[witness]) : "";

    private static string SourceOf(Witness witness)
    {
        var date = witness.RetrievedAt?.UtcDateTime.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        return (date is null ? witness.Source : $"{witness.Source} {date}") + (witness.IsStored ? " (stored)" : "");
    }

    /// <summary>A value on one line.</summary>
    public static string OneLine(string text) => text.ReplaceLineEndings("⏎");

    /// <summary>The values of a record by their JSON pointers.</summary>
    public static IEnumerable<(string Pointer, string Value)> Leaves(BibRecord record)
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
