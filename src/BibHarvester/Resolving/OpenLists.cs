using BibHarvester.Transport;

namespace BibHarvester.Resolving;

/// <summary>The lists that are being filled, one for each source. A list leaves when it is full, or when it is sent.</summary>
/// <param name="resolver">Who asks.</param>
/// <param name="end">Ends all requests.</param>
internal sealed class OpenLists(Resolver resolver, CancellationToken end)
{
    private readonly Lock _lock = new();
    private readonly Dictionary<SourceService, Batch> _open = [];

    /// <summary>Adds an identifier to the list of a source.</summary>
    /// <param name="service">The source.</param>
    /// <param name="identifier">The identifier; two names of one work that are the same are one member.</param>
    /// <param name="isNew">Whether the list begins with it.</param>
    public Batch Join(SourceService service, Identifier identifier, out bool isNew)
    {
        Batch batch;
        lock (_lock)
        {
            isNew = !_open.TryGetValue(service, out batch!);
            if (isNew)
                _open.Add(service, batch = new Batch(service));
            if (!batch.Identifiers.Contains(identifier))
                batch.Add(identifier);
            if (!batch.IsFull)
                return batch;
            _open.Remove(service);
        }

        Send(batch);
        return batch;
    }

    /// <summary>How many identifiers have joined a list.</summary>
    public int CountOf(Batch batch)
    {
        lock (_lock)
            return batch.Identifiers.Count;
    }

    /// <summary>Sends a list, where it has not left yet.</summary>
    public void Send(Batch batch)
    {
        lock (_lock)
        {
            if (!batch.TryTake())
                return;
            if (_open.GetValueOrDefault(batch.Service) == batch)
                _open.Remove(batch.Service);
        }

        _ = SendAsync(batch);
    }

    /// <summary>Sends all lists.</summary>
    public void SendAll()
    {
        Batch[] open;
        lock (_lock)
            open = [.. _open.Values];
        foreach (var batch in open)
            Send(batch);
    }

    private async Task SendAsync(Batch batch)
    {
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
            // Whoever waits for the answer is told.
            batch.SetFailure(exception);
        }
    }
}
