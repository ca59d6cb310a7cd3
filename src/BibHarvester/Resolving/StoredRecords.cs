using BibHarvester.Storage;

namespace BibHarvester.Resolving;

/// <summary>The stores to fall back on, one after the other.</summary>
internal sealed class StoredRecords(IList<IRecordStore> stores)
{
    public bool Any => stores.Count > 0;

    /// <summary>Finds a stored record for a search, and marks it as what it is.</summary>
    /// <returns>The result; absent where no store has one.</returns>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public async Task<HarvestResult?> FindAsync(Search search, CancellationToken cancellationToken)
    {
        foreach (var store in stores)
        {
            search.Ask(store.Name);
            foreach (var identifier in Readings(search))
            {
                if (await store.FindAsync(identifier, cancellationToken).ConfigureAwait(false) is not { } record)
                    continue;
                record = record.AsStored(store.Name, store.AsOf);
                search.Current = identifier;
                var date = record.Provenance!.Witnesses[0].RetrievedAt ?? store.AsOf;
                search.Warn(HarvestWarnings.Stored, date is { } known ? $"from {store.Name}, {known:yyyy-MM-dd}" : $"from {store.Name}");
                return search.Found(record, payload: null);
            }
        }

        return null;
    }

    private static IEnumerable<Identifier> Readings(Search search)
    {
        yield return search.Current;
        if (search.Current != search.Identifier)
            yield return search.Identifier;
        if (search.Identifier.Kind == IdentifierKind.Arxiv && ArxivId.TryParse(search.Identifier.Value, out var arxiv))
            yield return arxiv.Doi;
        foreach (var alternative in search.Alternatives.AsEnumerable())
            yield return alternative;
    }
}
