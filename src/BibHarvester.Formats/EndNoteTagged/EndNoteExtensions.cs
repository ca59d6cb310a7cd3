using System.Buffers;
using System.Text;
using BibHarvester.Formats;
using BibHarvester.Formats.EndNoteTagged;

namespace BibHarvester;

/// <summary>Records as EndNote imports them.</summary>
public static class EndNoteExtensions
{
    /// <summary>The record as EndNote's tagged lines (<c>.enw</c>).</summary>
    /// <param name="record">The record.</param>
    /// <param name="options">How to write; the defaults where absent.</param>
    /// <returns>The lines, each ending in a line feed.</returns>
    public static string ToEndNote(this BibRecord record, WriteOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(record);
        return ToEndNote([record], options);
    }

    /// <summary>The records as a file of EndNote's tagged lines (<c>.enw</c>).</summary>
    /// <param name="records">The records.</param>
    /// <param name="options">How to write; the defaults where absent.</param>
    /// <returns>The file's text.</returns>
    public static string ToEndNote(this IEnumerable<BibRecord> records, WriteOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(records);
        var output = new ArrayBufferWriter<byte>();
        EndNoteTaggedFormat.Format.Writer!.Write(records, output, options);
        return Encoding.UTF8.GetString(output.WrittenSpan);
    }
}
