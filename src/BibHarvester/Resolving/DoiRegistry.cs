using System.Collections.Concurrent;
using System.Text.Json;
using BibHarvester.Sources;
using BibHarvester.Transport;

namespace BibHarvester.Resolving;

/// <summary>The look-ups at doi.org that say who to ask: registration agency, alias, existence.</summary>
internal sealed class DoiRegistry(SourceService service, RegistryClient client)
{
    private readonly ConcurrentDictionary<string, string> _agencies = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, Task<AgencyAnswer>> _underWay = new(StringComparer.Ordinal);

    public string Name => service.Name;

    /// <summary>The agency of a DOI's prefix, when it is known already.</summary>
    public string? Remembered(Doi doi) => _agencies.GetValueOrDefault(PrefixOf(doi));

    /// <summary>The agency of a DOI: that of its prefix in nearly all cases, so that one look-up serves all DOIs of a prefix.</summary>
    /// <exception cref="HarvestException">doi.org did not say.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public async Task<AgencyAnswer> AgencyAsync(Doi doi, Deadline deadline, CancellationToken cancellationToken)
    {
        var prefix = PrefixOf(doi);
        while (true)
        {
            if (_agencies.TryGetValue(prefix, out var known))
                return new AgencyAnswer(known, null);
            var mine = new TaskCompletionSource<AgencyAnswer>(TaskCreationOptions.RunContinuationsAsynchronously);
            var asked = _underWay.GetOrAdd(prefix, mine.Task);
            if (asked == mine.Task)
                return await LookUpForAllAsync(doi, prefix, mine, deadline, cancellationToken).ConfigureAwait(false);

            // Someone asks for the same prefix. What comes out for his DOI says something of ours only where there is an agency.
            await WaitForAsync(asked, deadline, cancellationToken).ConfigureAwait(false);
            if (!_agencies.ContainsKey(prefix))
                return await LookUpAsync(doi, deadline, cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>The agency of this very DOI, whatever is known of its prefix.</summary>
    /// <exception cref="HarvestException">doi.org did not say.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public async Task<AgencyAnswer> LookUpAsync(Doi doi, Deadline deadline, CancellationToken cancellationToken)
    {
        var answer = await client.AskAsync(service, SourceRequest.For("doiRA", doi.Value), deadline, cancellationToken).ConfigureAwait(false);
        if (answer.Payload is null)
            return new AgencyAnswer(null, "DOI does not exist");
        var (agency, problem) = ReadAgency(answer.Payload.Bytes);
        if (agency is not null)
            _agencies.TryAdd(PrefixOf(doi), agency);
        return new AgencyAnswer(agency, problem);
    }

    /// <summary>Whether a DOI exists, what it is an alias of, and where it leads.</summary>
    /// <param name="handle">A DOI, or a short DOI such as <c>10/b6vnmd</c>.</param>
    /// <param name="deadline">The time that is left.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="HarvestException">doi.org did not say.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public async Task<HandleAnswer> HandleAsync(string handle, Deadline deadline, CancellationToken cancellationToken)
    {
        var answer = await client.AskAsync(service, SourceRequest.For("api", "handles", handle), deadline, cancellationToken).ConfigureAwait(false);
        return answer.Payload is null ? default : ReadHandle(answer.Payload.Bytes);
    }

    internal static (string? Agency, string? Problem) ReadAgency(ReadOnlyMemory<byte> json)
    {
        using var document = JsonDocument.Parse(json);
        if (document.RootElement is not { ValueKind: JsonValueKind.Array } list || list.GetArrayLength() == 0)
            return (null, null);
        var agency = Text(list[0], "RA");
        var problem = Text(list[0], "status");
        return agency is null or "" or "Unknown" ? (null, problem) : (agency, null);
    }

    internal static HandleAnswer ReadHandle(ReadOnlyMemory<byte> json)
    {
        using var document = JsonDocument.Parse(json);
        var root = document.RootElement;
        // 1: found; 200: the handle exists and has no values.
        if (root.ValueKind != JsonValueKind.Object || !root.TryGetProperty("responseCode", out var code) ||
            code.ValueKind != JsonValueKind.Number || !code.TryGetInt32(out var number) || number is not (1 or 200))
            return default;
        string? alias = null;
        string? url = null;
        if (root.TryGetProperty("values", out var values) && values.ValueKind == JsonValueKind.Array)
        {
            foreach (var value in values.EnumerateArray())
            {
                if (value.ValueKind != JsonValueKind.Object || !value.TryGetProperty("data", out var data))
                    continue;
                var text = data.ValueKind == JsonValueKind.Object ? Text(data, "value") : null;
                switch (Text(value, "type"))
                {
                    case "HS_ALIAS":
                        alias ??= text;
                        break;
                    case "URL":
                        url ??= text;
                        break;
                }
            }
        }

        return new HandleAnswer(true, alias, url);
    }

    private async Task<AgencyAnswer> LookUpForAllAsync(
        Doi doi, string prefix, TaskCompletionSource<AgencyAnswer> mine, Deadline deadline, CancellationToken cancellationToken)
    {
        try
        {
            return await LookUpAsync(doi, deadline, cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            // Those who wait look for themselves at what is known now; a failure of ours is none of theirs.
            _underWay.TryRemove(prefix, out _);
            mine.TrySetResult(default);
        }
    }

    private async Task WaitForAsync(Task asked, Deadline deadline, CancellationToken cancellationToken)
    {
        using var either = CancellationTokenSource.CreateLinkedTokenSource(deadline.Token, cancellationToken);
        deadline.EnterQueue();
        try
        {
            await asked.WaitAsync(either.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException exception) when (!cancellationToken.IsCancellationRequested)
        {
            throw new HarvestException($"{Name} did not answer within {deadline.Timeout.TotalSeconds:0.###} s.", exception)
            {
                SourceName = Name,
                IsTransient = true,
            };
        }
        finally
        {
            deadline.LeaveQueue();
        }
    }

    private static string PrefixOf(Doi doi) => doi.Prefix;

    private static string? Text(JsonElement element, string name) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String
            ? value.GetString()
            : null;
}
