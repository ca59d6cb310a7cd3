using System.Buffers;
using System.Diagnostics;
using System.Globalization;
using System.IO.Compression;
using System.Text.Json;
using BibHarvester.Formats;
using BibHarvester.Formats.Crossref;

namespace BibHarvester.Benchmarks;

/// <summary>How fast a file of Crossref works becomes records and BibTeX, beside a bare scan of its JSON and a bare decompression.</summary>
internal static class NormaliseRun
{
    private const int BatchRecords = 100;

    // Until the code is compiled as it stays: the runtime does so in steps, on another thread.
    private const int WarmUps = 12;

    private static readonly ReadOptions WithoutReferences = new() { References = false };

    /// <summary>Runs all measurements in turn, several times, and prints the medians.</summary>
    /// <param name="file">The works, one a line.</param>
    /// <param name="arguments">How many repetitions; 5 unless said.</param>
    /// <returns>The exit code.</returns>
    public static async Task<int> RunAsync(string file, string[] arguments)
    {
        var repetitions = arguments is [var text] && int.TryParse(text, CultureInfo.InvariantCulture, out var number) ? number : 5;
        var lines = await File.ReadAllBytesAsync(file);
        var zipped = Zip(lines);
        (string Name, string Against, Func<Task<int>> Run)[] measurements =
        [
            ("scan: Utf8JsonReader alone", "", () => Task.FromResult(Scan(lines))),
            ("record, without references", "scan", () => Task.FromResult(Records(lines, WithoutReferences, force: false))),
            ("record", "scan", () => Task.FromResult(Records(lines, ReadOptions.Default, force: false))),
            ("record, each reference looked at", "scan", () => Task.FromResult(Records(lines, ReadOptions.Default, force: true))),
            ("BibTeX, without references", "scan", () => Task.FromResult(BibTeX(new MemoryStream(lines), WithoutReferences))),
            ("BibTeX", "scan", () => Task.FromResult(BibTeX(new MemoryStream(lines), ReadOptions.Default))),
            ("gunzip: GZipStream alone", "", () => Task.FromResult(Unzip(zipped))),
            ("gzip to BibTeX, one thread", "gunzip", () => Task.FromResult(BibTeX(new MemoryStream(zipped), WithoutReferences))),
            ("gzip to BibTeX, two threads", "gunzip", () => BibTeXAsync(new MemoryStream(zipped), WithoutReferences)),
        ];
        var seconds = measurements.ToDictionary(m => m.Name, _ => new List<double>(), StringComparer.Ordinal);
        var allocated = new Dictionary<string, double>(StringComparer.Ordinal);
        for (var repetition = -WarmUps; repetition < repetitions; repetition++)
        {
            foreach (var (name, _, run) in measurements)
            {
                var before = GC.GetTotalAllocatedBytes(precise: true);
                var watch = Stopwatch.StartNew();
                var count = await run();
                watch.Stop();
                allocated[name] = (GC.GetTotalAllocatedBytes(precise: true) - before) / (double)Math.Max(1, count);
                if (repetition >= 0)
                    seconds[name].Add(watch.Elapsed.TotalSeconds);
            }
        }

        Console.WriteLine($"{lines.Length / 1e6:0.0} MB, {zipped.Length / 1e6:0.0} MB compressed, {repetitions} repetitions after {WarmUps} to warm up, medians");
        foreach (var (name, against, _) in measurements)
        {
            var speed = lines.Length / 1e6 / Median(seconds[name]);
            var baseline = seconds.FirstOrDefault(s => against.Length > 0 && s.Key.StartsWith(against, StringComparison.Ordinal)).Value;
            var ratio = baseline is null ? "" : $"  {Median([.. baseline.Zip(seconds[name], (a, b) => a / b)]):0.00} of {against}";
            var bytes = name.Contains(':', StringComparison.Ordinal) ? "" : $"  {allocated[name] / 1000:0.0} kB a record";
            Console.WriteLine($"{name,-36} {speed,7:0.0} MB/s{ratio}{bytes}");
        }

        return 0;
    }

    private static int Scan(byte[] lines)
    {
        var count = 0;
        var rest = lines.AsSpan();
        while (!rest.IsEmpty)
        {
            var end = rest.IndexOf((byte)'\n');
            var line = end < 0 ? rest : rest[..end];
            var json = new Utf8JsonReader(line);
            while (json.Read())
            {
                // The scan is all that is measured.
            }

            count++;
            rest = end < 0 ? default : rest[(end + 1)..];
        }

        return count;
    }

    private static int Records(byte[] lines, ReadOptions options, bool force)
    {
        var count = 0;
        foreach (var item in new CrossrefReader().Read(new MemoryStream(lines), options))
        {
            count++;
            if (force)
                _ = item.Record!.References.AsSpan();
        }

        return count;
    }

    private static int BibTeX(Stream input, ReadOptions options)
    {
        var output = new ArrayBufferWriter<byte>(1 << 20);
        var batch = new List<BibRecord>(BatchRecords);
        var count = 0;
        foreach (var item in new CrossrefReader().Read(input, options))
            Add(item, batch, output, ref count);
        Flush(batch, output);
        return count;
    }

    private static async Task<int> BibTeXAsync(Stream input, ReadOptions options)
    {
        var output = new ArrayBufferWriter<byte>(1 << 20);
        var batch = new List<BibRecord>(BatchRecords);
        var count = 0;
        await foreach (var item in new CrossrefReader().ReadAsync(input, options))
            Add(item, batch, output, ref count);
        Flush(batch, output);
        return count;
    }

    private static void Add(ReadItem item, List<BibRecord> batch, ArrayBufferWriter<byte> output, ref int count)
    {
        count++;
        if (item.Record is { } record)
            batch.Add(record);
        if (batch.Count == BatchRecords)
            Flush(batch, output);
    }

    private static void Flush(List<BibRecord> batch, ArrayBufferWriter<byte> output)
    {
        RecordFormats.Find("bibtex")!.Writer!.Write(batch, output);
        output.ResetWrittenCount();
        batch.Clear();
    }

    private static int Unzip(byte[] zipped)
    {
        using var gzip = new GZipStream(new MemoryStream(zipped), CompressionMode.Decompress);
        var buffer = new byte[128 * 1024];
        var count = 0;
        while (gzip.Read(buffer) > 0)
            count++;
        return count;
    }

    private static byte[] Zip(byte[] lines)
    {
        using var output = new MemoryStream();
        using (var gzip = new GZipStream(output, CompressionLevel.Optimal))
            gzip.Write(lines);
        return output.ToArray();
    }

    private static double Median(List<double> values)
    {
        // A copy: the order of the repetitions pairs what was measured beside each other.
        var sorted = values.Order().ToArray();
        return (sorted[(sorted.Length - 1) / 2] + sorted[sorted.Length / 2]) / 2;
    }
}
