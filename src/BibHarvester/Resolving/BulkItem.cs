namespace BibHarvester.Resolving;

/// <summary>One identifier of a bulk search, at its place in the output.</summary>
internal sealed class BulkItem
{
    private readonly TaskCompletionSource<Batch?> _routed = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>The result.</summary>
    public Task<HarvestResult> Result { get; set; } = null!;

    /// <summary>The list request that it waits in; none where it goes alone.</summary>
    public Task<Batch?> Routed => _routed.Task;

    public void RouteTo(Batch? batch) => _routed.TrySetResult(batch);
}
