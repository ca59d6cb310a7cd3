using BibHarvester.Merging;
using BibHarvester.Sources;
using BibHarvester.Transport;

namespace BibHarvester.Resolving;

/// <summary>Takes a search beyond the registry: asks the other sources that serve the work, by what it is called there, and merges what they say.</summary>
internal sealed partial class Completion(HarvesterOptions options, SourceServices services, Resolver resolver)
{
    /// <summary>How many sources are asked at most to fill gaps.</summary>
    private const int MostForGaps = 3;

    /// <summary>How many of them at once: often the first has it all.</summary>
    private const int AtOnceForGaps = 2;

    /// <summary>How often names that were found lead to further sources.</summary>
    private const int MostWaves = 4;

    /// <summary>What fills a gap may keep the record waiting for so long.</summary>
    private static readonly TimeSpan MostForOne = TimeSpan.FromSeconds(10);

    private readonly RecordMerger _merger = new(options.MergePolicy);
    private readonly OrganizationNames _organizations = new(options, services, resolver);

    /// <summary>Asks who else may know the work, as far as <see cref="HarvesterOptions.Completeness"/> goes.</summary>
    /// <param name="search">The search.</param>
    /// <param name="result">What the registry gave.</param>
    /// <param name="lists">The lists of a bulk run; absent for a single search.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The merged result; the registry's where nobody had more.</returns>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public async Task<HarvestResult> CompleteAsync(Search search, HarvestResult result, GapLists? lists, CancellationToken cancellationToken)
    {
        // A frozen search was completed when it ran.
        if (options.Frozen is not null || !IsToBeCompleted(search, result))
            return result;
        var whole = await GatherAsync(search, result, new Gathering(search, result), lists, cancellationToken).ConfigureAwait(false);
        return resolver.IsOffline ? Resolver.WithoutMisses(whole) : whole;
    }

    /// <summary>Completes the result of a search that knows of no other.</summary>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public async Task<HarvestResult> CompleteAloneAsync(Search search, HarvestResult result, CancellationToken cancellationToken) =>
        IsToBeCompleted(search, result)
            ? await GatherAsync(search, result, new Gathering(search, result), lists: null, cancellationToken).ConfigureAwait(false)
            : result;

    // A record of a store stands in where nobody answers, and is left as it is.
    private bool IsToBeCompleted(Search search, HarvestResult result) =>
        options.Completeness != Completeness.Fast && resolver.HasAnswers && (!result.IsFound || !result.Payloads.IsEmpty) && MayBeKnown(search, result);

    private async Task<HarvestResult> GatherAsync(
        Search search, HarvestResult result, Gathering gathering, GapLists? lists, CancellationToken cancellationToken)
    {
        var mayAsk = options.Completeness == Completeness.Full ? int.MaxValue : MostForGaps;
        for (var wave = 0; wave < MostWaves && mayAsk > 0 && !IsEnough(gathering, search); wave++)
        {
            var atOnce = options.Completeness == Completeness.Full ? int.MaxValue : Math.Min(AtOnceForGaps, mayAsk);
            var next = await PlanAsync(search, gathering, atOnce, cancellationToken).ConfigureAwait(false);
            if (next.Count == 0)
                break;
            mayAsk -= next.Count;
            var answers = await Task.WhenAll(next.Select(n => AskAsync(n.Service, n.Name, search, lists, cancellationToken))).ConfigureAwait(false);
            // In the order of the sources, whoever was first.
            foreach (var answer in answers)
                gathering.Add(answer);
        }

        var whole = Conclude(search, result, gathering);
        return options.Completeness == Completeness.Full ? await _organizations.CompleteAsync(search, whole, cancellationToken).ConfigureAwait(false) : whole;
    }

    // A DOI that does not exist is known to nobody; of other identifiers the registries may simply be the wrong ones.
    private static bool MayBeKnown(Search search, HarvestResult result) => result.Outcome switch
    {
        HarvestOutcome.InvalidIdentifier => false,
        HarvestOutcome.NotFound => search.Current.Kind is not (IdentifierKind.Doi or IdentifierKind.ShortDoi),
        _ => true,
    };

