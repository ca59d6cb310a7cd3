namespace BibHarvester.Sqlite;

/// <summary>Where answers are kept on this machine.</summary>
internal static class AnswerCacheFolder
{
    /// <summary>The folder of the user: <c>BIBHARVEST_CACHE</c>, else <c>bibharvest</c> in the cache folder of the system.</summary>
    /// <param name="variable">Gives the value of an environment variable.</param>
    /// <param name="localData">The user's local data folder, as .NET names it.</param>
    /// <param name="home">The user's folder.</param>
    public static string Of(Func<string, string?> variable, string localData, string home)
    {
        if (variable("BIBHARVEST_CACHE") is { Length: > 0 } own)
            return own;
        // The specification has relative paths ignored: https://specifications.freedesktop.org/basedir/latest/
        if (variable("XDG_CACHE_HOME") is { Length: > 0 } cache && Path.IsPathRooted(cache))
            return Path.Combine(cache, "bibharvest");
        var system = OperatingSystem.IsWindows() ? localData
            : OperatingSystem.IsMacOS() ? Path.Combine(home, "Library", "Caches")
            : Path.Combine(home, ".cache");
        return Path.Combine(system, "bibharvest");
    }
}
