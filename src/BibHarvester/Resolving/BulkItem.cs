namespace BibHarvester.Resolving;

/// <summary>One identifier of a bulk search, at its place in the output.</summary>
/// <param name="prefix">The prefix of its DOI; absent where it is none.</param>
internal sealed class BulkItem(string? prefix)
{
    private readonly TaskCompletionSource<Batch?> _routed = new(TaskCreationOptions.RunContinuationsAsynchronously);

    private readonly TaskCompletionSource _hasJoined = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public string? Prefix => prefix;

    /// <summary>The result.</summary>
    public Task<HarvestResult> Result { get; set; } = null!;

    /// <summary>The list request that it waits in; none where it goes alone.</summary>
    public Task<Batch?> Routed => _routed.Task;

    /// <summary>Completes with <see cref="Routed"/>, and keeps nothing of it alive.</summary>
    public Task HasJoined => _hasJoined.Task;

    public void RouteTo(Batch? batch)
    {
        if (_routed.TrySetResult(batch))
            _hasJoined.TrySetResult();
    }
}
