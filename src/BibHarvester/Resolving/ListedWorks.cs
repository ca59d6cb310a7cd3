using System.Runtime.CompilerServices;
using BibHarvester.Formats;
using BibHarvester.Transport;

namespace BibHarvester.Resolving;

/// <summary>Puts works in the place of an identifier that stands for many: those that a source lists, each by an identifier of its own where it has one.</summary>
internal sealed class ListedWorks
{
    /// <summary>By what a work is asked for: what most registries know comes first. An ISBN is that of a whole book.</summary>
    private static readonly IdentifierKind[] Preferred =
        [IdentifierKind.Doi, IdentifierKind.Pmid, IdentifierKind.Pmcid, IdentifierKind.Arxiv, IdentifierKind.Isbn, IdentifierKind.Bibcode, IdentifierKind.Wikidata, IdentifierKind.OpenAlex];

    private static readonly WorkType[] WithIsbn =
        [WorkType.Book, WorkType.EditedBook, WorkType.Proceedings, WorkType.Thesis, WorkType.Report, WorkType.MusicalScore, WorkType.Map];

    private readonly HarvesterOptions _options;
    private readonly SourceServices _services;
    private readonly Resolver _resolver;
    private readonly Dictionary<IdentifierKind, SourceService> _listers = [];

    public ListedWorks(HarvesterOptions options, SourceServices services, Resolver resolver)
    {
        _options = options;
        _services = services;
        _resolver = resolver;
        foreach (var service in services.All.Where(Resolver.HasWhatIsNeeded))
        {
            foreach (var kind in service.Source.ListedKinds)
                _listers.TryAdd(kind, service);
        }
    }

    /// <summary>Whether an identifier stands for many works.</summary>
    public bool StandsForMany(Identifier identifier) => _listers.ContainsKey(identifier.Kind);

    /// <summary>The result for such an identifier where one work is asked for.</summary>
    public static HarvestResult Refuse(Search search)
    {
        var reason = $"'{search.Identifier.Value}' is not the identifier of a work; it stands for many.";
        search.Warn(HarvestWarnings.ManyWorks, reason);
        return search.Nothing(HarvestOutcome.NotFound, reason);
    }

    /// <summary>Reads the input of a bulk search. A list is asked for when it is met, and once.</summary>
    /// <param name="texts">The texts that were given.</param>
    /// <param name="added">Is told how many more inputs there are than texts.</param>
    /// <param name="cancellationToken">Ends it.</param>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public async IAsyncEnumerable<BulkInput> ReadAsync(
        IAsyncEnumerable<string> texts, Action<int> added, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        var seen = new HashSet<Identifier>();
        await foreach (var text in texts.WithCancellation(cancellationToken).ConfigureAwait(false))
        {
            if (ManyIn(text) is not { } identifier)
            {
                yield return new BulkInput(text);
                continue;
            }

            if (!seen.Add(identifier))
                continue;
            var works = await WorksOfAsync(text.Trim(), cancellationToken).ConfigureAwait(false);
            added(works.Count - 1);
            foreach (var work in works)
                yield return work;
        }
    }

    /// <summary>The identifier in a text, where it stands for many works.</summary>
    public Identifier? ManyIn(string? text) =>
        !string.IsNullOrWhiteSpace(text) && Identifier.Detect(text).Identifier is { } identifier && StandsForMany(identifier) ? identifier : null;

    /// <summary>The works that an identifier stands for, in the order of the list.</summary>
    /// <param name="text">The text that holds the identifier.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The works; one input that says why there is none.</returns>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public async Task<IReadOnlyList<BulkInput>> WorksOfAsync(string text, CancellationToken cancellationToken)
    {
        using var search = _resolver.Begin(text, isPatient: true, out _)!;
        var service = _listers[search.Identifier.Kind];
        search.Ask(service.Name);
        if (_options.Frozen?.ProblemOf(search.Identifier) is { } problem)
        {
            search.Errors.Add(new HarvestException(problem));
            return [new(null, search.Unavailable())];
        }

        try
        {
            return await _resolver.FetchAllAsync(service, search.Identifier, search.Deadline, cancellationToken).ConfigureAwait(false) is var (items, payload)
                ? [.. items.Select(item => InputOf(item, payload, text, service))]
                : [new(null, search.Nothing(HarvestOutcome.NotFound, $"{service.Name} lists no works of '{search.Identifier.Value}'."))];
        }
        catch (HarvestException exception) when (_options.Offline && exception.IsNotKept)
        {
            return [new(null, search.Nothing(HarvestOutcome.NotFound, $"Offline, and no list of the works of '{search.Identifier.Value}' is kept."))];
        }
        catch (HarvestException exception)
        {
            search.Errors.Add(exception);
            return [new(null, search.Unavailable())];
        }
    }

    /// <summary>The result of a work that nobody knows by its identifier, where the list that it stood in says something of it.</summary>
    public static HarvestResult InPlaceOf(HarvestResult result, HarvestResult listed) =>
        result.Outcome is not (HarvestOutcome.NotFound or HarvestOutcome.RegisteredWithoutMetadata)
            ? result
            : listed with
            {
                Query = result.Query,
                RequestedIdentifier = result.RequestedIdentifier,
                Agency = result.Agency,
                PrimeIdentifier = result.PrimeIdentifier ?? result.RequestedIdentifier,
                LandingUrl = result.LandingUrl,
                Asked = [.. result.Asked.Except(listed.Asked, StringComparer.Ordinal), .. listed.Asked],
                Warnings = [.. result.Warnings, .. listed.Warnings, new Diagnostic(HarvestWarnings.OnlyListed, $"{result.Reason} The record is what {listed.Asked[0]} says of it.")],
            };

    private BulkInput InputOf(ReadItem item, HarvestPayload payload, string text, SourceService service)
    {
        using var search = _resolver.Begin(text, isPatient: true, out _)!;
        search.Ask(service.Name);
        if (item.Record is not { } record)
        {
            var problem = item.Diagnostics.IsEmpty ? "no record" : item.Diagnostics[0].ToString();
            return new(null, search.Nothing(HarvestOutcome.NotFound, $"{service.Name} lists a work that cannot be read: {problem}."));
        }

        var name = NameOf(record);
        if (name is null)
            search.Warn(HarvestWarnings.OnlyListed, $"It has no identifier by which anybody could be asked; the record is what {service.Name} says of it.");
        return new(name, Resolver.Found(search, search.Identifier, item, payload));
    }

    /// <summary>What a work is asked for by; absent where nobody can be asked.</summary>
    private string? NameOf(BibRecord record)
    {
        foreach (var kind in Preferred)
        {
            foreach (var identifier in record.Identifiers)
            {
                if (identifier.Kind != kind || (kind == IdentifierKind.Isbn && !WithIsbn.Contains(record.Type)) || !IsServed(identifier))
                    continue;
                var name = kind == IdentifierKind.Doi ? identifier.Value : $"{kind.ToString().ToLowerInvariant()}:{identifier.Value}";
                if (Identifier.Detect(name).Identifier is { } read && RecordNames.Plain(read) == RecordNames.Plain(identifier))
                    return name;
            }
        }

        return null;
    }

    private bool IsServed(Identifier identifier) =>
        _resolver.RegisteredName(identifier).Kind == IdentifierKind.Doi ||
        _services.All.Any(s => Resolver.IsRegistryOf(s, identifier, agency: null) && Resolver.HasWhatIsNeeded(s));
}
