using BibHarvester.Formats.Xml;

namespace BibHarvester.Formats.OnixDoi;

/// <summary>Reads messages of ONIX for DOI: each registered work or version.</summary>
/// <remarks>Diagnostics: those of <see cref="XmlRecordReader"/> as ONX….</remarks>
internal sealed class OnixDoiReader() : XmlRecordReader(OnixDoiFormat.Name, "ONX")
{
    /// <inheritdoc/>
    protected override bool IsRecord(string localName, string namespaceUri, int depth) =>
        localName.StartsWith("DOI", StringComparison.Ordinal) && (localName.EndsWith("Work", StringComparison.Ordinal) || localName.EndsWith("Version", StringComparison.Ordinal));

    /// <inheritdoc/>
    protected override IEnumerable<BibRecord> ToRecords(ElementNode element, XmlNotes notes) => [new OnixDoiWork(element, notes.Options).ToRecord()];
}
