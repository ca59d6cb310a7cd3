using BibHarvester.Resolving;
using BibHarvester.Retractions;
using BibHarvester.Storage;
using BibHarvester.Transport;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace BibHarvester;

/// <summary>Finds the records of identifiers by asking the registries that know them.</summary>
/// <remarks>
/// Immutable and thread-safe. Make one for the whole program and keep it: it knows the limits of each service and keeps to
/// them; two know nothing of each other.
/// </remarks>
/// <example>
/// <code>
/// await using var harvester = new Harvester(new HarvesterOptions { ContactEmail = "you@example.org" });
/// HarvestResult result = await harvester.ResolveAsync("10.1332/204080521x16231629157096");
/// BibRecord record = result.Record ?? throw result.ToException();
/// </code>
/// </example>
public sealed partial class Harvester : IHarvester, IAsyncDisposable, IDisposable
{
    private readonly HarvesterOptions _options;
    private readonly SourceServices _services;
    private readonly RegistryClient _client;
    private readonly Resolver _resolver;
    private readonly Lazy<RetractionWatch>? _retractions;
    private readonly Completion _completion;
    private int _disposed;

    /// <summary>A harvester.</summary>
    /// <param name="options">How it asks, and whom; the defaults where absent. They are copied.</param>
    /// <exception cref="ArgumentException">An option is outside of its range.</exception>
    public Harvester(HarvesterOptions? options = null)
    {
        _options = (options ?? new HarvesterOptions()).Copy();
        _options.Validate();
        ILogger logger = _options.LoggerFactory?.CreateLogger<Harvester>() ?? NullLogger<Harvester>.Instance;
        _services = new SourceServices(_options);
        _client = new RegistryClient(_options, _services, logger);
        _resolver = new Resolver(_options, _services, _client);
        _retractions = _options.RetractionWatchFile is { } file ? new Lazy<RetractionWatch>(() => RetractionWatch.Load(file)) : null;
        _completion = new Completion(_options, _services, _resolver);
        Lists = new ListedWorks(_options, _services, _resolver);
    }

    /// <summary>What stands for many works.</summary>
    internal ListedWorks Lists { get; }

    /// <inheritdoc/>
    public async Task<HarvestResult> ResolveAsync(string identifier, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(identifier);
        ObjectDisposedException.ThrowIf(_disposed != 0, this);
        cancellationToken.ThrowIfCancellationRequested();
        using var search = _resolver.Begin(identifier, isPatient: false, out var result);
        if (search is not null && Lists.StandsForMany(search.Identifier))
            result = ListedWorks.Refuse(search);
        else if (search is not null)
            result = await FinishAsync(await _completion.RunAsync(search, cancellationToken).ConfigureAwait(false), cancellationToken).ConfigureAwait(false);
        Count(result!);
        return result!;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        if (Interlocked.Exchange(ref _disposed, 1) != 0)
            return;
        _client.Dispose();
        _services.Dispose();
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync()
    {
        Dispose();
        return ValueTask.CompletedTask;
    }

    /// <summary>A key of a kept answer at the source's own address.</summary>
    internal AnswerKey CommonKey(AnswerKey key) => AnswerKeys.Common(_services.Find(key.Source) ?? _services.Registry, key);

    private static void Count(HarvestResult result) =>
        Telemetry.Results.Add(1, new KeyValuePair<string, object?>("outcome", result.Outcome.ToString()));
}
