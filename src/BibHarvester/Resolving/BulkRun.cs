using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using BibHarvester.Formats;
using BibHarvester.Transport;

namespace BibHarvester.Resolving;

/// <summary>One bulk search: a window of identifiers moves over the input; list requests leave when they are full, or when the
/// next result to be given waits in one and no more input can join it.</summary>
internal sealed class BulkRun : IDisposable
{
    /// <summary>How long a list waits for more input while nothing comes.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(100);

    private readonly HarvesterOptions _options;
    private readonly SourceServices _services;
    private readonly Resolver _resolver;
    private readonly Completion _completion;
    private readonly GapLists _gapLists;
    private readonly CancellationToken _cancellationToken;
    private readonly CancellationTokenSource _end;
    private readonly Queue<BulkItem> _window = new();
    private readonly HashSet<UInt128> _seen = [];
    private readonly OpenLists _lists;
    private readonly Dictionary<string, Task> _lastOfPrefix = new(StringComparer.Ordinal);

    public BulkRun(
        HarvesterOptions options, SourceServices services, Resolver resolver, Completion completion, CancellationToken cancellationToken)
    {
        _options = options;
        _services = services;
        _resolver = resolver;
        _completion = completion;
        _cancellationToken = cancellationToken;
        _end = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        _lists = new OpenLists(resolver, _end.Token);
        _gapLists = new GapLists(options, resolver, _end.Token);
    }

    public async IAsyncEnumerable<HarvestResult> RunAsync(IAsyncEnumerable<BulkInput> inputs)
    {
        var input = inputs.GetAsyncEnumerator(_end.Token);
        Task<bool>? coming = null;
        try
        {
            var isAtEnd = false;
            while (true)
            {
                while (!isAtEnd && _window.Count < _options.BulkWindow)
                {
                    _cancellationToken.ThrowIfCancellationRequested();
                    coming ??= input.MoveNextAsync().AsTask();
                    if (!coming.IsCompleted && _window.Count > 0)
                        break;
                    isAtEnd = !await coming.WaitAsync(_cancellationToken).ConfigureAwait(false);
                    coming = null;
                    if (!isAtEnd)
                        Take(input.Current);
                }

                if (!_window.TryPeek(out var next))
                    break;
                // Somebody may be typing: who waits is answered, but what comes at once may still join a list.
                if (coming is not null && await ComesBeforeAsync(coming, next.Result, Patience).ConfigureAwait(false))
                    continue;
                await SendListOfAsync(next, isAtEnd).ConfigureAwait(false);
                if (coming is not null && await ComesBeforeAsync(coming, next.Result, Timeout.InfiniteTimeSpan).ConfigureAwait(false))
                    continue;
                _window.Dequeue();
                yield return await next.Result.WaitAsync(_cancellationToken).ConfigureAwait(false);
            }
        }
        finally
        {
            if (coming is null)
                await input.DisposeAsync().ConfigureAwait(false);
            else
                _ = DisposeAfterAsync(coming, input);
        }
    }

    /// <summary>Whatever is still under way has nobody to wait for it.</summary>
    public void Dispose()
    {
        _end.Cancel();
        _end.Dispose();
    }

    /// <summary>An input that is in the middle of a step must not be disposed of before it is over, and nobody knows when that is.</summary>
    private static async Task DisposeAfterAsync(Task<bool> coming, IAsyncEnumerator<BulkInput> input)
    {
        await ((Task)coming).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        await input.DisposeAsync().ConfigureAwait(false);
    }

    private async Task<bool> ComesBeforeAsync(Task<bool> coming, Task<HarvestResult> result, TimeSpan patience)
    {
        if (!result.IsCompleted)
        {
            using var enough = CancellationTokenSource.CreateLinkedTokenSource(_cancellationToken);
            await Task.WhenAny(coming, result, Task.Delay(patience, _options.TimeProvider, enough.Token)).ConfigureAwait(false);
            await enough.CancelAsync().ConfigureAwait(false);
            _cancellationToken.ThrowIfCancellationRequested();
        }

        return coming.IsCompleted && !result.IsCompleted;
    }

    private async Task SendListOfAsync(BulkItem next, bool isAtEnd)
    {
        if (next.Result.IsCompleted || await next.Routed.WaitAsync(_cancellationToken).ConfigureAwait(false) is not { } batch)
            return;
        // Those behind it wait for the same look-up, and join in a moment.
        await _lastOfPrefix[next.Prefix!].WaitAsync(_cancellationToken).ConfigureAwait(false);
        _lists.Send(batch);
        if (isAtEnd && _lastOfPrefix.Values.All(static t => t.IsCompleted))
            _lists.SendAll();
    }

    private void Take(BulkInput input)
    {
        if (input is { Text: null, Listed: { } listed })
            _window.Enqueue(new BulkItem(prefix: null) { Result = Task.FromResult(listed) });
        else if (!string.IsNullOrWhiteSpace(input.Text))
            Take(input.Text.Trim(), input.Listed);
    }

