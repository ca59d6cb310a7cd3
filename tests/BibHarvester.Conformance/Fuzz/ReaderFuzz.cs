using System.Buffers;
using BibHarvester.Formats;

namespace BibHarvester.Conformance.Fuzz;

/// <summary>What must hold for a reader whatever it is given, and for all writers with what it reads.</summary>
internal static class ReaderFuzz
{
    private static readonly DateOnly Today = new(2026, 1, 1);

    /// <summary>The ways in which bytes are read.</summary>
    public const int Ways = 3;

    /// <summary>Reads bytes, from memory, as a stream or as one that is awaited, and writes what was read in every format.</summary>
    /// <exception cref="InvalidDataException">Something was left out without a word.</exception>
    public static void Run(IRecordReader reader, byte[] bytes, int way, StageClock stages)
    {
        var records = new List<BibRecord>();
        stages.Run("reading", () => Read(reader, bytes, way, records));
        stages.Run("warnings", () => records.ForEach(static r => RecordWarnings.Of(r, Today)));
        foreach (var format in RecordFormats.All)
            stages.Run("writing " + format.Name, () => format.Writer?.Write(records, new ArrayBufferWriter<byte>()));
    }

    /// <summary>Reads bytes, from memory, as a stream or as one that is awaited.</summary>
    /// <exception cref="InvalidDataException">Something was left out without a word.</exception>
    public static void Read(IRecordReader reader, byte[] bytes, int way, List<BibRecord> records)
    {
        using var stream = new MemoryStream(bytes, writable: false);
        var items = way switch
        {
            0 => reader.Read(bytes),
            1 => reader.Read(stream),
            _ => reader.ReadAsync(stream).ToBlockingEnumerable(),
        };
        foreach (var item in items)
        {
            if (item.Record is not null)
                records.Add(item.Record);
            else if (item.Diagnostics.IsEmpty)
                throw new InvalidDataException($"The item at {item.Span} has neither record nor diagnostic.");
        }
    }
}
