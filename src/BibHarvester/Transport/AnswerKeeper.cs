using System.Net;
using BibHarvester.Storage;
using Microsoft.Extensions.Logging;

namespace BibHarvester.Transport;

/// <summary>Stands between those who ask and the network: gives what is kept, keeps what is given.</summary>
/// <remarks>A cache that fails is not used any more; nobody's search fails for it.</remarks>
internal sealed class AnswerKeeper(HarvesterOptions options, RegistryClient client, ILogger logger)
{
    private readonly DateTimeOffset _start = options.TimeProvider.GetUtcNow();
    private volatile IAnswerCache? _cache = options.Frozen is null ? options.Cache : null;

    /// <summary>Whether no request is sent.</summary>
    public bool IsClosed => options.Offline || options.Frozen is not null;

    /// <summary>Whether anything is kept.</summary>
    public bool IsKeeping => _cache is not null || options.Frozen is not null;

    /// <summary>Asks a source where nothing is kept, or what is kept is too old.</summary>
    /// <exception cref="HarvestException">The source gave no answer, and none is kept.</exception>
    /// <exception cref="OperationCanceledException">The caller's token was cancelled.</exception>
    public async Task<Answer> AskAsync(Inquiry inquiry, Deadline deadline, CancellationToken cancellationToken)
    {
        if (!IsKeeping && !IsClosed)
            return await client.SendAsync(inquiry, kept: null, deadline, cancellationToken).ConfigureAwait(false);
        if (IsClosed)
            return await KeptAsync(inquiry, cancellationToken).ConfigureAwait(false);

        var key = inquiry.Key;
        var kept = await FindAsync(key, cancellationToken).ConfigureAwait(false);
        if (IsGood(kept))
            return Given(kept);
        while (!await ClaimAsync(key, cancellationToken).ConfigureAwait(false))
        {
            await WaitAsync(inquiry.Service, key, deadline, cancellationToken).ConfigureAwait(false);
            kept = await FindAsync(key, cancellationToken).ConfigureAwait(false);
            if (IsGood(kept))
                return Given(kept);
        }

        var isStored = false;
        try
        {
            // It may have come between looking and claiming.
            kept = await FindAsync(key, cancellationToken).ConfigureAwait(false);
            if (IsGood(kept))
                return Given(kept);
            var answer = await client.SendAsync(inquiry, kept, deadline, cancellationToken).ConfigureAwait(false);
            var stored = answer.Status == HttpStatusCode.NotModified ? kept! with { RetrievedAt = Now() } : Made(key, answer);
            isStored = await StoreAsync([stored]).ConfigureAwait(false);
            return answer.Status == HttpStatusCode.NotModified ? Given(stored, isStored: false) : answer;
        }
        catch (HarvestException exception) when (kept is not null)
        {
            TransportLog.KeptInstead(logger, inquiry.Service.Name, kept.RetrievedAt, exception.Message);
            return Given(kept);
        }
        finally
        {
            if (!isStored)
                await ReleaseAsync([key]).ConfigureAwait(false);
        }
    }

    /// <summary>Whether an answer is kept that would be given without asking.</summary>
    public async ValueTask<bool> KnowsAsync(AnswerKey key, CancellationToken cancellationToken) =>
        IsGood(await FindAsync(key, cancellationToken).ConfigureAwait(false));

    /// <summary>Takes it on to ask for things; without a cache for all of them.</summary>
    public async ValueTask<IReadOnlySet<AnswerKey>> ClaimAsync(IReadOnlyList<AnswerKey> keys, CancellationToken cancellationToken)
    {
        if (_cache is not { } cache)
            return keys.ToHashSet();
        try
        {
            return await cache.ClaimAsync(keys, cancellationToken).ConfigureAwait(false);
        }
        catch (IOException exception)
        {
            GiveUp(exception);
            return keys.ToHashSet();
        }
    }

    /// <summary>Keeps answers.</summary>
    /// <returns>Whether they are kept.</returns>
    public async ValueTask<bool> StoreAsync(IReadOnlyList<StoredAnswer> answers)
    {
        if (_cache is not { } cache)
            return false;
        try
        {
            // What was answered is kept even where nobody waits for it any more.
            await cache.StoreAsync(answers, CancellationToken.None).ConfigureAwait(false);
            return true;
        }
        catch (IOException exception)
        {
            GiveUp(exception);
            return false;
        }
    }

