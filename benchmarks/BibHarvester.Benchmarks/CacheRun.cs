using System.Globalization;
using BibHarvester.Sqlite;

namespace BibHarvester.Benchmarks;

/// <summary>Harvests works of a simulated registry through a cache on disk, and writes down each as soon as it is answered: to be killed at any moment.</summary>
internal static class CacheRun
{
    /// <summary>Runs it. With <c>--offline</c> only the cache is looked into.</summary>
    public static async Task<int> RunAsync(Uri simulator, string folder, string output, string[] options)
    {
        var skip = Number(options, "--skip", 0);
        var count = Number(options, "--count", 1000);
        var settings = new HarvesterOptions { Offline = options.Contains("--offline"), UseLists = !options.Contains("--no-lists"), MaxConcurrency = 16 };
        settings.SourceUrls["crossref"] = new Uri(simulator, "/crossref");
        settings.SourceUrls["datacite"] = new Uri(simulator, "/datacite");
        settings.SourceUrls["doi.org"] = new Uri(simulator, "/doi");
        using var cache = new SqliteAnswerCache(folder, problem => Console.Error.WriteLine(problem));
        settings.Cache = cache;
        await using var harvester = new Harvester(settings);
        var lines = new StreamWriter(output, append: true) { AutoFlush = true };
        await using (lines)
        {
            var dois = Enumerable.Range(skip, count).Select(i => string.Create(CultureInfo.InvariantCulture, $"10.5555/sim.{i}"));
            await foreach (var result in harvester.ResolveManyAsync(dois))
            {
                if (result.IsFound)
                    await lines.WriteLineAsync(result.Query);
            }
        }

        return 0;
    }

    private static int Number(string[] options, string name, int otherwise)
    {
        var at = Array.IndexOf(options, name);
        return at >= 0 ? int.Parse(options[at + 1], CultureInfo.InvariantCulture) : otherwise;
    }
}
