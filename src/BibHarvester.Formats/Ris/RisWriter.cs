using System.Buffers;
using BibHarvester.Formats.EndNote;
using BibHarvester.Formats.Writing;

namespace BibHarvester.Formats.Ris;

/// <summary>Writes RIS: UTF-8 without BOM, CRLF, a line for each value, <c>TY</c> first and <c>ER</c> last, an empty line between records.</summary>
/// <remarks>Stateless and thread-safe. What it carries says <see cref="RisFields"/>.</remarks>
public sealed class RisWriter : IRecordWriter
{
    private static readonly RisReader Reader = new();
    private static readonly EndNoteExtras Extras = new(RisFields.FormatName, Reader, WriteRecord, RisTags.IsKnown);

    /// <inheritdoc/>
    public void Write(IEnumerable<BibRecord> records, IBufferWriter<byte> output, WriteOptions? options = null) =>
        Extras.WriteAll(records, output, options, "\r\n"u8);

    /// <inheritdoc/>
    public BibRecord Project(BibRecord record, WriteOptions? options = null) => Projection.Of(record, this, Reader, options);

    private static void WriteRecord(BibRecord record, Utf8Output bytes, WriteOptions options)
    {
        var flat = Flat.FlatRecord.Of(record, RisFields.FormatName, options with { ArticleNumberAsPages = false });
        var (type, words) = RisTypes.Table.Of(flat.Type, flat.Genre);
        Write("TY", type ?? "GEN", bytes);
        foreach (var value in EndNoteWriting.Values(flat, words, options))
        {
            // An editor has a tag of its own where the second author of the type is somebody else, such as who gets a message.
            var isApart = value.Field == EndNoteField.TertiaryAuthor || (value.Field == EndNoteField.SecondaryAuthor && flat.Type == WorkType.Post);
            var isEditor = isApart && EndNoteRoles.RoleOf(flat.Type, value.Field) == ContributorRole.Editor;
            if (RisTags.TagOf(isEditor ? value with { Field = EndNoteField.Editor } : value) is { } tag)
                Write(tag, value.Text.Plain, bytes);
        }

        bytes.Write("ER  - \r\n"u8);
    }

    private static void Write(string tag, string value, Utf8Output bytes)
    {
        bytes.Write(tag);
        bytes.Write("  - "u8);
        bytes.Write(value);
        bytes.Write("\r\n"u8);
    }
}
