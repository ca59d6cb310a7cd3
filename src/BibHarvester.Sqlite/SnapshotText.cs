using System.Buffers;
using System.IO.Compression;
using BibHarvester.Formats.RecordJson;

namespace BibHarvester.Sqlite;

/// <summary>A record as a snapshot holds it.</summary>
internal static class SnapshotText
{
    public static byte[] Pack(BibRecord record)
    {
        var json = new ArrayBufferWriter<byte>(4096);
        RecordJsonWriter.WriteObject(record, json);
        using var packed = new MemoryStream(json.WrittenCount / 2);
        using (var deflate = new DeflateStream(packed, CompressionLevel.Optimal, leaveOpen: true))
            deflate.Write(json.WrittenSpan);
        return packed.ToArray();
    }

    public static BibRecord? Unpack(byte[] packed)
    {
        using var json = new MemoryStream(packed.Length * 4);
        try
        {
            using var deflate = new DeflateStream(new MemoryStream(packed), CompressionMode.Decompress);
            deflate.CopyTo(json);
        }
        catch (InvalidDataException)
        {
            return null;
        }

        return RecordJsonReader.ReadObject(json.GetBuffer().AsMemory(0, (int)json.Length)).Record;
    }
}
