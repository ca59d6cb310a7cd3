using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;

namespace BibHarvester.Cli.Arguments;

/// <summary>The options of every verb that looks up works.</summary>
internal sealed class GlobalOptions
{
    public Option<string?> Contact { get; } = Of<string?>("--contact", "Your e-mail address, for the services that are asked.", "MAIL");

    public Option<bool> Offline { get; } = Of<bool>("--offline", "Answer from the cache, snapshots and the sample only; open no connection.");

    public Option<bool> Refresh { get; } = Of<bool>("--refresh", "Ask again, whatever is in the cache.");

    public Option<bool> NoCache { get; } = Of<bool>("--no-cache", "Take nothing from the cache, and keep nothing in it.");

    public Option<string?> Cache { get; } = Of<string?>("--cache", "Where answers are kept, instead of the user's cache folder.", "FOLDER");

    public Option<string?> Frozen { get; } = Of<string?>("--frozen", "Answer from this lock file only; what is not in it fails.", "FILE");

    public Option<string[]> Snapshots { get; } = Of<string[]>("--snapshot", "A snapshot to fall back on; may be repeated.", "FILE");

    public Option<string[]> SourceUrls { get; } = Of<string[]>("--source-url", "Another address for a source; may be repeated.", "NAME=URL");

    public Option<string?> Retractions { get; } = Of<string?>("--retractions", "The Retraction Watch database as a CSV file: warn of works that are in it.", "FILE");

    public Option<VersionPreference?> Prefer { get; } = new("--prefer")
    {
        Description = "Which form of a work to give, where a preprint and what was published from it are linked; 'cite' prefers what was published.",
        HelpName = "published|preprint|as-asked",
        Recursive = true,
        CustomParser = ParsePreference,
    };

    public Option<Completeness?> Completeness { get; } = Of<Completeness?>("--completeness", "How many sources are asked for a work: its registry, those that may fill a gap, all.", "fast|normal|full");

    public Option<string?> Sources { get; } = Of<string?>("--sources", "The sources that are asked, in this order.", "NAME,NAME");

    public Option<TimeSpan?> Timeout { get; } = new("--timeout")
    {
        Description = "Seconds that one identifier may take.",
        HelpName = "SECONDS",
        Recursive = true,
        CustomParser = ParseSeconds,
    };

    public Option<bool> Verbose { get; } = Of<bool>("--verbose", "Say who was asked and what was odd.");

    public Option<bool> NoProgress { get; } = Of<bool>("--no-progress", "Do not show how far it is.");

    public IEnumerable<Option> All =>
        [Contact, Offline, Refresh, NoCache, Cache, Frozen, Snapshots, Completeness, Sources, SourceUrls, Retractions, Prefer, Timeout, Verbose, NoProgress];

    /// <summary>Those that a verb makes use of: most look up works, some open no connection.</summary>
    public IEnumerable<Option> For(string verb) => verb switch
    {
        "convert" => [Retractions, NoProgress],
        "merge" => [Retractions],
        "snapshot" => [NoProgress],
        "cache" => [Cache],
        "format" or "formats" or "styles" => [],
        "sources" => [Contact, Sources, SourceUrls],
        _ => All,
    };

    private static Option<T> Of<T>(string name, string description, string? helpName = null) =>
        new(name) { Description = description, HelpName = helpName, Recursive = true };

    private static VersionPreference? ParsePreference(ArgumentResult result)
    {
        switch (result.Tokens[0].Value)
        {
            case "published":
                return VersionPreference.Published;
            case "preprint":
                return VersionPreference.Preprint;
            case "as-asked":
                return VersionPreference.AsAsked;
            default:
                result.AddError($"'{result.Tokens[0].Value}' is none of published, preprint, as-asked.");
                return null;
        }
    }

    private static TimeSpan? ParseSeconds(ArgumentResult result)
    {
        var text = result.Tokens[0].Value;
        if (double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var seconds) && seconds is > 0 and < 86_400)
            return TimeSpan.FromSeconds(seconds);
        result.AddError($"'{text}' is no number of seconds.");
        return null;
    }
}
