using System.Buffers;

namespace BibHarvester.Formats.Ris;

/// <summary>Writes RIS: UTF-8 without BOM, CRLF, a line for each value, <c>TY</c> first and <c>ER</c> last, an empty line between records.</summary>
/// <remarks>Stateless and thread-safe. What it carries says <see cref="RisFields"/>.</remarks>
public sealed class RisWriter : IRecordWriter
{
    /// <inheritdoc/>
    public void Write(IEnumerable<BibRecord> records, IBufferWriter<byte> output, WriteOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(records);
        ArgumentNullException.ThrowIfNull(output);
        var bytes = new Utf8Output(output);
        var isFirst = true;
        foreach (var record in records)
        {
            if (!isFirst)
                bytes.Write("\r\n"u8);
            isFirst = false;
            foreach (var (tag, value) in RisComposer.Lines(record, options ?? WriteOptions.Default))
            {
                bytes.Write(tag);
                bytes.Write("  - "u8);
                bytes.Write(value);
                bytes.Write("\r\n"u8);
            }

            bytes.Write("ER  - \r\n"u8);
        }

        bytes.Flush();
    }

    /// <inheritdoc/>
    public BibRecord Project(BibRecord record, WriteOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(record);
        return RisAssembler.ToRecord(RisComposer.Lines(record, options ?? WriteOptions.Default));
    }
}
