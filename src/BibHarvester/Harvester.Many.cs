using System.Runtime.CompilerServices;
using BibHarvester.Resolving;

namespace BibHarvester;

public sealed partial class Harvester
{
    /// <inheritdoc/>
    public IAsyncEnumerable<HarvestResult> ResolveManyAsync(
        IEnumerable<string> identifiers,
        IProgress<HarvestProgress>? progress = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(identifiers);
        ObjectDisposedException.ThrowIf(_disposed != 0, this);
        int? total = identifiers.TryGetNonEnumeratedCount(out var count) ? count : null;
        return ResolveAllAsync(identifiers.ToAsyncEnumerable(), total, progress, cancellationToken);
    }

    /// <inheritdoc/>
    public IAsyncEnumerable<HarvestResult> ResolveManyAsync(
        IAsyncEnumerable<string> identifiers,
        IProgress<HarvestProgress>? progress = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(identifiers);
        ObjectDisposedException.ThrowIf(_disposed != 0, this);
        return ResolveAllAsync(identifiers, total: null, progress, cancellationToken);
    }

    private async IAsyncEnumerable<HarvestResult> ResolveAllAsync(
        IAsyncEnumerable<string> identifiers,
        int? total,
        IProgress<HarvestProgress>? progress,
        [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var (done, known, failed) = (0, 0, 0);
        using var run = new BulkRun(_options, _services, _resolver, _completion, cancellationToken);
        await foreach (var found in run.RunAsync(Lists.ReadAsync(identifiers, added => total += added, cancellationToken)).ConfigureAwait(false))
        {
            var result = await FinishAsync(found, cancellationToken).ConfigureAwait(false);
            Count(result);
            done++;
            known += result.IsFound ? 1 : 0;
            failed += result.Outcome == HarvestOutcome.SourceUnavailable ? 1 : 0;
            progress?.Report(new HarvestProgress(done, known, failed, total));
            yield return result;
        }
    }
}
