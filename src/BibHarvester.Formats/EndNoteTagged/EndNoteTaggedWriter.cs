using System.Buffers;
using BibHarvester.Formats.EndNote;
using BibHarvester.Formats.Flat;
using BibHarvester.Formats.Writing;

namespace BibHarvester.Formats.EndNoteTagged;

/// <summary>Writes EndNote's tagged lines: UTF-8 without BOM, LF, a line for each value, <c>%0</c> first, an empty line between records.</summary>
internal sealed class EndNoteTaggedWriter : IRecordWriter
{
    private readonly EndNoteExtras _extras = new(
        EndNoteTaggedFormat.Name, EndNoteTaggedFormat.Reader, WriteRecord, tag => EndNoteTaggedTags.FieldOf(tag) is not (EndNoteField.Other or EndNoteField.Database));

    /// <inheritdoc/>
    public void Write(IEnumerable<BibRecord> records, IBufferWriter<byte> output, WriteOptions? options = null) =>
        _extras.WriteAll(records, output, options, "\n"u8);

    /// <inheritdoc/>
    public BibRecord Project(BibRecord record, WriteOptions? options = null) => Projection.Of(record, this, EndNoteTaggedFormat.Reader, options);

    private static void WriteRecord(BibRecord record, Utf8Output bytes, WriteOptions options)
    {
        var flat = FlatRecord.Of(record, EndNoteTaggedFormat.Name, options with { ArticleNumberAsPages = false });
        var (type, words) = EndNoteTypes.Table.Of(flat.Type, flat.Genre);
        Write("%0", type ?? "Generic", bytes);
        foreach (var value in EndNoteWriting.Values(flat, words, options, hasOlderTags: false))
        {
            var text = value.Field == EndNoteField.Keyword ? value.Text.Plain.Replace(';', ',').Replace('；', '，') : value.Text.Plain;
            if (EndNoteTaggedTags.TagOf(flat.Type, value) is { } tag)
                Write(tag, text, bytes);
        }
    }

    private static void Write(string tag, string value, Utf8Output bytes)
    {
        bytes.Write(tag);
        bytes.Write((byte)' ');
        bytes.Write(value);
        bytes.Write((byte)'\n');
    }
}
