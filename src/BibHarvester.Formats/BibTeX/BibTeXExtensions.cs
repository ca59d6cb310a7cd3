using System.Buffers;
using System.Text;
using BibHarvester.Formats;
using BibHarvester.Formats.BibTeX;

namespace BibHarvester;

/// <summary>Records as BibTeX.</summary>
public static class BibTeXExtensions
{
    private static readonly BibTeXWriter Writer = new();

    /// <summary>The record as a BibTeX entry.</summary>
    /// <param name="record">The record.</param>
    /// <param name="options">How to write; the defaults where absent.</param>
    /// <returns>The entry, ending in a line feed.</returns>
    public static string ToBibTeX(this BibRecord record, WriteOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(record);
        return ToBibTeX([record], options);
    }

    /// <summary>The records as a BibTeX file, with keys that differ.</summary>
    /// <param name="records">The records.</param>
    /// <param name="options">How to write; the defaults where absent.</param>
    /// <returns>The file's text.</returns>
    public static string ToBibTeX(this IEnumerable<BibRecord> records, WriteOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(records);
        var output = new ArrayBufferWriter<byte>();
        Writer.Write([.. records], output, options);
        return Encoding.UTF8.GetString(output.WrittenSpan);
    }
}
