using System.Buffers;
using System.Text;
using BibHarvester.Formats.RecordJson;

namespace BibHarvester;

/// <summary>The record's own JSON in one call.</summary>
public static class RecordJsonShortcuts
{
    /// <summary>The record as a JSON object on one line, provenance included.</summary>
    /// <param name="record">The record.</param>
    /// <returns>The JSON.</returns>
    public static string ToRecordJson(this BibRecord record)
    {
        var output = new ArrayBufferWriter<byte>();
        RecordJsonWriter.WriteObject(record, output);
        return Encoding.UTF8.GetString(output.WrittenSpan);
    }
}