    /// <summary>Gives up what was taken on.</summary>
    public async ValueTask ReleaseAsync(IReadOnlyList<AnswerKey> keys)
    {
        if (_cache is not { } cache)
            return;
        try
        {
            await cache.ReleaseAsync(keys).ConfigureAwait(false);
        }
        catch (IOException exception)
        {
            GiveUp(exception);
        }
    }

    /// <summary>Throws away an answer that turned out to be of no use.</summary>
    public async ValueTask ForgetAsync(AnswerKey key)
    {
        if (_cache is not { } cache || IsClosed)
            return;
        try
        {
            await cache.RemoveAsync([key]).ConfigureAwait(false);
        }
        catch (IOException exception)
        {
            GiveUp(exception);
        }
    }

    /// <summary>An answer as it is kept.</summary>
    public static StoredAnswer Made(AnswerKey key, Answer answer) => new()
    {
        Key = key,
        Status = answer.Status,
        RetrievedAt = answer.RetrievedAt,
        ETag = answer.ETag,
        LastModified = answer.LastModified,
        Date = answer.Date,
        Body = answer.Payload?.Bytes ?? default,
        Hash = answer.Payload?.Hash ?? "",
    };

    private static Answer Given(StoredAnswer stored, bool isStored = true) => new(
        stored.Status,
        stored.Status == HttpStatusCode.OK
            ? new HarvestPayload(stored.Key.Source, stored.Url, stored.RetrievedAt, stored.Hash, stored.Body) { IsStored = isStored }
            : null)
    {
        RetrievedAt = stored.RetrievedAt,
    };

    private async Task<Answer> KeptAsync(Inquiry inquiry, CancellationToken cancellationToken)
    {
        var key = inquiry.Key;
        var kept = options.Frozen is { } frozen
            ? frozen.Find(AnswerKeys.Common(inquiry.Service, key))
            : await FindAsync(key, cancellationToken).ConfigureAwait(false) ??
                await FindAsync(AnswerKeys.Missing(key), cancellationToken).ConfigureAwait(false);
        return kept is not null ? Given(kept) : throw NotKept.By(inquiry.Service.Name);
    }

    // One that came after this harvester was made is never asked for again, also where all is to be asked for again.
    private bool IsGood([System.Diagnostics.CodeAnalysis.NotNullWhen(true)] StoredAnswer? kept) =>
        kept is not null && (kept.RetrievedAt >= _start || (!options.Refresh && options.Freshness.IsFresh(kept, options.TimeProvider.GetUtcNow())));

    private DateTimeOffset Now() => RegistryClient.WholeMilliseconds(options.TimeProvider.GetUtcNow());

    private async ValueTask<bool> ClaimAsync(AnswerKey key, CancellationToken cancellationToken) =>
        (await ClaimAsync([key], cancellationToken).ConfigureAwait(false)).Contains(key);

    private async ValueTask<StoredAnswer?> FindAsync(AnswerKey key, CancellationToken cancellationToken)
    {
        if (_cache is not { } cache)
            return null;
        try
        {
            return await cache.FindAsync(key, cancellationToken).ConfigureAwait(false);
        }
        catch (IOException exception)
        {
            GiveUp(exception);
            return null;
        }
    }

    private async ValueTask WaitAsync(SourceService service, AnswerKey key, Deadline deadline, CancellationToken cancellationToken)
    {
        if (_cache is not { } cache)
            return;
        using var either = CancellationTokenSource.CreateLinkedTokenSource(deadline.Token, cancellationToken);
        deadline.EnterQueue();
        try
        {
            await cache.WaitAsync(key, either.Token).ConfigureAwait(false);
        }
        catch (IOException exception)
        {
            GiveUp(exception);
        }
        catch (OperationCanceledException exception) when (!cancellationToken.IsCancellationRequested)
        {
            throw new HarvestException(
                $"{service.Name} did not answer another search for the same within {deadline.Timeout.TotalSeconds:0.###} s.", exception)
            {
                SourceName = service.Name,
                IsTransient = true,
            };
        }
        finally
        {
            deadline.LeaveQueue();
        }
    }

    private void GiveUp(IOException exception)
    {
        _cache = null;
        TransportLog.CacheFailed(logger, exception.Message);
    }
}
