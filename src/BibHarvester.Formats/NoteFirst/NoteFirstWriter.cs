using System.Buffers;
using System.Xml;
using BibHarvester.Formats.Writing;
using BibHarvester.Formats.Xml;

namespace BibHarvester.Formats.NoteFirst;

/// <summary>Writes NoteFirst's XML. The number of records, which stands before them, is counted first.</summary>
internal sealed class NoteFirstWriter : IRecordWriter
{
    /// <inheritdoc/>
    public void Write(IEnumerable<BibRecord> records, IBufferWriter<byte> output, WriteOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(records);
        ArgumentNullException.ThrowIfNull(output);
        XmlOutput.Write(output, writer =>
        {
            writer.WriteStartElement("Bibliographies");
            writer.WriteElementString("BibliographiesCount", XmlConvert.ToString(records.Count()));
            foreach (var record in records)
                Write(record, writer, options ?? WriteOptions.Default);
            writer.WriteEndElement();
        });
    }

    /// <inheritdoc/>
    public BibRecord Project(BibRecord record, WriteOptions? options = null) => Projection.Of(record, this, NoteFirstFormat.Reader, options);

    private static void Write(BibRecord record, XmlWriter writer, WriteOptions options)
    {
        writer.WriteStartElement("Bibliography");
        foreach (var element in NoteFirstComposer.Elements(record, options))
            Write(element, writer);
        writer.WriteEndElement();
    }

    private static void Write(ElementNode element, XmlWriter writer)
    {
        writer.WriteStartElement(element.Name);
        foreach (var (name, _, value) in element.Attributes)
            writer.WriteAttributeString(name, value);
        foreach (var (inner, text) in element.Content)
        {
            if (inner is null)
                writer.WriteString(text);
            else
                Write(inner, writer);
        }

        writer.WriteEndElement();
    }
}
