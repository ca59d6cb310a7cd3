namespace BibHarvester.Storage;

/// <summary>Marks records that come from a store, so that none is passed off as a fresh answer.</summary>
public static class StoredRecord
{
    /// <summary>The record with every witness marked as stored.</summary>
    /// <param name="record">The record as the store holds it.</param>
    /// <param name="store">The store's name; the witness of a record that names none.</param>
    /// <param name="asOf">The date of the store, for witnesses without a date of their own.</param>
    /// <returns>The marked record.</returns>
    /// <exception cref="ArgumentNullException">There is no record.</exception>
    public static BibRecord AsStored(this BibRecord record, string store, DateTimeOffset? asOf)
    {
        ArgumentNullException.ThrowIfNull(record);
        var provenance = record.Provenance is { Witnesses.IsEmpty: false } known
            ? known
            : Provenance.Of(new Witness { Source = store });
        ValueList<Witness> witnesses =
            [.. provenance.Witnesses.Select(w => w with { IsStored = true, RetrievedAt = w.RetrievedAt ?? asOf })];
        return record with { Provenance = provenance with { Witnesses = witnesses } };
    }
}
