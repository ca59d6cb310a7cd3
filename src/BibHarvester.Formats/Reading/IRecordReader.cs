namespace BibHarvester.Formats;

/// <summary>Reads records of one format. Lenient: errors are reported where they stand, and reading goes on.</summary>
/// <remarks>Implementations are stateless and thread-safe. Nothing is thrown for bad data.</remarks>
public interface IRecordReader
{
    /// <summary>Reads a stream record by record, in bounded memory where the format allows it.</summary>
    /// <param name="input">The stream, from where it stands; it is not closed.</param>
    /// <param name="options">How to read; the defaults where absent.</param>
    /// <returns>What was found, in the order of the input.</returns>
    IEnumerable<ReadItem> Read(Stream input, ReadOptions? options = null);

    /// <summary>Reads a payload that is in memory. Records may keep slices of it: it must not change any more.</summary>
    /// <param name="payload">The bytes.</param>
    /// <param name="options">How to read; the defaults where absent.</param>
    /// <returns>What was found, in the order of the input.</returns>
    IEnumerable<ReadItem> Read(ReadOnlyMemory<byte> payload, ReadOptions? options = null);

    /// <summary>Reads a stream record by record without blocking a thread on it.</summary>
    /// <param name="input">The stream, from where it stands; it is not closed.</param>
    /// <param name="options">How to read; the defaults where absent.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <returns>What was found, in the order of the input.</returns>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    IAsyncEnumerable<ReadItem> ReadAsync(Stream input, ReadOptions? options = null, CancellationToken cancellationToken = default);
}
