using System.CommandLine;
using BibHarvester.Locking;
using BibHarvester.Sqlite;

namespace BibHarvester.Cli.Arguments;

/// <summary>Where the options say that answers are kept: in a cache, in a lock file, or nowhere.</summary>
internal static class AnswerChoice
{
    /// <summary>The user's folder.</summary>
    public static string DefaultFolder => SqliteAnswerCache.DefaultFolder;

    /// <summary>The cache that is meant.</summary>
    /// <returns>The cache, to be disposed of; absent where none is to be used.</returns>
    /// <exception cref="UsageException">The size is none.</exception>
    public static SqliteAnswerCache? Cache(CliHost host, GlobalOptions options, ParseResult parsed)
    {
        var folder = parsed.GetValue(options.Cache) ?? host.AnswerCache;
        if (parsed.GetValue(options.CacheSize) is < 1)
            throw new UsageException("--cache-size is one MiB at least.");
        var maxBytes = parsed.GetValue(options.CacheSize) is { } size ? (long)size << 20 : SqliteAnswerCache.DefaultMaxBytes;
        return folder is null ? null : new SqliteAnswerCache(folder, problem => host.Error.WriteLine($"bibharvest: {problem}"), maxBytes: maxBytes);
    }

    /// <summary>Puts cache and lock file into the settings.</summary>
    /// <returns>What is to be disposed of after the search.</returns>
    /// <exception cref="UsageException">Two options contradict each other, or there is no such lock file.</exception>
    /// <exception cref="InvalidDataException">The file is no lock file.</exception>
    public static IDisposable? Apply(HarvesterOptions settings, CliHost host, GlobalOptions options, ParseResult parsed)
    {
        settings.Refresh = parsed.GetValue(options.Refresh);
        if (settings.Refresh && settings.Offline)
            throw new UsageException("--refresh asks, and --offline asks nobody.");
        if (parsed.GetValue(options.Frozen) is { } path)
        {
            if (settings.Refresh)
                throw new UsageException("--refresh asks, and --frozen asks nobody.");
            settings.Frozen = File.Exists(path) ? AnswerLock.Open(path) : throw new UsageException($"There is no lock file '{path}'.");
            return null;
        }

        if (parsed.GetValue(options.NoCache))
            return null;
        var cache = Cache(host, options, parsed);
        settings.Cache = cache;
        return cache;
    }
}
