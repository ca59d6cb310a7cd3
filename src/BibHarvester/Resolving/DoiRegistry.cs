using System.Collections.Concurrent;
using System.Text.Json;
using BibHarvester.Sources;
using BibHarvester.Transport;

namespace BibHarvester.Resolving;

/// <summary>The look-ups at doi.org that say who to ask: registration agency, alias, existence.</summary>
internal sealed class DoiRegistry(SourceService service, RegistryClient client)
{
    private readonly ConcurrentDictionary<string, PrefixKnowledge> _prefixes = new(StringComparer.Ordinal);

    public string Name => service.Name;

    /// <summary>
    /// The agency of a DOI: that of its prefix in nearly all cases, so that one look-up serves all DOIs of a prefix. Where doi.org
    /// does not know the prefix, this search is the first to find out whose it is, and the others wait for it.
    /// </summary>
    /// <exception cref="HarvestException">doi.org did not say.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public async Task<string?> AgencyAsync(Search search, Doi doi, CancellationToken cancellationToken)
    {
        var prefix = KnowledgeOf(doi);
        if (search.Probe == prefix)
            return prefix.Agency;
        // In bulk the others can join a list when one has found out; single searches have as many turns as most services give anyway.
        while (!prefix.TryBegin(atOnce: search.Deadline.IsPatient ? 1 : 3, out var wait))
        {
            if (wait is null)
                return prefix.Agency;
            if (await WaitForAsync(wait, search.Deadline, cancellationToken).ConfigureAwait(false) is { } failure)
                throw failure;
        }

        HarvestException? failed = null;
        try
        {
            if (!prefix.WasAskedFor)
            {
                var answer = await AskAsync(doi.Prefix, search.Deadline, cancellationToken).ConfigureAwait(false);
                prefix.LearnWasAskedFor();
                if (answer is not null)
                    prefix.Learn(answer);
            }

            if (prefix.Agency is null)
                search.BeginProbe(prefix);
            return prefix.Agency;
        }
        catch (HarvestException exception)
        {
            failed = exception;
            throw;
        }
        finally
        {
            if (search.Probe != prefix)
                prefix.Finish(isProbe: false, failed);
        }
    }

    /// <summary>A source had the record of a DOI: its agency is that source's.</summary>
    public void Learn(Doi doi, string agency) => KnowledgeOf(doi).Learn(agency);

    /// <summary>The agency of this very DOI, whatever is known of its prefix.</summary>
    /// <exception cref="HarvestException">doi.org did not say.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public Task<string?> LookUpAsync(Doi doi, Deadline deadline, CancellationToken cancellationToken) =>
        AskAsync(doi.Value, deadline, cancellationToken);

    /// <summary>Which of some DOIs exist, found out with one look-up.</summary>
    /// <exception cref="HarvestException">doi.org did not say.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public async Task<ValueList<Identifier>> ExistingAsync(IReadOnlyList<Doi> dois, Deadline deadline, CancellationToken cancellationToken)
    {
        var request = SourceRequest.For("doiRA", string.Join(',', dois.Select(d => d.Value)));
        var answer = await client.AskAsync(service, request, deadline, cancellationToken).ConfigureAwait(false);
        if (answer.Payload is null)
            return [];
        using var document = JsonDocument.Parse(answer.Payload.Bytes);
        if (document.RootElement.ValueKind != JsonValueKind.Array)
            return [];
        var existing = document.RootElement.EnumerateArray().Where(e => Text(e, "RA") is not null).Select(e => Text(e, "DOI")).ToList();
        return dois.Where(d => existing.Exists(e => Doi.TryParse(e, out var one) && one == d)).Select(d => (Identifier)d).ToValueList();
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

    /// <summary>Reads the agency of the first DOI of an answer; "Unknown" is none, as are DOIs that do not exist or are none.</summary>
    internal static string? ReadAgency(ReadOnlyMemory<byte> json)
    {
        using var document = JsonDocument.Parse(json);
        if (document.RootElement is not { ValueKind: JsonValueKind.Array } list || list.GetArrayLength() == 0)
            return null;
        return Text(list[0], "RA") is { Length: > 0 } agency and not "Unknown" ? agency : null;
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

    private async Task<string?> AskAsync(string doiOrPrefix, Deadline deadline, CancellationToken cancellationToken)
    {
        var answer = await client.AskAsync(service, SourceRequest.For("doiRA", doiOrPrefix), deadline, cancellationToken).ConfigureAwait(false);
        return answer.Payload is null ? null : ReadAgency(answer.Payload.Bytes);
    }

    private PrefixKnowledge KnowledgeOf(Doi doi) => _prefixes.GetOrAdd(doi.Prefix, static _ => new PrefixKnowledge());

    private async Task<HarvestException?> WaitForAsync(Task<HarvestException?> asked, Deadline deadline, CancellationToken cancellationToken)
    {
        using var either = CancellationTokenSource.CreateLinkedTokenSource(deadline.Token, cancellationToken);
        deadline.EnterQueue();
        try
        {
            return await asked.WaitAsync(either.Token).ConfigureAwait(false);
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

    private static string? Text(JsonElement element, string name) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String
            ? value.GetString()
            : null;
}
