using System.Collections.Concurrent;
using BibHarvester.Storage;

namespace BibHarvester.Locking;

/// <summary>A cache that remembers every answer that went through it; behind it may be another.</summary>
/// <param name="inner">The cache behind it.</param>
internal sealed class AnswerRecorder(IAnswerCache inner) : IAnswerCache
{
    private readonly ConcurrentDictionary<AnswerKey, StoredAnswer> _answers = [];

    /// <summary>What went through it last under each key.</summary>
    public ICollection<StoredAnswer> Answers => _answers.Values;

    public async ValueTask<StoredAnswer?> FindAsync(AnswerKey key, CancellationToken cancellationToken = default)
    {
        // Another process may have got a newer one meanwhile.
        return await inner.FindAsync(key, cancellationToken).ConfigureAwait(false) is { } found
            ? _answers.AddOrUpdate(key, found, (_, known) => known.RetrievedAt > found.RetrievedAt ? known : found)
            : _answers.GetValueOrDefault(key);
    }

    public async ValueTask StoreAsync(IReadOnlyList<StoredAnswer> answers, CancellationToken cancellationToken = default)
    {
        foreach (var answer in answers)
            _answers[answer.Key] = answer;
        await inner.StoreAsync(answers, cancellationToken).ConfigureAwait(false);
    }

    public ValueTask RemoveAsync(IReadOnlyList<AnswerKey> keys)
    {
        foreach (var key in keys)
            _answers.TryRemove(key, out _);
        return inner.RemoveAsync(keys);
    }

    public ValueTask<IReadOnlySet<AnswerKey>> ClaimAsync(IReadOnlyList<AnswerKey> keys, CancellationToken cancellationToken = default) =>
        inner.ClaimAsync(keys, cancellationToken);

    public ValueTask ReleaseAsync(IReadOnlyList<AnswerKey> keys) => inner.ReleaseAsync(keys);

    public async ValueTask WaitAsync(AnswerKey key, CancellationToken cancellationToken = default) =>
        await inner.WaitAsync(key, cancellationToken).ConfigureAwait(false);

    public ValueTask<IReadOnlyList<CacheShare>> SummarizeAsync(CancellationToken cancellationToken = default) => inner.SummarizeAsync(cancellationToken);

    public ValueTask<int> ClearAsync(string? source = null, DateTimeOffset? before = null, CancellationToken cancellationToken = default) =>
        inner.ClearAsync(source, before, cancellationToken);
}
