using BibHarvester.Formats.Xml;

namespace BibHarvester.Formats.Tei;

/// <summary>Reads each <c>biblStruct</c>, wherever it stands.</summary>
internal sealed class TeiReader() : XmlRecordReader(TeiFormat.Name, "TEI")
{
    /// <inheritdoc/>
    protected override bool IsRecord(string localName, string namespaceUri, int depth) => localName == "biblStruct";

    /// <inheritdoc/>
    protected override IEnumerable<BibRecord> ToRecords(ElementNode element, XmlNotes notes)
    {
        yield return new TeiEntry(element).ToRecord(notes.Options.ExtraFields);
    }
}
