using System.Buffers;

namespace BibHarvester.Formats.Writing;

/// <summary>What a format carries of a record, found by writing it and reading that.</summary>
internal static class Projection
{
    /// <summary>The record that is read back, without provenance; one of the same type and nothing else where nothing is.</summary>
    public static BibRecord Of(BibRecord record, IRecordWriter writer, IRecordReader reader, WriteOptions? options)
    {
        ArgumentNullException.ThrowIfNull(record);
        var bytes = new ArrayBufferWriter<byte>();
        writer.Write([record], bytes, (options ?? WriteOptions.Default) with { OnDiagnostic = null });
        foreach (var item in reader.Read(bytes.WrittenMemory))
        {
            if (item.Record is { } read)
                return read with { Provenance = null };
        }

        return new BibRecord { Type = record.Type };
    }
}
