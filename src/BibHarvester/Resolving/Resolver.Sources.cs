using BibHarvester.Formats;
using BibHarvester.Sources;
using BibHarvester.Transport;

namespace BibHarvester.Resolving;

internal sealed partial class Resolver
{
    /// <summary>Asks the sources that serve an identifier, one after the other, until one has a record.</summary>
    /// <returns>The result; absent where none has.</returns>
    private async Task<HarvestResult?> AskSourcesAsync(
        Search search, Identifier identifier, string? agency, CancellationToken cancellationToken)
    {
        foreach (var service in services.All)
        {
            if (search.MissingInList.Contains(service.Name) || !IsRegistryOf(service, identifier, agency))
                continue;
            if (!HasWhatIsNeeded(service))
            {
                search.Warn(HarvestWarnings.NotAsked, NoteOf(service));
                continue;
            }

            search.Ask(service.Name);
            try
            {
                if (await AskAsync(service, search, identifier, cancellationToken).ConfigureAwait(false) is { } found)
                    return found;
            }
            catch (HarvestException exception)
            {
                search.Errors.Add(exception);
                search.Warn(HarvestWarnings.SourceFailed, exception.Message);
            }
        }

        return null;
    }

    private async Task<HarvestResult?> AskAsync(
        SourceService service, Search search, Identifier identifier, CancellationToken cancellationToken)
    {
        if (await FetchAsync(service, identifier, search.Deadline, cancellationToken).ConfigureAwait(false) is not var (item, payload))
            return null;
        if (search.Agency is null && identifier.TryGetDoi(out var doi) && service.Source.Agency is { } agency)
        {
            search.Agency = agency;
            _registry.Learn(doi, agency);
        }

        return Found(search, identifier, item, payload);
    }

    /// <summary>Reads all records of an answer.</summary>
    /// <exception cref="HarvestException">The reader failed.</exception>
    internal List<ReadItem> Read(SourceService service, HarvestPayload payload)
    {
        var reading = options.Reading with
        {
            Witness = new Witness
            {
                Source = service.Name,
                Url = payload.Url,
                RetrievedAt = payload.RetrievedAt,
                PayloadHash = payload.Hash,
                IsStored = payload.IsStored,
            },
        };
        return Guard(service, "be read", () => service.Source.Reader.Read(payload.Bytes, reading).ToList());
    }

    /// <summary>The result where the list that should have held the work failed.</summary>
    internal async Task<HarvestResult> FailedAsync(Search search, HarvestException error, CancellationToken cancellationToken)
    {
        search.Errors.Add(error);
        search.Warn(HarvestWarnings.SourceFailed, error.Message);
        return await _stored.FindAsync(search, cancellationToken).ConfigureAwait(false) ?? search.Unavailable();
    }

    /// <summary>The result of a record that a source gave.</summary>
    internal static HarvestResult Found(Search search, Identifier asked, ReadItem item, HarvestPayload payload)
    {
        var record = item.Record!;
        if (payload.IsStored)
            search.Warn(HarvestWarnings.Stored, search.WordsOf(payload));
        foreach (var diagnostic in item.Diagnostics)
        {
            if (!search.Warnings.Contains(diagnostic))
                search.Warnings.Add(diagnostic);
        }

        if (record.Doi is { } doi && asked.Kind == IdentifierKind.Doi && asked != (Identifier)doi && !record.Identifiers.Contains(asked))
            search.Warn(HarvestWarnings.Alias, $"'{asked.Value}' is an alias; the work is registered as '{doi.Value}'.");
        else if (search.Identifier.Kind == IdentifierKind.Doi && search.Current != search.Identifier)
            search.Warn(HarvestWarnings.Alias, $"'{search.Identifier.Value}' is an alias; the work is registered as '{search.Current.Value}'.");
        return search.Found(record, payload);
    }

    /// <summary>Whether a source is asked for an identifier before those that only collect what others register.</summary>
    internal static bool IsRegistryOf(SourceService service, Identifier identifier, string? agency) =>
        Serves(service, identifier, agency) && PartFor(service, identifier, agency) == SourcePart.Record;

    internal static bool Serves(SourceService service, Identifier identifier, string? agency) =>
        Guard(service, "be asked", () => service.Source.Serves(identifier, agency));

    /// <summary>Keeps a fault of one source, which anybody may have written, from ending more than this search.</summary>
    internal static T Guard<T>(SourceService service, string what, Func<T> call)
    {
        try
        {
            return call();
        }
        catch (Exception exception) when (exception is not (OperationCanceledException or OutOfMemoryException or HarvestException))
        {
            throw new HarvestException($"{service.Name} could not {what}: {exception.GetType().Name}.", exception) { SourceName = service.Name };
        }
    }

    private static HarvestException Unreadable(SourceService service, HarvestPayload payload, List<ReadItem> items)
    {
        var problem = items.SelectMany(i => i.Diagnostics).Select(d => d.ToString()).FirstOrDefault() ?? "no record in it";
        return new HarvestException($"{service.Name} sent an answer that cannot be read: {problem}.") { SourceName = service.Name, Url = payload.Url };
    }
}