    private bool IsEnough(Gathering gathering, Search search)
    {
        if (options.Completeness == Completeness.Full)
            return false;
        var records = gathering.Records();
        return records.Count > 0 && RecordGaps.Of(Merge(records, search.Current).Record, options.Wanted) == WantedFields.None;
    }

    private async Task<SourceAnswer> AskAsync(
        SourceService service, Identifier name, Search search, GapLists? lists, CancellationToken cancellationToken)
    {
        try
        {
            var knowledge = lists is not null && options.UseLists && service.Source.BatchSize > 1 && service.Source.CanBatch(name)
                ? await resolver.Lists.KnowledgeOfAsync(service, name, cancellationToken).ConfigureAwait(false)
                : ListKnowledge.Answer;
            if (knowledge == ListKnowledge.Missing)
                return new SourceAnswer(service, name);
            if (lists is not null && knowledge == ListKnowledge.None && !resolver.IsOffline)
            {
                var list = await lists.AskAsync(service, name).ConfigureAwait(false);
                if (list.Error is { } error)
                    return new SourceAnswer(service, name, Error: error);
                if (list.Asked.Contains(name))
                    return list.Items.TryGetValue(name, out var item) ? new SourceAnswer(service, name, item.Record, list.Payload) : new SourceAnswer(service, name);
            }

            using var deadline = new Deadline(TimeFor(search), search.Deadline.IsPatient, options.TimeProvider);
            return await resolver.FetchAsync(service, name, deadline, cancellationToken).ConfigureAwait(false) is var (found, payload)
                ? new SourceAnswer(service, name, found.Record, payload)
                : new SourceAnswer(service, name);
        }
        catch (HarvestException exception)
        {
            return new SourceAnswer(service, name, Error: exception);
        }
    }

    private TimeSpan TimeFor(Search search)
    {
        var time = search.Deadline.IsPatient ? options.Timeout : search.Deadline.Left;
        if (options.Completeness != Completeness.Full && time > MostForOne)
            time = MostForOne;
        return time > TimeSpan.Zero ? time : TimeSpan.FromTicks(1);
    }

    private HarvestResult Conclude(Search search, HarvestResult result, Gathering gathering)
    {
        foreach (var answer in gathering.Answers)
        {
            search.Ask(answer.Service.Name);
            if (answer.Error is { } error)
                search.Warn(HarvestWarnings.SourceFailed, error.Message);
        }

        var found = gathering.Answers.Where(a => a.Record is not null && (result.IsFound || StandsAlone(a, search))).ToList();
        if (found.Count == 0)
            return result with { Asked = search.Asked.ToValueList(), Warnings = [.. result.Warnings, .. search.Warnings.Except(result.Warnings)] };
        foreach (var kept in found.Select(a => a.Payload!).Where(p => p.IsStored))
            search.Warn(HarvestWarnings.Stored, search.WordsOf(kept));
        var merged = Merge([.. result.Record is { } prime ? [prime] : Array.Empty<BibRecord>(), .. found.Select(a => a.Record!)], search.Current);
        foreach (var name in merged.Others)
            search.Warn(HarvestWarnings.OtherWork, $"{name} has another work under '{search.Current.Value}'; it was left out.");
        return search.Found(merged.Record, payload: null) with
        {
            Payloads = [.. result.Payloads, .. found.Where(a => !merged.Others.Contains(a.Service.Name, StringComparer.Ordinal)).Select(a => a.Payload!)],
        };
    }

    private static bool StandsAlone(SourceAnswer answer, Search search) =>
        Resolver.PartFor(answer.Service, answer.Asked, search.Agency) != SourcePart.Complement && RecordNames.GoesBy(answer.Record!, answer.Asked);

    /// <summary>The record of the work, and the sources whose records are of others.</summary>
    private (BibRecord Record, IReadOnlyList<string> Others) Merge(IReadOnlyList<BibRecord> records, Identifier asked)
    {
        if (records.Count == 1)
            return (records[0], []);
        var merged = _merger.MergeWork(records, asked);
        return (merged.Record, [.. merged.Apart.SelectMany(static a => a.Record.Provenance?.Witnesses ?? []).Select(static w => w.Source).Distinct(StringComparer.Ordinal)]);
    }
}
