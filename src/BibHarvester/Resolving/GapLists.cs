using BibHarvester.Transport;

namespace BibHarvester.Resolving;

/// <summary>Joins what the searches of one run ask of the same source into lists: a list leaves when it is full, or when nothing joined it for a moment.</summary>
internal sealed class GapLists(HarvesterOptions options, Resolver resolver, CancellationToken end)
{
    /// <summary>The searches of a list of the registry go on together; so little is enough to find each other.</summary>
    private static readonly TimeSpan Linger = TimeSpan.FromMilliseconds(50);

    private readonly Lock _lock = new();
    private readonly Dictionary<SourceService, Batch> _open = [];

    /// <summary>Asks for an identifier in a list.</summary>
    /// <returns>The answer to the whole list; without answer and failure the identifier is to be asked for alone.</returns>
    /// <exception cref="OperationCanceledException">The run ended.</exception>
    public Task<BatchAnswer> AskAsync(SourceService service, Identifier identifier)
    {
        Batch batch;
        var isNew = false;
        lock (_lock)
        {
            if (!_open.TryGetValue(service, out batch!))
            {
                _open.Add(service, batch = new Batch(service));
                isNew = true;
            }

            // Two names of one work, asked for in one list, are one member.
            if (!batch.Identifiers.Contains(identifier))
                batch.Add(identifier);
            if (batch.IsFull)
                _open.Remove(service);
        }

        if (batch.IsFull)
            _ = SendAsync(batch);
        else if (isNew)
            _ = SendLaterAsync(batch);
        return batch.Answer;
    }

    private async Task SendLaterAsync(Batch batch)
    {
        try
        {
            int joined;
            do
            {
                lock (_lock)
                    joined = batch.Identifiers.Count;
                await Task.Delay(Linger, options.TimeProvider, end).ConfigureAwait(false);
            }
            while (HasGrown(batch, joined));
        }
        catch (OperationCanceledException)
        {
            batch.SetCanceled(end);
            return;
        }

        lock (_lock)
        {
            if (_open.GetValueOrDefault(batch.Service) == batch)
                _open.Remove(batch.Service);
        }

        await SendAsync(batch).ConfigureAwait(false);
    }

    private bool HasGrown(Batch batch, int joined)
    {
        lock (_lock)
            return !batch.IsFull && batch.Identifiers.Count > joined;
    }

    private async Task SendAsync(Batch batch)
    {
        if (!batch.TryTake())
            return;
        try
        {
            batch.SetAnswer(await resolver.AskListAsync(batch.Service, batch.Identifiers, end).ConfigureAwait(false));
        }
        catch (HarvestException exception)
        {
            // What the service refuses as a list it may answer one by one.
            batch.SetAnswer(exception.IsTransient || exception.RetryAfter is not null ? BatchAnswer.Failed(exception) : BatchAnswer.Apart);
        }
        catch (OperationCanceledException)
        {
            batch.SetCanceled(end);
        }
        catch (Exception exception)
        {
            batch.SetFailure(exception);
        }
    }
}
