using BibHarvester.Formats.Xml;

namespace BibHarvester.Formats.WordXml;

/// <summary>Reads Word's sources, also as JabRef writes them.</summary>
internal sealed class WordXmlReader() : XmlRecordReader(WordXmlFormat.Name, "WRD")
{
    /// <inheritdoc/>
    protected override bool IsRecord(string localName, string namespaceUri, int depth) => localName == "Source";

    /// <inheritdoc/>
    protected override IEnumerable<BibRecord> ToRecords(ElementNode element, XmlNotes notes)
    {
        yield return WordSource.Read(element).ToRecord(notes.Options.ExtraFields);
    }
}
