using System.Buffers;
using System.Net;
using BibHarvester.Formats;
using BibHarvester.Locking;
using BibHarvester.Merging;
using BibHarvester.Sources;
using BibHarvester.Storage;
using Microsoft.Extensions.Logging;

namespace BibHarvester;

/// <summary>How a <see cref="Harvester"/> asks, and whom.</summary>
/// <remarks>A harvester takes over what stands here when it is made; later changes do nothing to it.</remarks>
public sealed class HarvesterOptions
{
    private static readonly SearchValues<char> NotInAddress = SearchValues.Create(" \r\n\t()<>");

    /// <summary>An address at which the services can reach whoever runs the program.</summary>
    /// <value>None by default. With one, several services give higher limits; it is sent to them and shown nowhere.</value>
    public string? ContactEmail { get; set; }

    /// <summary>The product that uses the library, as it stands in a User-Agent: <c>MyApp/2.1</c>.</summary>
    /// <value>None by default; the library's own name is always sent.</value>
    public string? Product { get; set; }

    /// <summary>How long one identifier may take, retries included.</summary>
    /// <value>30 seconds by default. In bulk the time spent waiting for a turn does not count.</value>
    public TimeSpan Timeout { get; set; } = TimeSpan.FromSeconds(30);

    /// <summary>How often a failed request is tried again at most, within <see cref="Timeout"/>.</summary>
    /// <value>8 by default.</value>
    public int MaxRetries { get; set; } = 8;

    /// <summary>How long a service may ask to be left alone before its request counts as failed at once.</summary>
    /// <value>10 minutes by default. A single look-up never waits longer than <see cref="Timeout"/>.</value>
    public TimeSpan MaxRetryAfter { get; set; } = TimeSpan.FromMinutes(10);

    /// <summary>How many bytes an answer may have after decompression.</summary>
    /// <value>64 MiB by default.</value>
    public int MaxResponseBytes { get; set; } = 64 * 1024 * 1024;

    /// <summary>How many redirects are followed.</summary>
    /// <value>5 by default.</value>
    public int MaxRedirects { get; set; } = 5;

    /// <summary>How many requests of one kind may be under way to one service; the service's own limit counts where it is lower.</summary>
    /// <value>16 by default.</value>
    public int MaxConcurrency { get; set; } = 16;

    /// <summary>How many requests a second one service may be sent; the service's own limit counts where it is lower.</summary>
    /// <value>No limit of our own by default.</value>
    public int? MaxRequestsPerSecond { get; set; }

    /// <summary>How many identifiers of a bulk search are held at once.</summary>
    /// <value>2000 by default.</value>
    public int BulkWindow { get; set; } = 2000;

    /// <summary>Whether bulk searches put several identifiers into one request where a source takes lists.</summary>
    /// <value><see langword="true"/> by default.</value>
    public bool UseLists { get; set; } = true;

    /// <summary>The sources, in the order in which they are asked.</summary>
    /// <value><see cref="BuiltInSources.All"/> by default. Who of them is asked for a work says <see cref="Completeness"/>.</value>
    public IList<ISource> Sources { get; private set; } = [.. BuiltInSources.All];

    /// <summary>How many sources are asked for one work.</summary>
    /// <value><see cref="BibHarvester.Completeness.Fast"/> by default: the registry of the identifier alone.</value>
    public Completeness Completeness { get; set; }

    /// <summary>What a record is to have before no further source is asked, where <see cref="Completeness"/> is <see cref="BibHarvester.Completeness.Normal"/>.</summary>
    /// <value>Title, contributors, date and container by default.</value>
    public WantedFields Wanted { get; set; } = WantedFields.Title | WantedFields.Contributors | WantedFields.Date | WantedFields.Container;

    /// <summary>How what several sources say is merged: whom to trust in what.</summary>
    /// <value><see cref="MergePolicy.Default"/> where absent.</value>
    public MergePolicy? MergePolicy { get; set; }

    /// <summary>How long the registry of a single work may take before another source is asked beside it, where <see cref="Completeness"/> is not <see cref="BibHarvester.Completeness.Fast"/>.</summary>
    /// <value>4 seconds by default; absent: no other source is asked for that.</value>
    public TimeSpan? HedgeAfter { get; set; } = TimeSpan.FromSeconds(4);

    /// <summary>Other addresses of sources, by name: for proxies, mirrors and tests.</summary>
    /// <value>Empty by default.</value>
    public IDictionary<string, Uri> SourceUrls { get; private set; } = new Dictionary<string, Uri>(StringComparer.OrdinalIgnoreCase);