    private void Take(string text, HarvestResult? listed)
    {
        var search = _resolver.Begin(text, isPatient: true, out var invalid);
        if (!_seen.Add(Fingerprint(search is null ? $"?{text}" : $"{search.Identifier.Kind}:{search.Identifier.Scheme}:{search.Identifier.Key}")))
        {
            search?.Dispose();
            return;
        }

        var item = new BulkItem(search is null ? null : GroupOf(search));
        item.Result = search is null ? Task.FromResult(invalid!) : RunAsync(item, search, PreviousOf(item), listed);
        _window.Enqueue(item);
    }

    // A paper of arXiv is asked for by its DOI where nobody is the registry of its number.
    private string? GroupOf(Search search)
    {
        if (_resolver.RegisteredName(search.Current) is var name && name != search.Current)
            search.Current = name;
        if (search.Current.TryGetDoi(out var doi))
            return doi.Prefix;
        return search.Current.Kind == IdentifierKind.ShortDoi ? null : search.Current.Kind.ToString();
    }

    // Identifiers join lists in the order of the input, so that the next result to be given is never in a later list than another.
    private Task PreviousOf(BulkItem item)
    {
        if (item.Prefix is not { } prefix)
            return Task.CompletedTask;
        var previous = _lastOfPrefix.GetValueOrDefault(prefix) ?? Task.CompletedTask;
        _lastOfPrefix[prefix] = item.HasJoined;
        return previous;
    }

    private async Task<HarvestResult> RunAsync(BulkItem item, Search search, Task previous, HarvestResult? listed)
    {
        using var searching = search;
        var result = await _completion.CompleteAsync(
            search, await AskRegistryAsync(item, search, previous).ConfigureAwait(false), _gapLists, _end.Token).ConfigureAwait(false);
        return listed is null ? result : ListedWorks.InPlaceOf(result, listed);
    }

    private async Task<HarvestResult> AskRegistryAsync(BulkItem item, Search search, Task previous)
    {
        try
        {
            var service = await ChooseListAsync(search).ConfigureAwait(false);
            await previous.WaitAsync(_end.Token).ConfigureAwait(false);
            if (service is not null && await AskInListAsync(item, service, search, search.Current).ConfigureAwait(false) is { } result)
                return result;
            item.RouteTo(null);
            return await _resolver.RunAsync(search, _end.Token).ConfigureAwait(false);
        }
        catch (HarvestException exception)
        {
            // Only a fault in a source itself, one that somebody added, comes this far.
            search.Errors.Add(exception);
            return search.Unavailable();
        }
        finally
        {
            item.RouteTo(null);
        }
    }

    /// <summary>The source whose list the identifier may join; absent where it goes alone.</summary>
    private async Task<SourceService?> ChooseListAsync(Search search)
    {
        if (!_options.UseLists || _resolver.IsOffline)
            return null;
        try
        {
            var identifier = search.Current;
            if (identifier.TryGetDoi(out var doi))
            {
                search.Agency = await _resolver.Registry.AgencyAsync(search, doi, _end.Token).ConfigureAwait(false);
                if (search.Agency is null)
                    return null;
            }

            var first = _services.All.FirstOrDefault(s => Resolver.IsRegistryOf(s, identifier, search.Agency) && Resolver.HasWhatIsNeeded(s));
            if (first is not { Source.BatchSize: > 1 } || !first.Source.CanBatch(identifier))
                return null;
            var knowledge = await _resolver.Lists.KnowledgeOfAsync(first, identifier, _end.Token).ConfigureAwait(false);
            if (knowledge == ListKnowledge.Missing)
                search.MissingInList.Add(first.Name);
            return knowledge == ListKnowledge.None ? first : null;
        }
        catch (HarvestException)
        {
            // The search that goes alone meets the same failure and knows what to make of it.
            return null;
        }
    }

    private async Task<HarvestResult?> AskInListAsync(BulkItem item, SourceService service, Search search, Identifier identifier)
    {
        var batch = _lists.Join(service, identifier, out _);
        item.RouteTo(batch);
        search.Deadline.EnterQueue();
        var answer = await batch.Answer.ConfigureAwait(false);
        search.Deadline.LeaveQueue();
        if (answer.Error is null && !answer.Asked.Contains(identifier))
            return null;

        if (identifier.Kind == IdentifierKind.Doi)
            search.Ask(_resolver.Registry.Name);
        search.Ask(service.Name);
        if (answer.Items.TryGetValue(identifier, out var found))
            return Resolver.Found(search, identifier, found, answer.Payload!);
        if (answer.Error is { } error)
            return await _resolver.FailedAsync(search, error, _end.Token).ConfigureAwait(false);
        search.MissingInList.Add(service.Name);
        return null;
    }

    // Sixteen bytes an identifier, however long it is, so that a run of millions fits in memory.
    private static UInt128 Fingerprint(string text)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(Encoding.UTF8.GetBytes(text), hash);
        return BinaryPrimitives.ReadUInt128LittleEndian(hash);
    }
}
