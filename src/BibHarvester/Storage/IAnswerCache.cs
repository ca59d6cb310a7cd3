namespace BibHarvester.Storage;

/// <summary>Keeps the answers of sources, so that nobody is asked twice for the same thing.</summary>
/// <remarks>
/// Implementations are thread-safe, and those on disk safe with several processes at once. They keep what they are given and
/// decide nothing: how long an answer counts is <see cref="AnswerFreshness"/>'s matter. A cache that cannot be read or written
/// throws <see cref="IOException"/>; the harvester then goes on as if there were none.
/// </remarks>
public interface IAnswerCache
{
    /// <summary>Finds an answer, however old.</summary>
    /// <param name="key">What it is found by.</param>
    /// <param name="cancellationToken">Ends the search.</param>
    /// <returns>The answer; absent where there is none.</returns>
    /// <exception cref="IOException">The cache cannot be read.</exception>
    ValueTask<StoredAnswer?> FindAsync(AnswerKey key, CancellationToken cancellationToken = default);

    /// <summary>Keeps answers, each in the place of an older one, and gives up the claims on them. They are safe when the call returns.</summary>
    /// <param name="answers">The answers.</param>
    /// <param name="cancellationToken">Ends the call; what was under way may have been written.</param>
    /// <exception cref="IOException">The cache cannot be written.</exception>
    ValueTask StoreAsync(IReadOnlyList<StoredAnswer> answers, CancellationToken cancellationToken = default);

    /// <summary>Takes it on to ask for something, so that others wait for the answer instead of asking too.</summary>
    /// <param name="keys">What is to be asked for.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What the caller now has to ask for, and to store or release; the rest is being asked for already.</returns>
    /// <exception cref="IOException">The cache cannot be written.</exception>
    ValueTask<IReadOnlySet<AnswerKey>> ClaimAsync(IReadOnlyList<AnswerKey> keys, CancellationToken cancellationToken = default);

    /// <summary>Gives up claims for which no answer came.</summary>
    /// <param name="keys">What was claimed.</param>
    /// <exception cref="IOException">The cache cannot be written.</exception>
    ValueTask ReleaseAsync(IReadOnlyList<AnswerKey> keys);

    /// <summary>Throws answers away that turned out to be of no use.</summary>
    /// <param name="keys">What they are found by.</param>
    /// <exception cref="IOException">The cache cannot be written.</exception>
    ValueTask RemoveAsync(IReadOnlyList<AnswerKey> keys);

    /// <summary>Waits until nobody has a claim on an answer.</summary>
    /// <param name="key">The answer.</param>
    /// <param name="cancellationToken">Ends the waiting.</param>
    /// <exception cref="IOException">The cache cannot be read.</exception>
    ValueTask WaitAsync(AnswerKey key, CancellationToken cancellationToken = default);

    /// <summary>Says what is kept.</summary>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>A row for each source, by name.</returns>
    /// <exception cref="IOException">The cache cannot be read.</exception>
    ValueTask<IReadOnlyList<CacheShare>> SummarizeAsync(CancellationToken cancellationToken = default);

    /// <summary>Throws answers away.</summary>
    /// <param name="source">Whose; everybody's where absent.</param>
    /// <param name="before">Only those retrieved before this time; all where absent.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>How many there were.</returns>
    /// <exception cref="IOException">The cache cannot be written.</exception>
    ValueTask<int> ClearAsync(string? source = null, DateTimeOffset? before = null, CancellationToken cancellationToken = default);
}