    /// <summary>Keys for services that give some, by the name of the source. They are shown nowhere.</summary>
    /// <value>Empty by default.</value>
    public IDictionary<string, string> ApiKeys { get; private set; } = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);

    /// <summary>Stored records to fall back on where no source gave one, in the order in which they are asked.</summary>
    /// <value>Empty by default.</value>
    public IList<IRecordStore> Fallbacks { get; private set; } = [];

    /// <summary>What keeps answers, so that nobody is asked twice for the same thing. It is not disposed of.</summary>
    /// <value>None by default. <see cref="MemoryAnswerCache"/> is one; one on disk is in the package BibHarvester.Sqlite.</value>
    public IAnswerCache? Cache { get; set; }

    /// <summary>For how long kept answers are taken without asking again.</summary>
    /// <value>The defaults of <see cref="AnswerFreshness"/>.</value>
    public AnswerFreshness Freshness { get; set; } = new();

    /// <summary>Whether all is asked for again, however fresh the kept answer is. What comes is kept.</summary>
    /// <value><see langword="false"/> by default.</value>
    public bool Refresh { get; set; }

    /// <summary>Whether only <see cref="Cache"/> and <see cref="Fallbacks"/> are looked into, and no connection is opened.</summary>
    /// <value><see langword="false"/> by default.</value>
    public bool Offline { get; set; }

    /// <summary>The answers of a lock file. Then nothing else is looked into: no service, no cache, no store.</summary>
    /// <value>None by default.</value>
    public AnswerLock? Frozen { get; set; }

    /// <summary>How answers are read; <see cref="ReadOptions.Witness"/> is set for each.</summary>
    /// <value>The defaults of <see cref="ReadOptions"/>.</value>
    public ReadOptions Reading { get; set; } = ReadOptions.Default;

    /// <summary>What sends the requests. It must not follow redirects by itself; it is not disposed of.</summary>
    /// <value>By default a handler of the library's own, which decompresses and uses the proxy of the system.</value>
    public HttpMessageHandler? HttpHandler { get; set; }

    /// <summary>The proxy, where <see cref="HttpHandler"/> is the library's own.</summary>
    /// <value>By default the system's: <c>HTTPS_PROXY</c>, <c>HTTP_PROXY</c>, <c>ALL_PROXY</c>, <c>NO_PROXY</c>.</value>
    public IWebProxy? Proxy { get; set; }

    /// <summary>The clock and its timers.</summary>
    /// <value>The system's by default.</value>
    public TimeProvider TimeProvider { get; set; } = TimeProvider.System;

    /// <summary>What spreads the delays of retries.</summary>
    /// <value><see cref="Random.Shared"/> by default; another is locked while it is asked.</value>
    public Random Random { get; set; } = Random.Shared;

    /// <summary>Who makes the loggers.</summary>
    /// <value>None by default: nothing is logged.</value>
    public ILoggerFactory? LoggerFactory { get; set; }

    /// <summary>Chooses sources and their order by name: of those in <see cref="Sources"/>, and of <see cref="BuiltInSources.All"/>.</summary>
    /// <param name="names">The names, in the order in which the sources are to be asked.</param>
    /// <exception cref="ArgumentNullException">There are no names.</exception>
    /// <exception cref="ArgumentException">A source is not known; the message names it.</exception>
    public void UseSources(IEnumerable<string> names)
    {
        ArgumentNullException.ThrowIfNull(names);
        List<ISource> chosen = [];
        foreach (var name in names)
        {
            var source = Sources.FirstOrDefault(s => s.Name.Equals(name, StringComparison.OrdinalIgnoreCase)) ?? BuiltInSources.Find(name) ??
                throw new ArgumentException($"There is no source '{name}'.", nameof(names));
            if (!chosen.Contains(source))
                chosen.Add(source);
        }

        Sources = chosen;
    }

    /// <summary>Says what is wrong with these options.</summary>
    /// <exception cref="ArgumentException">A value is outside of its range, or two sources share a name.</exception>
    public void Validate()
    {
        Require(Timeout > TimeSpan.Zero, nameof(Timeout), "must be positive");
        Require(HedgeAfter is null || HedgeAfter > TimeSpan.Zero, nameof(HedgeAfter), "must be positive");
        Require(MaxRetryAfter >= TimeSpan.Zero, nameof(MaxRetryAfter), "must not be negative");
        Require(MaxRetries >= 0, nameof(MaxRetries), "must not be negative");
        Require(MaxResponseBytes > 0, nameof(MaxResponseBytes), "must be positive");
        Require(MaxRedirects >= 0, nameof(MaxRedirects), "must not be negative");
        Require(MaxConcurrency > 0, nameof(MaxConcurrency), "must be positive");
        Require(MaxRequestsPerSecond is null or > 0, nameof(MaxRequestsPerSecond), "must be positive");
        Require(BulkWindow > 0, nameof(BulkWindow), "must be positive");
        Require(
            ContactEmail is null || (ContactEmail.Contains('@') && !ContactEmail.AsSpan().ContainsAny(NotInAddress)),
            nameof(ContactEmail),
            "is no e-mail address");
        Require(
            Product is null || (Product.Length > 0 && Product.All(c => c is > ' ' and < '\x7f' and not ('(' or ')'))),
            nameof(Product),
            "must be a product token such as MyApp/2.1");
        Require(
            Sources.DistinctBy(s => s.Name, StringComparer.OrdinalIgnoreCase).Count() == Sources.Count,
            nameof(Sources),
            "must have names of their own");
        foreach (var (name, url) in SourceUrls)
            Require(IsWebAddress(url), nameof(SourceUrls), $"gives '{name}' no absolute http or https address");
        foreach (var source in Sources)
            Require(IsWebAddress(source.Address), nameof(Sources), $"has '{source.Name}' without an absolute http or https address");
    }

    internal HarvesterOptions Copy()
    {
        var copy = (HarvesterOptions)MemberwiseClone();
        copy.Sources = [.. Sources];
        copy.SourceUrls = new Dictionary<string, Uri>(SourceUrls, StringComparer.OrdinalIgnoreCase);
        copy.ApiKeys = new Dictionary<string, string>(ApiKeys, StringComparer.OrdinalIgnoreCase);
        copy.Fallbacks = [.. Fallbacks];
        copy.Freshness = Freshness.Copy();
        return copy;
    }

    private static bool IsWebAddress(Uri url) => url is { IsAbsoluteUri: true, Scheme: "http" or "https" };

    private static void Require(bool condition, string name, string problem)
    {
        if (!condition)
            throw new ArgumentException($"{name} {problem}.", name);
    }
}
