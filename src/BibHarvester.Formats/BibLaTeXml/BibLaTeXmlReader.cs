using System.Text;
using BibHarvester.Formats.BibTeX;
using BibHarvester.Formats.Xml;

namespace BibHarvester.Formats.BibLaTeXml;

/// <summary>Reads BibLaTeXML: the same entries with the same fields as in BibLaTeX, whose reader they are handed to, so that entries inherit from others.</summary>
/// <remarks>
/// Diagnostics: those of <see cref="XmlRecordReader"/> as BLX…, those of BibLaTeX (BIB…) at the line of the entry, and BLX010: something that is
/// no entry. Unknown fields are kept as BibLaTeX's.
/// </remarks>
internal sealed class BibLaTeXmlReader() : XmlRecordReader(BibLaTeXmlFormat.Name, "BLX")
{
    private static readonly BibLaTeXReader Reader = new();

    /// <inheritdoc/>
    protected override bool IsRecord(string localName, string namespaceUri, int depth) => depth == 0;

    /// <inheritdoc/>
    protected override IEnumerable<BibRecord> ToRecords(ElementNode element, XmlNotes notes)
    {
        var text = new StringBuilder();
        var line = 1;
        foreach (var entry in element.Is("entry") ? [element] : element.Elements)
        {
            if (!entry.Is("entry"))
            {
                notes.Diagnostics.Add(new Diagnostic("BLX010", entry.Line, entry.Column, $"The element '{entry.Name}' is no entry: {entry.Text}"));
                continue;
            }

            // Each entry stands on the line on which it stands in the file, so that what is said of it points there.
            text.Append('\n', Math.Max(0, entry.Line - line));
            line = Math.Max(line, entry.Line);
            EntryComposer.Append(text, entry);
        }

        foreach (var item in Reader.Read(Encoding.UTF8.GetBytes(text.ToString()), notes.Options))
        {
            notes.Diagnostics.AddRange(item.Diagnostics.Select(d => new Diagnostic(d.Code, d.Line, 1, d.Message)));
            if (item.Record is { } record)
                yield return record;
        }
    }
}
