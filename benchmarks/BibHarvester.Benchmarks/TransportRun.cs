using System.Diagnostics;
using System.Globalization;
using System.Text.Json;

namespace BibHarvester.Benchmarks;

/// <summary>Asks a simulated registry for its works as fast as it allows, and prints what the registry saw of it.</summary>
internal static class TransportRun
{
    public static async Task<int> RunAsync(Uri simulator, string[] options)
    {
        var mode = Option(options, "--mode") ?? "single";
        var count = int.Parse(Option(options, "--count") ?? "330", CultureInfo.InvariantCulture);
        var kind = Option(options, "--kind") ?? "crossref";
        using var http = new HttpClient { BaseAddress = simulator };
        using (await http.PostAsync(new Uri("/_reset", UriKind.Relative), content: null))
        {
        }

        var dois = (await http.GetStringAsync(new Uri($"/_dois?count={count}&kind={kind}", UriKind.Relative)))
            .Split('\n', StringSplitOptions.RemoveEmptyEntries);
        var outcomes = new int[Enum.GetValues<HarvestOutcome>().Length];
        var start = Stopwatch.GetTimestamp();
        await using (var harvester = new Harvester(OptionsFor(simulator)))
        {
            if (mode == "list")
            {
                await foreach (var result in harvester.ResolveManyAsync(dois))
                    outcomes[(int)result.Outcome]++;
            }
            else
            {
                await Parallel.ForEachAsync(dois, new ParallelOptions { MaxDegreeOfParallelism = 32 }, async (doi, cancellationToken) =>
                {
                    var result = await harvester.ResolveAsync(doi, cancellationToken);
                    if (!result.IsFound)
                        Console.Error.WriteLine($"{doi}: {result.Outcome}: {result.Reason}");
                    Interlocked.Increment(ref outcomes[(int)result.Outcome]);
                });
            }
        }

        var seconds = Stopwatch.GetElapsedTime(start).TotalSeconds;
        using var stats = JsonDocument.Parse(await http.GetStringAsync(new Uri("/_stats", UriKind.Relative)));
        Print(mode, dois.Length, seconds, outcomes, stats.RootElement);
        return 0;
    }

    private static HarvesterOptions OptionsFor(Uri simulator)
    {
        var options = new HarvesterOptions { ContactEmail = "benchmark@example.org" };
        options.SourceUrls["crossref"] = new Uri(simulator, "/crossref");
        options.SourceUrls["datacite"] = new Uri(simulator, "/datacite");
        options.SourceUrls["doi.org"] = new Uri(simulator, "/doi");
        return options;
    }

    private static void Print(string mode, int asked, double seconds, int[] outcomes, JsonElement stats)
    {
        var pool = stats.GetProperty("pools").EnumerateObject().Where(p => p.Name != "doi").MaxBy(p => p.Value.GetProperty("requests").GetInt32());
        var dois = stats.GetProperty("dois");
        var (rate, slot) = (Use(pool.Value, "rate_use"), Use(pool.Value, "slot_use"));
        var active = pool.Value.GetProperty("active_s").GetDouble();
        var limit = pool.Value.GetProperty("limit").GetDouble() / pool.Value.GetProperty("interval_s").GetDouble();
        var listUse = active > 0 ? (outcomes[(int)HarvestOutcome.Found] - 50) / (limit * 50 * active) : 0;
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"use={(mode == "list" ? listUse : Math.Max(rate, slot)):0.0000} mode={mode} pool={pool.Name} rate_use={rate:0.0000} slot_use={slot:0.0000} " +
            $"active_s={active:0.0} asked={asked} found={outcomes[(int)HarvestOutcome.Found]} seconds={seconds:0.0} " +
            $"requests={stats.GetProperty("requests")} rate_violations={stats.GetProperty("rate_violations")} " +
            $"concurrency_violations={stats.GetProperty("concurrency_violations")} early_retries={stats.GetProperty("early_retries")} " +
            $"lost={dois.GetProperty("never_delivered").GetInt32() + asked - outcomes[(int)HarvestOutcome.Found]} repeated={dois.GetProperty("requests_after_delivery")} " +
            $"peak={pool.Value.GetProperty("peak_per_interval")} in_flight_max={pool.Value.GetProperty("in_flight_max")} faults={stats.GetProperty("by_fault")}"));
    }

    private static double Use(JsonElement pool, string name) =>
        pool.GetProperty(name) is { ValueKind: JsonValueKind.Number } use ? use.GetDouble() : 0;

    private static string? Option(string[] options, string name)
    {
        var at = Array.IndexOf(options, name);
        return at >= 0 && at + 1 < options.Length ? options[at + 1] : null;
    }
}
