using System.Buffers;

namespace BibHarvester.Formats.RecordJson;

/// <summary>Writes records as JSON Lines of the record's own JSON, <c>bibharvest-json</c> version 1.0.</summary>
/// <remarks>
/// Nothing is lost: reading gives the same records with their provenance. Equal records have equal bytes. The schema is
/// <c>docs/schema/bibharvest-json-1.schema.json</c>. What a newer version had added when a record was read is written
/// back in its place.
/// </remarks>
public sealed class RecordJsonWriter : IRecordWriter
{
    /// <summary>The writer; it has no state.</summary>
    public static RecordJsonWriter Instance { get; } = new();

    /// <summary>Writes one record as a JSON object on one line, without a line end.</summary>
    /// <param name="record">The record.</param>
    /// <param name="output">Where the bytes go.</param>
    public static void WriteObject(BibRecord record, IBufferWriter<byte> output)
    {
        ArgumentNullException.ThrowIfNull(record);
        ArgumentNullException.ThrowIfNull(output);
        using var sink = new JsonSink(output);
        RecordPart.WriteRoot(sink, record);
        sink.Flush();
    }

    /// <inheritdoc/>
    public void Write(IEnumerable<BibRecord> records, IBufferWriter<byte> output, WriteOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(records);
        ArgumentNullException.ThrowIfNull(output);
        using var sink = new JsonSink(output);
        foreach (var record in records)
        {
            RecordPart.WriteRoot(sink, record);
            sink.Flush();
            sink.Reset(output);
            output.Write("\n"u8);
        }
    }

    /// <inheritdoc/>
    public BibRecord Project(BibRecord record, WriteOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(record);
        return record with { Provenance = null };
    }
}
