namespace BibHarvester.Storage;

/// <summary>Records kept on this machine: a snapshot, a bundled sample.</summary>
/// <remarks>
/// Implementations are thread-safe and open no connection. A record that comes from one is marked as stored, with its date:
/// the store's own <see cref="Witness.RetrievedAt"/> where the record has one, else <see cref="AsOf"/>.
/// </remarks>
public interface IRecordStore
{
    /// <summary>What people call it: <c>sample</c>, or the name of the file.</summary>
    string Name { get; }

    /// <summary>Of what date its records are; absent where that is not known.</summary>
    DateTimeOffset? AsOf { get; }

    /// <summary>Finds the record of an identifier.</summary>
    /// <param name="identifier">The identifier.</param>
    /// <param name="cancellationToken">Ends the search.</param>
    /// <returns>The record; absent where the store has none.</returns>
    ValueTask<BibRecord?> FindAsync(Identifier identifier, CancellationToken cancellationToken = default);
}
