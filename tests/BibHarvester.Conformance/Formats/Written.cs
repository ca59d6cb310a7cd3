using System.Buffers;
using BibHarvester.Formats;

namespace BibHarvester.Conformance.Formats;

/// <summary>Records as bytes of a format.</summary>
internal static class Written
{
    /// <summary>The record JSON.</summary>
    public static byte[] Json(IReadOnlyList<BibRecord> records) => In(records, RecordFormats.Find("bibharvest-json")!.Writer!);

    /// <summary>What a writer makes of records.</summary>
    public static byte[] In(IReadOnlyList<BibRecord> records, IRecordWriter writer)
    {
        var output = new ArrayBufferWriter<byte>();
        writer.Write(records, output);
        return output.WrittenSpan.ToArray();
    }
}
