using System.Buffers;
using BibHarvester.Formats.Writing;

namespace BibHarvester.Formats.Medline;

/// <summary>Writes MEDLINE's tagged lines: UTF-8, LF, a line for each value however long it is, an empty line between records.</summary>
internal sealed class MedlineWriter : IRecordWriter
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
                bytes.Write((byte)'\n');
            isFirst = false;
            foreach (var line in MedlineComposer.Lines(record, options ?? WriteOptions.Default))
            {
                bytes.Write(line.Tag.PadRight(4));
                bytes.Write("- "u8);
                bytes.Write(line.Value);
                bytes.Write((byte)'\n');
            }
        }

        bytes.Flush();
    }

    /// <inheritdoc/>
    public BibRecord Project(BibRecord record, WriteOptions? options = null) => Projection.Of(record, this, MedlineFormat.Reader, options);
}
