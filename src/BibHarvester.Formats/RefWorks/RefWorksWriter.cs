using System.Buffers;
using BibHarvester.Formats.EndNote;
using BibHarvester.Formats.Flat;
using BibHarvester.Formats.Writing;

namespace BibHarvester.Formats.RefWorks;

/// <summary>Writes RefWorks' tagged format: UTF-8 without BOM, LF, a line for each value, <c>RT</c> first, an empty line between records.</summary>
internal sealed class RefWorksWriter : IRecordWriter
{
    private readonly EndNoteExtras _extras = new(RefWorksFormat.Name, RefWorksFormat.Reader, WriteRecord, RefWorksTags.IsKnown);

    /// <inheritdoc/>
    public void Write(IEnumerable<BibRecord> records, IBufferWriter<byte> output, WriteOptions? options = null) =>
        _extras.WriteAll(records, output, options, "\n"u8);

    /// <inheritdoc/>
    public BibRecord Project(BibRecord record, WriteOptions? options = null) => Projection.Of(record, this, RefWorksFormat.Reader, options);

    private static void WriteRecord(BibRecord record, Utf8Output bytes, WriteOptions options)
    {
        record = record with { Type = RefWorksTypes.Nearest(record.Type) };
        var flat = FlatRecord.Of(record, RefWorksFormat.Name, options);
        flat.ArticleNumber = null;
        var (type, words) = RefWorksTypes.Table.Of(flat.Type, flat.Genre);
        if (type is null)
            flat.Type = WorkType.Document;
        Write("RT", type ?? "Generic", bytes);
        foreach (var value in EndNoteWriting.Values(flat, words, options with { ArticleNumberAsPages = false }))
        {
            var text = value.Field == EndNoteField.Keyword ? value.Text.Plain.Replace(';', ',').Replace('；', '，') : value.Text.Plain;
            text = RefWorksParser.Unmark(value.Field, text);
            if (RefWorksTags.TagOf(flat.Type, value) is { } tag)
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
