using System.Buffers;
using System.Text;
using BibHarvester.Formats;
using BibHarvester.Formats.CslJson;

namespace BibHarvester;

/// <summary>Records as CSL-JSON.</summary>
public static class CslJsonExtensions
{
    private static readonly CslJsonWriter Writer = new();

    /// <summary>The record as an array of one item.</summary>
    /// <param name="record">The record.</param>
    /// <param name="options">How to write; the defaults where absent.</param>
    /// <returns>The JSON, ending in a line feed.</returns>
    public static string ToCslJson(this BibRecord record, WriteOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(record);
        return ToCslJson([record], options);
    }

    /// <summary>The records as an array of items.</summary>
    /// <param name="records">The records.</param>
    /// <param name="options">How to write; the defaults where absent.</param>
    /// <returns>The JSON, ending in a line feed.</returns>
    public static string ToCslJson(this IEnumerable<BibRecord> records, WriteOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(records);
        var output = new ArrayBufferWriter<byte>();
        Writer.Write([.. records], output, options);
        return Encoding.UTF8.GetString(output.WrittenSpan);
    }
}
