using BibHarvester.Formats.Xml;

namespace BibHarvester.Formats.NoteFirst;

/// <summary>Reads NoteFirst's XML: each <c>Bibliography</c> is a record; and VIP's own, in which each <c>PeriodicalPaper</c> is.</summary>
/// <remarks>Names of elements and attributes count in any case. Diagnostics: those of <see cref="XmlRecordReader"/> as NFX….</remarks>
internal sealed class NoteFirstReader() : XmlRecordReader(NoteFirstFormat.Name, "NFX")
{
    /// <inheritdoc/>
    protected override bool IsRecord(string localName, string namespaceUri, int depth) => localName.ToUpperInvariant() is "BIBLIOGRAPHY" or "PERIODICALPAPER";

    /// <inheritdoc/>
    protected override IEnumerable<BibRecord> ToRecords(ElementNode element, XmlNotes notes)
    {
        yield return element.Is("Bibliography")
            ? new NoteFirstAssembler(element).ToRecord(notes.Options.ExtraFields)
            : new VipPaper(element).ToRecord(notes.Options.ExtraFields);
    }
}
