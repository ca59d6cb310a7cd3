using BibHarvester.Formats.Xml;

namespace BibHarvester.Formats.EbiXml;

/// <summary>Reads publications, one root element after the other, or within one.</summary>
/// <remarks>Diagnostics: those of <see cref="XmlRecordReader"/> as EBI….</remarks>
internal sealed class EbiXmlReader() : XmlRecordReader(EbiXmlFormat.Name, "EBI")
{
    /// <inheritdoc/>
    protected override bool IsRecord(string localName, string namespaceUri, int depth) => localName == "Publication";

    /// <inheritdoc/>
    protected override IEnumerable<BibRecord> ToRecords(ElementNode element, XmlNotes notes) => [EbiPublication.ToRecord(element, notes.Options)];
}
