using System.Diagnostics;
using System.Globalization;
using System.Text;
using BibHarvester.Formats;

namespace BibHarvester.Benchmarks;

/// <summary>How fast a file is read and its works are written, beside a bare walk through its lines.</summary>
internal static class FormatsRun
{
    // Until the code is compiled as it stays: the runtime does so in steps, on another thread.
    private const int WarmUps = 4;

    private static readonly string[] Targets = ["bibtex", "biblatex", "ris", "csl-json"];

    /// <summary>Measures in turn, several times, and prints the medians.</summary>
    /// <param name="path">The file, in any format.</param>
    /// <param name="arguments">How many repetitions; 5 unless said.</param>
    /// <returns>The exit code.</returns>
    public static int Run(string path, string[] arguments)
    {
        var repetitions = arguments is [var text] && int.TryParse(text, CultureInfo.InvariantCulture, out var number) ? number : 5;
        var bytes = File.ReadAllBytes(path);
        var format = RecordFormats.Detect(new MemoryStream(bytes)).Format ?? RecordFormats.All.First(f => f.Extensions.Contains(Path.GetExtension(path), StringComparer.OrdinalIgnoreCase));
        List<(string Name, Func<(long Bytes, int Records)> Run)> measurements =
        [
            ("scan: lines of text", () => (bytes.Length, Lines(bytes))),
            ($"read {format.Name}", () => (bytes.Length, format.Reader!.Read(new MemoryStream(bytes)).Count(i => i.Record is not null))),
        ];
        List<BibRecord> records = [.. format.Reader!.Read(new MemoryStream(bytes)).Where(i => i.Record is not null).Select(i => i.Record!)];
        foreach (var target in RecordFormats.All.Where(f => f.Writer is not null && Array.IndexOf(Targets, f.Name) >= 0))
            measurements.Add(($"write {target.Name}", () => (Written(records, target.Writer!), records.Count)));

        var speeds = measurements.ToDictionary(m => m.Name, _ => new List<double>(), StringComparer.Ordinal);
        var allocated = new Dictionary<string, double>(StringComparer.Ordinal);
        for (var repetition = -WarmUps; repetition < repetitions; repetition++)
        {
            foreach (var (name, run) in measurements)
            {
                var before = GC.GetAllocatedBytesForCurrentThread();
                var watch = Stopwatch.StartNew();
                var (length, count) = run();
                watch.Stop();
                allocated[name] = (GC.GetAllocatedBytesForCurrentThread() - before) / (double)Math.Max(1, count);
                if (repetition >= 0)
                    speeds[name].Add(length / 1e6 / watch.Elapsed.TotalSeconds);
            }
        }

        Console.WriteLine($"{bytes.Length / 1e6:0.0} MB, {records.Count} works, {repetitions} repetitions after {WarmUps} to warm up, medians");
        foreach (var (name, _) in measurements)
            Console.WriteLine($"{name,-24} {Median(speeds[name]),7:0.0} MB/s  {Median(speeds[name]) / Median(speeds[measurements[0].Name]):0.00} of scan  {allocated[name] / 1000,6:0.0} kB a work");
        return 0;
    }

    private static int Lines(byte[] bytes)
    {
        using var reader = new StreamReader(new MemoryStream(bytes), Encoding.UTF8);
        var count = 0;
        while (reader.ReadLine() is not null)
            count++;
        return count;
    }

    private static long Written(List<BibRecord> records, IRecordWriter writer)
    {
        var output = new CountingOutput();
        writer.Write(records, output);
        return output.Count;
    }

    private static double Median(List<double> values)
    {
        var sorted = values.Order().ToArray();
        return (sorted[(sorted.Length - 1) / 2] + sorted[sorted.Length / 2]) / 2;
    }
}
