using BibHarvester.Formats;
using BibHarvester.Formats.Writing;

namespace BibHarvester;

/// <summary>Writing to streams.</summary>
public static class RecordWriting
{
    /// <summary>Writes records to a stream piece by piece, so that a long file needs little memory.</summary>
    /// <param name="writer">What writes.</param>
    /// <param name="records">The records; see <see cref="IRecordWriter.Write"/>.</param>
    /// <param name="output">The stream; it is neither flushed nor closed.</param>
    /// <param name="options">How to write; the defaults where absent.</param>
    /// <exception cref="IOException">The stream cannot be written.</exception>
    public static void Write(this IRecordWriter writer, IEnumerable<BibRecord> records, Stream output, WriteOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(output);
        using var pieces = new StreamOutput(output);
        writer.Write(records, pieces, options);
        pieces.Flush();
    }
}
