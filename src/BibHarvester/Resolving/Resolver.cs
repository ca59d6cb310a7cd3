using BibHarvester.Sources;
using BibHarvester.Transport;

namespace BibHarvester.Resolving;

/// <summary>Takes one search from the text to its result: who is asked, in which order, and what follows from the answers.</summary>
internal sealed partial class Resolver(HarvesterOptions options, SourceServices services, RegistryClient client)
{
    private const int MostAliases = 4;

    private readonly DoiRegistry _registry = new(services.Registry, client);
    private readonly StoredRecords _stored = new(options.Fallbacks);

    public DoiRegistry Registry => _registry;

    /// <summary>What is kept of lists.</summary>
    public KeptLists Lists => field ??= new KeptLists(client, this);

    /// <summary>Whether searches have answers, from services or from what is kept.</summary>
    public bool HasAnswers => !client.Keeper.IsClosed || client.Keeper.IsKeeping;

    public bool IsOffline => client.Keeper.IsClosed;

    /// <summary>Reads the text; without an identifier the result is there at once.</summary>
    /// <param name="query">The text.</param>
    /// <param name="isPatient">Whether time in queues does not count.</param>
    /// <param name="invalid">The result, where there is nothing to search for.</param>
    public Search? Begin(string query, bool isPatient, out HarvestResult? invalid)
    {
        var detection = Identifier.Detect(query);
        if (detection.Identifier is not { } identifier)
        {
            invalid = new HarvestResult
            {
                Query = query,
                Outcome = HarvestOutcome.InvalidIdentifier,
                Reason = detection.Problem,
                Warnings = detection.Diagnostics,
            };
            return null;
        }

        invalid = null;
        var search = new Search(query, identifier, new Deadline(options.Timeout, isPatient, options.TimeProvider))
        {
            Today = DateOnly.FromDateTime(options.TimeProvider.GetUtcNow().UtcDateTime),
            // In running text the alternatives are other works.
            Alternatives = detection.Diagnostics.Any(static d => d.Code == "ID006") ? [] : detection.Alternatives,
        };
        search.Warnings.AddRange(detection.Diagnostics);
        return search;
    }

    /// <summary>Runs a search to its end.</summary>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public async Task<HarvestResult> RunAsync(Search search, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        if (options.Frozen is not null)
            return await RunFrozenAsync(search, cancellationToken).ConfigureAwait(false);
        if (options.Offline)
            return await RunOfflineAsync(search, cancellationToken).ConfigureAwait(false);
        var result = await AskAllAsync(search, cancellationToken).ConfigureAwait(false);
        if (result.IsFound)
            return result;
        search.Current = search.Identifier;
        return await _stored.FindAsync(search, cancellationToken).ConfigureAwait(false) ??
            await WithCandidatesAsync(search, result, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Asks for the identifier, then for what else the text may mean.</summary>
    private async Task<HarvestResult> AskAllAsync(Search search, CancellationToken cancellationToken)
    {
        var result = await AskAsync(search, cancellationToken).ConfigureAwait(false);
        foreach (var alternative in search.Alternatives.AsEnumerable())
        {
            if (result.Outcome != HarvestOutcome.NotFound)
                break;
            search.Current = alternative;
            search.MissingInList.Clear();
            var other = await AskAsync(search, cancellationToken).ConfigureAwait(false);
            if (other.IsFound)
            {
                search.Warn(HarvestWarnings.IdentifierMended, $"'{search.Identifier.Value}' is not known; the record is that of '{alternative.Value}'.");
                result = other with { Warnings = [.. search.Warnings, .. other.Warnings.Except(search.Warnings)] };
            }
        }

        return result;
    }

    /// <summary>The identifier under which registries know a work. arXiv registers each paper with DataCite; a registry of arXiv's own numbers goes before that.</summary>
    internal Identifier RegisteredName(Identifier identifier) =>
        identifier.Kind == IdentifierKind.Arxiv && ArxivId.TryParse(identifier.Value, out var arxiv) &&
        !services.All.Any(s => IsRegistryOf(s, identifier, agency: null))
            ? arxiv.Doi
            : identifier;

    private Task<HarvestResult> AskAsync(Search search, CancellationToken cancellationToken)
    {
        var identifier = search.Current;
        if (identifier.TryGetDoi(out var doi))
            return AskForDoiAsync(search, doi, cancellationToken);
        if (identifier.Kind == IdentifierKind.ShortDoi)
            return ExpandAsync(search, cancellationToken);
        if (RegisteredName(identifier).TryGetDoi(out doi))
        {
            search.Current = doi;
            return AskForDoiAsync(search, doi, cancellationToken);
        }

        return AskForOtherAsync(search, cancellationToken);
    }

    private async Task<HarvestResult> ExpandAsync(Search search, CancellationToken cancellationToken)
    {
        search.Ask(_registry.Name);
        HandleAnswer handle;
        try
        {
            handle = await _registry.HandleAsync(search.Current.Value, search.Deadline, cancellationToken).ConfigureAwait(false);
        }
        catch (HarvestException exception)
        {
            search.Errors.Add(exception);
            return search.Unavailable();
        }

        if (!Doi.TryParse(handle.Alias, out var doi))
            return search.Nothing(HarvestOutcome.NotFound, $"The short DOI '{search.Current.Value}' does not exist.");
        search.Current = doi;
        return await AskForDoiAsync(search, doi, cancellationToken).ConfigureAwait(false);
    }

    private async Task<HarvestResult> AskForOtherAsync(Search search, CancellationToken cancellationToken)
    {
        var identifier = search.Current;
        if (await AskSourcesAsync(search, identifier, agency: null, cancellationToken).ConfigureAwait(false) is { } found)
            return found;
        if (search.Errors.Count > 0)
            return search.Unavailable();
        if (search.Asked.Count > 0)
            return search.Nothing(HarvestOutcome.NotFound, $"{string.Join(", ", search.Asked)} know no '{identifier.Value}'.");
        search.Warn(HarvestWarnings.NoSource, $"No source for identifiers of the kind {identifier.Kind} is there; give the work's DOI.");
        return search.Nothing(HarvestOutcome.NotFound, $"Nobody could be asked for '{identifier.Value}': there is no source for {identifier.Kind}.");
    }
}
