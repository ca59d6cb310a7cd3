using System.Buffers;
using System.Text;
using BibHarvester.Formats;

namespace BibHarvester.Conformance.Registries;

/// <summary>One stored answer: read, compared with what the payload says, and written in every format.</summary>
internal static class RegistryCase
{
    // What was written and read again tells nothing new after so many works of one list.
    private const int RoundTrips = 100;

    /// <summary>Runs the case.</summary>
    public static CaseResult Run(PayloadRow row, string folder)
    {
        var problems = new List<string>();
        var actual = "";
        var form = PayloadForms.Of(row);
        try
        {
            var payload = File.ReadAllBytes(Path.Combine(folder, row.File));
            var items = form?.Format is { } format ? ReaderOf(format)?.Read(payload).ToArray() : [];
            actual = Json(items ?? []);
            if (form is null || items is null)
                problems.Add(form?.Format is { } missing ? $"no reader '{missing}'" : $"no reader for the kind '{row.Kind}'");
            else if (!row.IsAnswer)
                ErrorCase.Check(row, payload, items, problems);
            else if (form.Walk is { } walk)
                CheckWorks(walk.WorksOf(payload), items, problems);
            else if (items.Any(i => i.Record is not null || i.Diagnostics.IsEmpty))
                problems.Add("there is a record of what is no work, or an item without a diagnostic");
        }
#pragma warning disable CA1031 // That nothing is thrown is what the case is about.
        catch (Exception e)
#pragma warning restore CA1031
        {
            problems.Add($"{e.GetType().Name}: {e.Message.ReplaceLineEndings(" ")} at {e.StackTrace?.Split('\n')[0].Trim()}");
        }

        var group = row.Source + (form is null ? ", no reader" : !row.IsAnswer ? ", errors" : form.Walk is null ? ", no works" : "");
        return new CaseResult(group, row.File, problems) { Actual = (row.File.Replace('/', '_') + ".json", actual) };
    }

    private static IRecordReader? ReaderOf(string format) => RecordFormats.Find(format)?.Reader;

    private static void CheckWorks(IReadOnlyList<IPayloadWork>? works, ReadItem[] items, List<string> problems)
    {
        var records = items.Select(i => i.Record).OfType<BibRecord>().ToArray();
        if (works is null)
        {
            if (items.All(i => i.Diagnostics.IsEmpty))
                problems.Add("the payload is broken, and no diagnostic says so");
            return;
        }

        if (records.Length != works.Count)
        {
            problems.Add($"{records.Length} records of {works.Count} works");
            return;
        }

        for (var i = 0; i < records.Length; i++)
        {
            var before = problems.Count;
            works[i].Compare(records[i], problems);
            if (i < RoundTrips)
                RoundTrip.Check(records[i], problems);
            for (var p = before; p < problems.Count && records.Length > 1; p++)
                problems[p] = $"[{i}] {problems[p]}";
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
