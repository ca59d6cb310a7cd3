namespace BibHarvester.Storage;

/// <summary>Keeps answers in memory, up to a bound; those not used for longest go first.</summary>
/// <remarks>Thread-safe. Gone with the process.</remarks>
public sealed class MemoryAnswerCache : IAnswerCache
{
    /// <summary>What an answer takes beside its body, about.</summary>
    private const int Overhead = 512;

    private readonly long _mostBytes;
    private readonly Lock _lock = new();
    private readonly Dictionary<AnswerKey, LinkedListNode<StoredAnswer>> _answers = [];
    private readonly LinkedList<StoredAnswer> _byUse = new();
    private readonly Dictionary<AnswerKey, TaskCompletionSource> _claims = [];
    private long _bytes;

    /// <summary>A cache in memory.</summary>
    /// <param name="mostBytes">How much the answers may take.</param>
    /// <exception cref="ArgumentOutOfRangeException">The bound is not positive.</exception>
    public MemoryAnswerCache(long mostBytes = 64 * 1024 * 1024)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(mostBytes);
        _mostBytes = mostBytes;
    }

    /// <inheritdoc/>
    public ValueTask<StoredAnswer?> FindAsync(AnswerKey key, CancellationToken cancellationToken = default)
    {
        lock (_lock)
        {
            if (!_answers.TryGetValue(key, out var place))
                return default;
            _byUse.Remove(place);
            _byUse.AddFirst(place);
            return new ValueTask<StoredAnswer?>(place.Value);
        }
    }

    /// <inheritdoc/>
    public ValueTask StoreAsync(IReadOnlyList<StoredAnswer> answers, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(answers);
        lock (_lock)
        {
            foreach (var answer in answers)
            {
                Remove(answer.Key);
                _answers.Add(answer.Key, _byUse.AddFirst(answer));
                _bytes += SizeOf(answer);
                GiveUp(answer.Key);
            }

            while (_bytes > _mostBytes)
                Remove(_byUse.Last!.Value.Key);
        }

        return ValueTask.CompletedTask;
    }

    /// <inheritdoc/>
    public ValueTask<IReadOnlySet<AnswerKey>> ClaimAsync(IReadOnlyList<AnswerKey> keys, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(keys);
        var claimed = new HashSet<AnswerKey>();
        lock (_lock)
        {
            foreach (var key in keys)
            {
                if (_claims.TryAdd(key, new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously)))
                    claimed.Add(key);
            }
        }

        return new ValueTask<IReadOnlySet<AnswerKey>>(claimed);
    }

    /// <inheritdoc/>
    public ValueTask ReleaseAsync(IReadOnlyList<AnswerKey> keys)
    {
        ArgumentNullException.ThrowIfNull(keys);
        lock (_lock)
        {
            foreach (var key in keys)
                GiveUp(key);
        }

        return ValueTask.CompletedTask;
    }

    /// <inheritdoc/>
    public ValueTask RemoveAsync(IReadOnlyList<AnswerKey> keys)
    {
        ArgumentNullException.ThrowIfNull(keys);
        lock (_lock)
        {
            foreach (var key in keys)
                Remove(key);
        }

        return ValueTask.CompletedTask;
    }

    /// <inheritdoc/>
    public ValueTask WaitAsync(AnswerKey key, CancellationToken cancellationToken = default)
    {
        lock (_lock)
            return _claims.TryGetValue(key, out var claim) ? new ValueTask(claim.Task.WaitAsync(cancellationToken)) : default;
    }

    /// <inheritdoc/>
    public ValueTask<IReadOnlyList<CacheShare>> SummarizeAsync(CancellationToken cancellationToken = default)
    {
        lock (_lock)
        {
            return new ValueTask<IReadOnlyList<CacheShare>>(
            [
                .. _byUse.GroupBy(a => a.Key.Source, StringComparer.Ordinal).OrderBy(g => g.Key, StringComparer.Ordinal).Select(g => new CacheShare(
                    g.Key, g.Count(), g.Count(a => a.IsAbsence), g.Sum(a => (long)a.Body.Length), g.Min(a => a.RetrievedAt), g.Max(a => a.RetrievedAt))),
            ]);
        }
    }

    /// <inheritdoc/>
    public ValueTask<int> ClearAsync(string? source = null, DateTimeOffset? before = null, CancellationToken cancellationToken = default)
    {
        lock (_lock)
        {
            var keys = _byUse
                .Where(a => (source is null || a.Key.Source.Equals(source, StringComparison.OrdinalIgnoreCase)) && (before is null || a.RetrievedAt < before))
                .Select(a => a.Key)
                .ToArray();
            foreach (var key in keys)
                Remove(key);
            return new ValueTask<int>(keys.Length);
        }
    }

    private static long SizeOf(StoredAnswer answer) => Overhead + answer.Body.Length;

    private void Remove(AnswerKey key)
    {
        if (!_answers.Remove(key, out var place))
            return;
        _byUse.Remove(place);
        _bytes -= SizeOf(place.Value);
    }

    private void GiveUp(AnswerKey key)
    {
        if (_claims.Remove(key, out var claim))
            claim.SetResult();
    }
}
