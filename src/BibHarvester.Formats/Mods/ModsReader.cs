using BibHarvester.Formats.Xml;

namespace BibHarvester.Formats.Mods;

/// <summary>Reads MODS of all versions: each <c>mods</c>, wherever it stands.</summary>
internal sealed class ModsReader() : XmlRecordReader(ModsFormat.Name, "MOD")
{
    /// <inheritdoc/>
    protected override bool IsRecord(string localName, string namespaceUri, int depth) => localName == "mods";

    /// <inheritdoc/>
    protected override IEnumerable<BibRecord> ToRecords(ElementNode element, XmlNotes notes) => [new ModsItem(element, notes.Options).ToRecord()];
}
