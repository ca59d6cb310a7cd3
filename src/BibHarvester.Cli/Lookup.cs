using System.CommandLine;
using BibHarvester.Cli.Arguments;
using BibHarvester.Cli.Output;
using BibHarvester.Cli.Sample;
using BibHarvester.Sources;
using BibHarvester.Sqlite;

namespace BibHarvester.Cli;

/// <summary>Looks works up for a verb, and tells on standard error where each is from.</summary>
internal sealed class Lookup : IDisposable
{
    private readonly CliHost _host;
    private readonly Harvester _harvester;
    private readonly List<Snapshot> _snapshots = [];
    private readonly ResultReport _report;
    private readonly IDisposable? _answers;

    /// <exception cref="UsageException">An option says what cannot be.</exception>
    /// <exception cref="IOException">A snapshot cannot be read.</exception>
    /// <exception cref="InvalidDataException">A file is no snapshot.</exception>
    public Lookup(CliHost host, GlobalOptions options, ParseResult parsed, Action<HarvesterOptions>? change = null)
    {
        _host = host;
        _report = new ResultReport(host, parsed.GetValue(options.Verbose), host.ShowsProgress && !parsed.GetValue(options.NoProgress));
        var settings = Settings(host, options, parsed);
        try
        {
            _answers = AnswerChoice.Apply(settings, host, options, parsed);
            foreach (var path in parsed.GetValue(options.Snapshots) ?? [])
                AddSnapshot(path, settings);
            settings.Fallbacks.Add(SampleWorks.Open());
            change?.Invoke(settings);
            _harvester = new Harvester(settings);
        }
        catch (ArgumentException e)
        {
            throw new UsageException(e.Message);
        }
        finally
        {
            if (_harvester is null)
                Dispose();
        }
    }

    /// <summary>How services are asked.</summary>
    /// <exception cref="UsageException">An option says what cannot be.</exception>
    public static HarvesterOptions Settings(CliHost host, GlobalOptions options, ParseResult parsed)
    {
        var settings = new HarvesterOptions
        {
            Offline = parsed.GetValue(options.Offline),
            HttpHandler = host.Handler,
            TimeProvider = host.Clock,
            RetractionWatchFile = parsed.GetValue(options.Retractions),
            Prefer = parsed.GetValue(options.Prefer) ?? VersionPreference.AsAsked,
        };
        host.ApplySettings(settings);
        settings.ContactEmail = parsed.GetValue(options.Contact) ?? settings.ContactEmail;
        settings.Completeness = parsed.GetValue(options.Completeness) ?? settings.Completeness;
        if (parsed.GetValue(options.Sources) is { } names)
            Choose(names, settings);
        if (parsed.GetValue(options.Timeout) is { } timeout)
            settings.Timeout = timeout;
        foreach (var assignment in parsed.GetValue(options.SourceUrls) ?? [])
        {
            var (name, url) = SourceUrl(assignment, settings);
            settings.SourceUrls[name] = url;
        }

        return settings;
    }

    private static void Choose(string names, HarvesterOptions settings)
    {
        try
        {
            settings.UseSources(names.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
        }
        catch (ArgumentException)
        {
            throw new UsageException($"'{names}' names a source that is not there; see 'bibharvest sources'.");
        }
    }

    /// <summary>Looks up each identifier, in their order.</summary>
    /// <param name="arguments">The identifiers of the command line.</param>
    /// <param name="found">What to do with a work.</param>
    /// <param name="cancellationToken">Ends it; what was found before stays.</param>
    /// <returns><see cref="ExitCodes.Success"/> where all were found.</returns>
    /// <exception cref="UsageException">There is no such file of identifiers.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public async Task<int> RunAsync(string[] arguments, Action<HarvestResult, BibRecord> found, CancellationToken cancellationToken)
    {
        var isComplete = true;
        var isToBeRead = IdentifierList.IsToBeRead(arguments);
        var single = !isToBeRead && arguments is [var only] ? await _harvester.ResolveAsync(only, cancellationToken).ConfigureAwait(false) : null;
        if (single is not null && single.Warnings.All(static w => w.Code != HarvestWarnings.ManyWorks))
        {
            Take(single);
        }
        else
        {
            var results = isToBeRead
                ? _harvester.ResolveManyAsync(IdentifierList.ReadAsync(arguments, _host.Input, cancellationToken), _report, cancellationToken)
                : _harvester.ResolveManyAsync(arguments, _report, cancellationToken);
            await foreach (var result in results.ConfigureAwait(false))
                Take(result);
        }

        _report.Close();
        return isComplete ? ExitCodes.Success : ExitCodes.Incomplete;

        void Take(HarvestResult result)
        {
            _report.Tell(result);
            isComplete &= result.IsFound;
            if (result.IsFound)
                found(result, result.Record);
        }
    }

    /// <summary>Looks for the work that a record without an identifier describes, and tells where it is from, or why there is none.</summary>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public async Task<HarvestResult> FindAsync(BibRecord record, string shown, CancellationToken cancellationToken)
    {
        var result = await _harvester.FindAsync(record, cancellationToken).ConfigureAwait(false) with { Query = shown };
        _report.Tell(result);
        return result;
    }

    public void Dispose()
    {
        _harvester?.Dispose();
        _answers?.Dispose();
        CloseSnapshots();
    }

    // Kept apart, so that SQLite is loaded only where there is a snapshot.
    private void AddSnapshot(string path, HarvesterOptions settings)
    {
        var snapshot = Snapshot.Open(path);
        _snapshots.Add(snapshot);
        settings.Fallbacks.Add(snapshot);
    }

    private void CloseSnapshots() => _snapshots.ForEach(s => s.Dispose());

    private static (string Name, Uri Url) SourceUrl(string assignment, HarvesterOptions settings)
    {
        var equals = assignment.IndexOf('=');
        if (equals <= 0 || !Uri.TryCreate(assignment[(equals + 1)..], UriKind.Absolute, out var url))
            throw new UsageException($"'{assignment}' is not NAME=URL.");
        var name = assignment[..equals];
        if (!name.Equals(StyleRepository.SourceName, StringComparison.OrdinalIgnoreCase) && !settings.Sources.Any(s => s.Name.Equals(name, StringComparison.OrdinalIgnoreCase)))
            throw new UsageException($"There is no source '{name}'; see 'bibharvest sources'.");
        return (name, url);
    }
}
