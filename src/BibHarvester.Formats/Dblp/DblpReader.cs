using BibHarvester.Formats.Xml;

namespace BibHarvester.Formats.Dblp;

/// <summary>Reads dblp's records.</summary>
/// <remarks>Diagnostics: those of <see cref="XmlRecordReader"/> as DBL…; DBL010: a record of a person and no work.</remarks>
internal sealed class DblpReader() : XmlRecordReader(DblpFormat.Name, "DBL")
{
    /// <inheritdoc/>
    protected override bool IsRecord(string localName, string namespaceUri, int depth) => DblpRecord.Knows(localName) || localName is "info" or "www";

    /// <inheritdoc/>
    protected override IEnumerable<BibRecord> ToRecords(ElementNode element, XmlNotes notes)
    {
        if (!element.Is("www") || element["key"]?.StartsWith("homepages/", StringComparison.Ordinal) != true)
            return element.Child("title") is null ? [] : [DblpRecord.ToRecord(element, notes.Options)];
        notes.Diagnostics.Add(element.Diagnose("DBL010", $"The record {element["key"]} is a person's and no work's."));
        return [];
    }
}
