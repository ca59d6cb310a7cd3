using System.Diagnostics;
using System.Globalization;
using System.Net;
using BibHarvester.Sqlite;
using BibHarvester.Storage;

namespace BibHarvester.Benchmarks;

/// <summary>
/// What the pipeline costs beside a bare HttpClient: requests a second, and the time that is added to one look-up. Both sides ask the same
/// simulator in turns, so that a busy machine is busy for both.
/// </summary>
internal static class PipelineRun
{
    private const int AtOnce = 16;

    /// <summary>The runtime compiles in steps, and the last of them comes after some twenty thousand look-ups: the first rounds say nothing.</summary>
    private const int RoundsToWarmUp = 10;

    /// <summary>How many look-ups a harvester begins with that is made for one round: its connections are then open as those of the bare client are.</summary>
    private const int ToBegin = 4 * AtOnce;

    public static async Task<int> RunAsync(Uri simulator, string[] options)
    {
        var rounds = Number(options, "--rounds", 7);
        var count = Number(options, "--count", 2000);
        // It asks for compressed answers as ours does: else the simulator would have less to do for it.
        using var http = new HttpClient(new SocketsHttpHandler { AutomaticDecompression = DecompressionMethods.All }) { BaseAddress = simulator };
        var known = (await http.GetStringAsync(new Uri($"/_dois?count={count + ToBegin}&kind=crossref", UriKind.Relative))).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        var (dois, toBegin) = (known[..^ToBegin], known[^ToBegin..]);
        foreach (var kind in (string[])["none", "memory", "sqlite"])
        {
            var (bare, ours, bareSingle, ourSingle, kept) = (new List<double>(), new List<double>(), new List<double>(), new List<double>(), new List<double>());
            var (bareProcessor, ourProcessor) = (new List<double>(), new List<double>());
            await using var plain = MakeHarvester(simulator, cache: null);
            for (var round = -RoundsToWarmUp; round < rounds; round++)
            {
                var folder = Directory.CreateTempSubdirectory("bibharvest-bench-").FullName;
                using var sqlite = kind == "sqlite" ? new SqliteAnswerCache(folder) : null;
                var cache = kind == "memory" ? new MemoryAnswerCache() : (IAnswerCache?)sqlite;
                var own = cache is null ? null : MakeHarvester(simulator, cache);
                var harvester = own ?? plain;
                if (own is not null)
                    await RateAsync(toBegin, doi => OursAsync(own, doi));
                var half = dois.Length / 2;
                // Half of them at once, half one by one: with a cache each is asked for the first time.
                var (bareRate, bareTime) = await RateAsync(dois[..half], doi => BareAsync(http, doi));
                var (ourRate, ourTime) = await RateAsync(dois[..half], doi => OursAsync(harvester, doi));
                var (bareTimes, ourTimes) = (new List<double>(), new List<double>());
                foreach (var doi in dois[half..])
                {
                    bareTimes.Add(await TimeAsync(() => BareAsync(http, doi)));
                    ourTimes.Add(await TimeAsync(() => OursAsync(harvester, doi)));
                }

                if (round >= 0)
                {
                    bare.Add(bareRate);
                    ours.Add(ourRate);
                    bareProcessor.Add(bareTime);
                    ourProcessor.Add(ourTime);
                    bareSingle.Add(Median(bareTimes));
                    ourSingle.Add(Median(ourTimes));
                    if (cache is not null)
                        kept.Add((await RateAsync(dois, doi => OursAsync(harvester, doi))).PerSecond);
                }

                if (own is not null)
                    await own.DisposeAsync();
                sqlite?.Dispose();
                Directory.Delete(folder, recursive: true);
            }

            var ratio = Median([.. ours.Zip(bare, (o, b) => o / b)]);
            var overhead = Median([.. ourSingle.Zip(bareSingle, (o, b) => o - b)]);
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"cache={kind} rate_ratio={ratio:0.00} (goal 0.50) overhead_ms={overhead:0.00} (goal 0.50) bare_per_s={Median(bare):0} ours_per_s={Median(ours):0} " +
                $"bare_processor_us={Median(bareProcessor):0} ours_processor_us={Median(ourProcessor):0} " +
                $"bare_ms={Median(bareSingle):0.00} ours_ms={Median(ourSingle):0.00}{(kept.Count > 0 ? string.Create(CultureInfo.InvariantCulture, $" kept_per_s={Median(kept):0}") : "")}"));
        }

        return 0;
    }

    private static Harvester MakeHarvester(Uri simulator, IAnswerCache? cache)
    {
        var options = new HarvesterOptions { ContactEmail = "benchmark@example.org", Cache = cache, MaxConcurrency = AtOnce };
        options.SourceUrls["crossref"] = new Uri(simulator, "/crossref");
        options.SourceUrls["datacite"] = new Uri(simulator, "/datacite");
        options.SourceUrls["doi.org"] = new Uri(simulator, "/doi");
        return new Harvester(options);
    }

    private static async Task BareAsync(HttpClient http, string doi) =>
        await http.GetByteArrayAsync(new Uri($"/crossref/works/{Uri.EscapeDataString(doi)}?mailto=benchmark@example.org", UriKind.Relative));

    private static async Task OursAsync(Harvester harvester, string doi)
    {
        var result = await harvester.ResolveAsync(doi);
        if (!result.IsFound)
            throw new InvalidOperationException($"{doi}: {result.Reason}");
    }

    /// <summary>Requests a second, and the time of this process's processors that each took, in microseconds.</summary>
    private static async Task<(double PerSecond, double ProcessorTime)> RateAsync(string[] dois, Func<string, Task> ask)
    {
        var processor = Environment.CpuUsage.TotalTime;
        var start = Stopwatch.GetTimestamp();
        await Parallel.ForEachAsync(dois, new ParallelOptions { MaxDegreeOfParallelism = AtOnce }, async (doi, _) => await ask(doi));
        return (dois.Length / Stopwatch.GetElapsedTime(start).TotalSeconds, (Environment.CpuUsage.TotalTime - processor).TotalMicroseconds / dois.Length);
    }

    private static async Task<double> TimeAsync(Func<Task> ask)
    {
        var start = Stopwatch.GetTimestamp();
        await ask();
        return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
    }

    private static double Median(List<double> values)
    {
        values.Sort();
        return values.Count == 0 ? 0 : values[values.Count / 2];
    }

    private static int Number(string[] options, string name, int otherwise)
    {
        var at = Array.IndexOf(options, name);
        return at >= 0 ? int.Parse(options[at + 1], CultureInfo.InvariantCulture) : otherwise;
    }
}
