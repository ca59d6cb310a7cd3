using BibHarvester.Sources;

namespace BibHarvester.Resolving;

internal sealed partial class Completion
{
    /// <summary>Runs a single search: where its registry is slow, another source is asked beside it, and stands in where the registry stays silent.</summary>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public async Task<HarvestResult> RunAsync(Search search, CancellationToken cancellationToken)
    {
        if (options.Completeness == Completeness.Fast || options.HedgeAfter is not { } patience || resolver.IsOffline)
            return await CompleteAsync(search, await resolver.RunAsync(search, cancellationToken).ConfigureAwait(false), null, cancellationToken).ConfigureAwait(false);

        using var end = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var registry = resolver.RunAsync(search, end.Token);
        if (await IsDoneWithinAsync(registry, patience, cancellationToken).ConfigureAwait(false))
            return await CompleteAsync(search, await registry.ConfigureAwait(false), null, cancellationToken).ConfigureAwait(false);

        var standIn = StandInAsync(search.Identifier, end.Token);
        await Task.WhenAny(registry, standIn).ConfigureAwait(false);
        var answer = standIn.IsCompletedSuccessfully ? await standIn.ConfigureAwait(false) : null;
        if (answer?.Record is not null && !await IsDoneWithinAsync(registry, patience, cancellationToken).ConfigureAwait(false))
        {
            await end.CancelAsync().ConfigureAwait(false);
            await ((Task)registry).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            cancellationToken.ThrowIfCancellationRequested();
            search.Warn(HarvestWarnings.SourceFailed, $"{string.Join(", ", search.Asked)} did not answer within {2 * patience.TotalSeconds:0.###} s; {answer.Service.Name} did.");
            search.Ask(answer.Service.Name);
            return search.Found(answer.Record, answer.Payload);
        }

        var result = await registry.ConfigureAwait(false);
        await end.CancelAsync().ConfigureAwait(false);
        await ((Task)standIn).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        if (answer is null)
            return await CompleteAsync(search, result, null, cancellationToken).ConfigureAwait(false);
        var gathering = new Gathering(search, result);
        gathering.TryTake(answer.Service);
        gathering.Add(answer);
        return await GatherAsync(search, result, gathering, null, cancellationToken).ConfigureAwait(false);
    }

    private async Task<bool> IsDoneWithinAsync(Task registry, TimeSpan patience, CancellationToken cancellationToken)
    {
        await registry.WaitAsync(patience, options.TimeProvider, cancellationToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        return registry.IsCompleted;
    }

    /// <summary>The first source that can be asked for the identifier as it is and has a record of its own.</summary>
    private async Task<SourceAnswer?> StandInAsync(Identifier identifier, CancellationToken cancellationToken)
    {
        var asked = 0;
        foreach (var service in services.All)
        {
            if (asked == AtOnceForGaps)
                break;
            if (!Resolver.Serves(service, identifier, agency: null) || IsDetour(service, identifier) || !Resolver.HasWhatIsNeeded(service) ||
                Resolver.PartFor(service, identifier, agency: null) != SourcePart.Supplement)
                continue;
            asked++;
            using var deadline = new Transport.Deadline(MostForOne, standsStillInQueue: false, options.TimeProvider);
            try
            {
                if (await resolver.FetchAsync(service, identifier, deadline, cancellationToken).ConfigureAwait(false) is var (item, payload) &&
                    RecordNames.GoesBy(item.Record!, identifier))
                    return new SourceAnswer(service, identifier, item.Record, payload);
            }
            catch (HarvestException)
            {
                // It was asked for nothing but time; who fails is no help.
            }
        }

        return null;
    }
}
