using BibHarvester.Formats.DataCite;
using BibHarvester.Formats.Trees;
using BibHarvester.Formats.Xml;

namespace BibHarvester.Formats.DataCiteXml;

/// <summary>Reads DataCite's XML, of all kernels, also where it stands in an answer of OAI-PMH.</summary>
/// <remarks>Diagnostics are those of XML under the letters DCX, those of DataCite's JSON, whose rules hold, and DCX010: a word for no value.</remarks>
internal sealed class DataCiteXmlReader() : XmlRecordReader(DataCiteXmlFormat.Name, "DCX")
{
    /// <inheritdoc/>
    protected override bool IsRecord(string localName, string namespaceUri, int depth) =>
        localName == "resource" && (depth == 0 || namespaceUri.Contains("datacite", StringComparison.Ordinal));

    /// <inheritdoc/>
    protected override IEnumerable<BibRecord> ToRecords(ElementNode element, XmlNotes notes)
    {
        foreach (var absent in Leaves(element).Where(e => e.Text is { } text && StandardValues.IsAbsent(text)))
            notes.Diagnostics.Add(absent.Diagnose("DCX010", $"'{absent.Text}' in '{absent.Name}' stands for no value."));
        var json = DataCiteXmlMapping.ToJson(element);
        _ = new DataCiteParser(notes.Options).TryParse(TreeJson.Write(json).Bytes, isStable: true, default, out var item);
        notes.Diagnostics.AddRange(item.Diagnostics.Select(d => element.Diagnose(d.Code, d.Message)));
        return item.Record is { } record ? [record] : [];
    }

    private static IEnumerable<ElementNode> Leaves(ElementNode element) =>
        element.Elements.Any() ? element.Elements.SelectMany(Leaves) : [element];
}
