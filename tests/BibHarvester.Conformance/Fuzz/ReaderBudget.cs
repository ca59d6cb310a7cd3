using System.Buffers;
using System.Text;
using BibHarvester.Formats;

namespace BibHarvester.Conformance.Fuzz;

/// <summary>Reads damaged input within a budget of memory that follows from its length.</summary>
internal static class ReaderBudget
{
    // What a reader takes at once: buffers, tables that are built on first use.
    private const long OwnBytes = 48L * 1024 * 1024;

    private const long BytesPerByte = 1024;

    // A few bytes may make a record, and a record takes its room however little stands in it.
    private const long BytesPerRecord = 16 * 1024;

    /// <summary>The rule in words.</summary>
    public static string Rule => FormattableString.Invariant($"allocated at most {OwnBytes / (1024 * 1024)} MiB, {BytesPerByte} bytes for each byte of input and {BytesPerRecord / 1024} KiB for each record");

    /// <summary>Reads bytes in one of the ways and writes what was read in one format.</summary>
    /// <param name="format">The format that is read.</param>
    /// <param name="bytes">The input.</param>
    /// <param name="number">Says how it is read, and in which format it is written.</param>
    /// <param name="stages">Told what is under way.</param>
    /// <param name="trap">What must neither be asked nor be said; absent where there is none.</param>
    /// <exception cref="InvalidDataException">Something was left out without a word, the budget was exceeded, or something was fetched.</exception>
    public static void Run(RecordFormat format, byte[] bytes, int number, StageClock stages, FetchTrap? trap = null)
    {
        var records = new List<BibRecord>();
        var before = GC.GetAllocatedBytesForCurrentThread();
        stages.Run("reading", () => ReaderFuzz.Read(format.Reader!, bytes, number % ReaderFuzz.Ways, records));
        Check("reading", bytes, records.Count, before);
        var writers = RecordFormats.All.Where(f => f.Writer is not null).ToArray();
        var target = number % 2 == 0 && format.Writer is not null ? format : writers[number / 2 % writers.Length];
        before = GC.GetAllocatedBytesForCurrentThread();
        stages.Run("writing " + target.Name, () => target.Writer!.Write(records, new ArrayBufferWriter<byte>()));
        Check("writing " + target.Name, bytes, records.Count, before);
        if (trap is null)
            return;
        var said = new ArrayBufferWriter<byte>();
        RecordFormats.Find("bibharvest-json")!.Writer!.Write(records, said);
        trap.Check(Encoding.UTF8.GetString(said.WrittenSpan));
    }

    private static void Check(string stage, byte[] bytes, int records, long before)
    {
        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        if (allocated > OwnBytes + (BytesPerByte * bytes.Length) + (BytesPerRecord * records))
            throw new InvalidDataException(FormattableString.Invariant($"{stage} allocated {allocated / (1024 * 1024)} MiB for {bytes.Length} bytes, {records} records"));
    }
}
