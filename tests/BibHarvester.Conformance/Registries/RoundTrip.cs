using System.Buffers;
using BibHarvester.Formats;

namespace BibHarvester.Conformance.Registries;

/// <summary>The fixed point: what was written reads as what the format can carry, and is written as before.</summary>
internal static class RoundTrip
{
    private static readonly RecordFormat[] Formats =
        [.. RecordFormats.All.Where(f => f is { Reader: not null, Writer: not null })];

    /// <summary>Checks every format that is read and written.</summary>
    public static void Check(BibRecord record, List<string> problems)
    {
        foreach (var format in Formats)
        {
            var (reader, writer) = (format.Reader!, format.Writer!);
            // A format need not say a work of which it can say nothing but what it is.
            if (writer.Project(record) is { } said && said == new BibRecord { Type = said.Type })
                continue;
            var first = Write(writer, record);
            var items = reader.Read(first).ToArray();
            if (items is not [{ Record: { } read }])
            {
                problems.Add($"{format.Name}: {items.Length} items, {string.Join("; ", items.SelectMany(i => i.Diagnostics))}");
                continue;
            }

            if (!Write(writer, read).AsSpan().SequenceEqual(first))
                problems.Add($"{format.Name}: written again it differs{RecordDifference.Between(Write(writer, read), first)}");
            var projected = writer.Project(record);
            if (!read.Equals(projected))
                problems.Add($"{format.Name}: read it is not the projection: {RecordDifference.Between(read, projected)}");
        }
    }

    private static byte[] Write(IRecordWriter writer, BibRecord record)
    {
        var output = new ArrayBufferWriter<byte>();
        writer.Write([record], output);
        return output.WrittenSpan.ToArray();
    }
}
