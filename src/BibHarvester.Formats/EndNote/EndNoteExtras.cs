using System.Buffers;
using BibHarvester.Formats.Writing;

namespace BibHarvester.Formats.EndNote;

/// <summary>Fields that were kept because their record had no place for them, and may have one when they are read again.</summary>
/// <param name="formatName">The format.</param>
/// <param name="reader">Its reader.</param>
/// <param name="write">Writes one record as it stands.</param>
/// <param name="isKnown">Whether a tag has a meaning, so that it may find a place.</param>
internal sealed class EndNoteExtras(string formatName, IRecordReader reader, Action<BibRecord, Utf8Output, WriteOptions> write, Func<string, bool> isKnown)
{
    private const int MostTurns = 4;

    /// <summary>Writes records one after the other, each settled.</summary>
    /// <param name="records">The records.</param>
    /// <param name="output">Where the bytes go.</param>
    /// <param name="options">How to write; the defaults where absent.</param>
    /// <param name="between">What stands between two records.</param>
    public void WriteAll(IEnumerable<BibRecord> records, IBufferWriter<byte> output, WriteOptions? options, ReadOnlySpan<byte> between)
    {
        ArgumentNullException.ThrowIfNull(records);
        ArgumentNullException.ThrowIfNull(output);
        options ??= WriteOptions.Default;
        var bytes = new Utf8Output(output);
        var isFirst = true;
        foreach (var record in records)
        {
            if (!isFirst)
                bytes.Write(between);
            isFirst = false;
            write(Settle(record, options), bytes, options);
        }

        bytes.Flush();
    }

    /// <summary>The record as it is read after it was written, until that changes nothing more; at once where it has no such fields.</summary>
    public BibRecord Settle(BibRecord record, WriteOptions options)
    {
        foreach (var extra in record.ExtraFields)
        {
            if (extra.Format == formatName && (isKnown(extra.Name) || EndNoteReading.IsLabelled(ExtraValues.ToText(extra.Value) ?? "")))
                return Turn(record, options);
        }

        return record;
    }

    private BibRecord Turn(BibRecord record, WriteOptions options)
    {
        var bytes = Write(record, options);
        for (var i = 0; i < MostTurns; i++)
        {
            if (reader.Read(bytes).FirstOrDefault().Record is not { } read)
                break;
            var next = Write(read, options);
            if (next.Span.SequenceEqual(bytes.Span))
                return read;
            (record, bytes) = (read, next);
        }

        return record with { ExtraFields = [] };
    }

    private ReadOnlyMemory<byte> Write(BibRecord record, WriteOptions options)
    {
        var buffer = new ArrayBufferWriter<byte>();
        var output = new Utf8Output(buffer);
        write(record, output, options);
        output.Flush();
        return buffer.WrittenMemory;
    }
}
