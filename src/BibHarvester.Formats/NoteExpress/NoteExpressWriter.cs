using System.Buffers;
using BibHarvester.Formats.Writing;

namespace BibHarvester.Formats.NoteExpress;

/// <summary>Writes NoteExpress's lines: UTF-8, LF, a line for each value, two empty lines between records as CNKI has them.</summary>
internal sealed class NoteExpressWriter : IRecordWriter
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
                bytes.Write("\n\n"u8);
            isFirst = false;
            foreach (var line in NoteExpressComposer.Lines(record, options ?? WriteOptions.Default))
            {
                bytes.Write((byte)'{');
                bytes.Write(line.Tag);
                bytes.Write("}: "u8);
                bytes.Write(line.Value);
                bytes.Write((byte)'\n');
            }
        }

        bytes.Flush();
    }

    /// <inheritdoc/>
    public BibRecord Project(BibRecord record, WriteOptions? options = null) => Projection.Of(record, this, NoteExpressFormat.Reader, options);
}
