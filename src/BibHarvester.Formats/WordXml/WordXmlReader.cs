using BibHarvester.Formats.Xml;

namespace BibHarvester.Formats.WordXml;

/// <summary>Reads Word's sources, also as JabRef writes them.</summary>
/// <remarks>Diagnostics: those of all XML as WRD…, and WRD010 the type of the source is unknown.</remarks>
internal sealed class WordXmlReader() : XmlRecordReader(WordXmlFormat.Name, "WRD")
{
    /// <inheritdoc/>
    protected override bool IsRecord(string localName, string namespaceUri, int depth) => localName == "Source";

    /// <inheritdoc/>
    protected override IEnumerable<BibRecord> ToRecords(ElementNode element, XmlNotes notes)
    {
        if (element.Child("SourceType") is { Text: { } type } source && !WordTypes.IsKnown(type))
            notes.Diagnostics.Add(source.Diagnose("WRD010", $"The type '{type}' is unknown."));
        yield return WordSource.Read(element).ToRecord(notes.Options.ExtraFields);
    }
}
