using System.Buffers;
using System.Text;
using BibHarvester.Formats;
using BibHarvester.Formats.Ris;

namespace BibHarvester;

/// <summary>Records as RIS.</summary>
public static class RisExtensions
{
    private static readonly RisWriter Writer = new();

    /// <summary>The record as RIS.</summary>
    /// <param name="record">The record.</param>
    /// <param name="options">How to write; the defaults where absent.</param>
    /// <returns>The lines, each ending in CRLF.</returns>
    public static string ToRis(this BibRecord record, WriteOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(record);
        return ToRis([record], options);
    }

    /// <summary>The records as a RIS file.</summary>
    /// <param name="records">The records.</param>
    /// <param name="options">How to write; the defaults where absent.</param>
    /// <returns>The file's text.</returns>
    public static string ToRis(this IEnumerable<BibRecord> records, WriteOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(records);
        var output = new ArrayBufferWriter<byte>();
        Writer.Write(records, output, options);
        return Encoding.UTF8.GetString(output.WrittenSpan);
    }
}
