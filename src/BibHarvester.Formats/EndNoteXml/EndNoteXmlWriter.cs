using System.Buffers;
using System.Xml;
using BibHarvester.Formats.EndNote;
using BibHarvester.Formats.Flat;
using BibHarvester.Formats.Writing;
using BibHarvester.Formats.Xml;

namespace BibHarvester.Formats.EndNoteXml;

/// <summary>Writes EndNote's XML.</summary>
internal sealed class EndNoteXmlWriter : IRecordWriter
{
    // The order of EndNote's own files; what else there is comes behind.
    private static readonly string[] Order =
    [
        "database", "source-app", "rec-number", "foreign-keys", "contributors", "auth-address", "titles", "periodical", "alt-periodical", "pages", "volume", "number", "num-vols", "edition",
        "section", "reprint-edition", "keywords", "dates", "pub-location", "publisher", "orig-pub", "isbn", "accession-num", "call-num", "label", "abstract", "notes", "research-notes",
        "work-type", "urls", "electronic-resource-num", "custom1", "custom2", "custom3", "custom7", "remote-database-name", "remote-database-provider", "language", "access-date",
    ];

    private readonly EndNoteExtras _extras = new(
        EndNoteXmlFormat.Name, EndNoteXmlFormat.Reader,
        (record, output, options) => output.Write(WriteAlone(record, options)),
        path => EndNoteXmlFields.FieldOf(path) is not (EndNoteField.Other or EndNoteField.Database));

    /// <inheritdoc/>
    public void Write(IEnumerable<BibRecord> records, IBufferWriter<byte> output, WriteOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(records);
        ArgumentNullException.ThrowIfNull(output);
        options ??= WriteOptions.Default;
        Write(records.Select(r => _extras.Settle(r, options)), output, options, WriteRecord);
    }

    /// <inheritdoc/>
    public BibRecord Project(BibRecord record, WriteOptions? options = null) => Projection.Of(record, this, EndNoteXmlFormat.Reader, options);

    private static ReadOnlySpan<byte> WriteAlone(BibRecord record, WriteOptions options)
    {
        var output = new ArrayBufferWriter<byte>();
        Write([record], output, options, WriteRecord);
        return output.WrittenSpan;
    }

    private static void Write(IEnumerable<BibRecord> records, IBufferWriter<byte> output, WriteOptions options, Action<XmlWriter, BibRecord, WriteOptions> write) =>
        XmlOutput.Write(output, writer =>
        {
            writer.WriteStartElement("xml");
            writer.WriteStartElement("records");
            foreach (var record in records)
                write(writer, record, options);
            writer.WriteEndElement();
            writer.WriteEndElement();
        });

    private static void WriteRecord(XmlWriter writer, BibRecord record, WriteOptions options)
    {
        var flat = FlatRecord.Of(record, EndNoteXmlFormat.Name, options with { ArticleNumberAsPages = false });
        var (type, words) = EndNoteTypes.Table.Of(flat.Type, flat.Genre);
        type ??= "Generic";
        writer.WriteStartElement("record");
        writer.WriteStartElement("ref-type");
        writer.WriteAttributeString("name", type);
        writer.WriteValue(EndNoteTypes.NumberOf(type));
        writer.WriteEndElement();
        var values = new List<(string[] Path, RichText Text)>();
        foreach (var value in EndNoteWriting.Values(flat, words, options, hasOlderTags: false))
        {
            if (EndNoteXmlFields.PathOf(value) is not { } path || Clean(value.Text) is not { IsEmpty: false } text)
                continue;
            values.Add((path.Split('/'), text));
            if (value.Field == EndNoteField.SecondaryTitle && FlatKinds.IsInPeriodical(flat.Type))
                values.Add((["periodical", "full-title"], text));
        }

        WriteLevel(writer, [.. values.OrderBy(v => Array.IndexOf(Order, v.Path[0]) is var at and >= 0 ? at : Order.Length).ThenBy(v => Array.IndexOf(Order, v.Path[0]) < 0 ? v.Path[0] : "", StringComparer.Ordinal)], 0);
        writer.WriteEndElement();
    }

    // Values whose paths begin alike share their elements.
    private static void WriteLevel(XmlWriter writer, IReadOnlyList<(string[] Path, RichText Text)> values, int level)
    {
        foreach (var group in values.GroupBy(v => v.Path[level], StringComparer.Ordinal))
        {
            var inner = group.Where(v => v.Path.Length > level + 1).ToArray();
            foreach (var (_, text) in group.Where(v => v.Path.Length == level + 1))
            {
                writer.WriteStartElement(group.Key);
                StyledText.Write(writer, text);
                writer.WriteEndElement();
            }

            if (inner.Length == 0)
                continue;
            writer.WriteStartElement(group.Key);
            WriteLevel(writer, inner, level + 1);
            writer.WriteEndElement();
        }
    }

    // XML has no place for two characters.
    private static RichText Clean(RichText text) => text.Plain.AsSpan().ContainsAny('\uFFFE', '\uFFFF') ? XmlOutput.Clean(text.Plain) ?? "" : text;
}
