using System.Buffers;

namespace BibHarvester.Formats;

/// <summary>Writes records in one format.</summary>
/// <remarks>Implementations are stateless and thread-safe. The same records give the same bytes on every machine.</remarks>
public interface IRecordWriter
{
    /// <summary>Writes records as one file of the format, one after the other.</summary>
    /// <param name="records">
    /// The records; writers that make citation keys go through them up to three times, and they must be the same each time. A sequence that is read
    /// anew each time needs memory for one record only.
    /// </param>
    /// <param name="output">Where the bytes go, in pieces.</param>
    /// <param name="options">How to write; the defaults where absent.</param>
    void Write(IEnumerable<BibRecord> records, IBufferWriter<byte> output, WriteOptions? options = null);

    /// <summary>What the format can carry of a record: reading what was written gives this.</summary>
    /// <param name="record">The record.</param>
    /// <param name="options">How it would be written; the defaults where absent.</param>
    /// <returns>The record less what the format has no field for, without provenance.</returns>
    BibRecord Project(BibRecord record, WriteOptions? options = null);
}
