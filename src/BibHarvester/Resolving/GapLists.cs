using BibHarvester.Transport;

namespace BibHarvester.Resolving;

/// <summary>Joins what the searches of one run ask of the same source into lists: a list leaves when it is full, or when nothing joined it for a moment.</summary>
internal sealed class GapLists(HarvesterOptions options, Resolver resolver, CancellationToken end)
{
    /// <summary>The searches of a list of the registry go on together; so little is enough to find each other.</summary>
    private static readonly TimeSpan Linger = TimeSpan.FromMilliseconds(50);

    private readonly OpenLists _lists = new(resolver, end);

    /// <summary>Asks for an identifier in a list.</summary>
    /// <returns>The answer to the whole list; without answer and failure the identifier is to be asked for alone.</returns>
    /// <exception cref="OperationCanceledException">The run ended.</exception>
    public Task<BatchAnswer> AskAsync(SourceService service, Identifier identifier)
    {
        var batch = _lists.Join(service, identifier, out var isNew);
        if (isNew)
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
                joined = _lists.CountOf(batch);
                await Task.Delay(Linger, options.TimeProvider, end).ConfigureAwait(false);
            }
            while (_lists.CountOf(batch) > joined);
        }
        catch (OperationCanceledException)
        {
            batch.SetCanceled(end);
            return;
        }

        _lists.Send(batch);
    }
}
