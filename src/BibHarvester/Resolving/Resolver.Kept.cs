using BibHarvester.Transport;

namespace BibHarvester.Resolving;

internal sealed partial class Resolver
{
    /// <summary>Searches without asking anybody: what is kept, then the stores.</summary>
    private async Task<HarvestResult> RunOfflineAsync(Search search, CancellationToken cancellationToken)
    {
        HarvestResult? kept = null;
        if (client.Keeper.IsKeeping)
        {
            kept = await AskAllAsync(search, cancellationToken).ConfigureAwait(false);
            if (kept.IsFound)
                return WithoutMisses(kept);
            search.BeginAgain();
        }

        return await _stored.FindAsync(search, cancellationToken).ConfigureAwait(false) ??
            (kept is { Outcome: HarvestOutcome.NotFound or HarvestOutcome.RegisteredWithoutMetadata }
                ? WithoutMisses(kept)
                : search.Nothing(HarvestOutcome.NotFound, $"Offline, and no stored record has '{search.Identifier.Value}'."));
    }

    /// <summary>Searches the answers of a lock file alone, and each time as if it were the first: what others found out plays no part.</summary>
    private async Task<HarvestResult> RunFrozenAsync(Search search, CancellationToken cancellationToken)
    {
        var frozen = options.Frozen!;
        if (frozen.ProblemOf(search.Identifier) is { } problem)
        {
            search.Errors.Add(new HarvestException(problem));
            return search.Unavailable();
        }

        var alone = new Resolver(options, services, client);
        var result = await alone.AskAllAsync(search, cancellationToken).ConfigureAwait(false);
        if (!result.IsFound)
            result = await alone.WithCandidatesAsync(search, result, cancellationToken).ConfigureAwait(false);
        return WithoutMisses(await new Completion(options, services, alone).CompleteAloneAsync(search, result, cancellationToken).ConfigureAwait(false));
    }

    /// <summary>The result without what it says of answers that are not kept.</summary>
    internal static HarvestResult WithoutMisses(HarvestResult result) => result with
    {
        Warnings = [.. result.Warnings.Where(w => !NotKept.IsOf(w))],
        Error = result.Error is { IsNotKept: true } ? null : result.Error,
    };
}
