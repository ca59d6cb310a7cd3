using System.Buffers;
using System.Text;
using System.Text.Json;
using BibHarvester.Formats;

namespace BibHarvester.Conformance.Registries;

/// <summary>One stored answer: read, compared with what the payload says, and written in every format.</summary>
internal static class RegistryCase
{
    /// <summary>Runs the case.</summary>
    public static CaseResult Run(PayloadRow row, string folder)
    {
        var problems = new List<string>();
        var actual = "";
        try
        {
            var payload = File.ReadAllBytes(Path.Combine(folder, row.File));
            var items = RecordFormats.Find(row.Source == "datacite" ? "datacite-json" : "crossref-json")!.Reader!
                .Read(payload).ToArray();
            actual = Json(items);
            if (row.HoldsWorks)
                CheckWorks(row, payload, items, problems);
            else if (items.Any(i => i.Record is null && i.Diagnostics.IsEmpty))
                problems.Add("an item has neither record nor diagnostic");
        }
#pragma warning disable CA1031 // That nothing is thrown is what the case is about.
        catch (Exception e)
#pragma warning restore CA1031
        {
            problems.Add($"{e.GetType().Name}: {e.Message.ReplaceLineEndings(" ")} at {e.StackTrace?.Split('\n')[0].Trim()}");
        }

        var group = row.HoldsWorks ? row.Source : row.Source + ", no works";
        return new CaseResult(group, row.File, problems) { Actual = (row.File.Replace('/', '_') + ".json", actual) };
    }

    private static void CheckWorks(PayloadRow row, byte[] payload, ReadItem[] items, List<string> problems)
    {
        JsonDocument? document = null;
        try
        {
            document = JsonDocument.Parse(payload);
        }
        catch (JsonException)
        {
            if (items.All(i => i.Diagnostics.IsEmpty))
                problems.Add("the payload is broken, and no diagnostic says so");
            return;
        }

        using (document)
        {
            var works = PayloadWorks.Of(document.RootElement, row.Source).ToArray();
            var records = items.Select(i => i.Record).OfType<BibRecord>().ToArray();
            if (records.Length != works.Length)
            {
                problems.Add($"{records.Length} records of {works.Length} works");
                return;
            }

            for (var i = 0; i < records.Length; i++)
            {
                var before = problems.Count;
                PayloadWorks.Compare(works[i], records[i], problems);
                DroppedValues.Find(works[i], records[i], problems);
                RoundTrip.Check(records[i], problems);
                for (var p = before; p < problems.Count && records.Length > 1; p++)
                    problems[p] = $"[{i}] {problems[p]}";
            }
        }
    }

    private static string Json(ReadItem[] items)
    {
        var output = new ArrayBufferWriter<byte>();
        var records = items.Select(i => i.Record).OfType<BibRecord>().ToArray();
        RecordFormats.Find("bibharvest-json")?.Writer?.Write(records, output);
        var diagnostics = items.SelectMany(i => i.Diagnostics.AsSpan().ToArray()).Select(d => $"# {d}\n");
        return Encoding.UTF8.GetString(output.WrittenSpan) + string.Concat(diagnostics);
    }
}
