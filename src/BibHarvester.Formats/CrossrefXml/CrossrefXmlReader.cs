using BibHarvester.Formats.Crossref;
using BibHarvester.Formats.Trees;
using BibHarvester.Formats.Xml;

namespace BibHarvester.Formats.CrossrefXml;

/// <summary>Reads Crossref's XML: records of unixref, answers of unixsd and of queries, and the works that cite one.</summary>
/// <remarks>
/// What the record has no place for is kept under the format <c>crossref-xml</c>. Diagnostics are those of XML under the letters CRX, those of
/// Crossref's JSON, whose rules hold, CRX404: Crossref knows no work, and CRX011: what the head of an answer says.
/// </remarks>
internal sealed class CrossrefXmlReader() : XmlRecordReader(CrossrefXmlFormat.Name, "CRX")
{
    /// <inheritdoc/>
    protected override bool IsRecord(string localName, string namespaceUri, int depth) =>
        localName is "doi_record" or "query" or "head" || localName.EndsWith("_cite", StringComparison.Ordinal) || (localName == "crossref" && depth == 0);

    /// <inheritdoc/>
    protected override IEnumerable<BibRecord> ToRecords(ElementNode element, XmlNotes notes)
    {
        if (element.Name == "head")
        {
            notes.Diagnostics.Add(element.Diagnose("CRX011", $"The head of the answer is left out: {LineText.Normalize(element.RawText)}"));
            return [];
        }

        var programs = new CrossrefXmlPrograms();
        programs.Take(element);
        var root = TreeXml.Of(element);
        var crossref = element.Name == "crossref" ? root : root.Find("doi_record", "crossref") ?? root.Find("crossref");
        if ((CrossrefXmlMapping.ToJson(crossref, root) ?? CrossrefXmlQuery.ToJson(root)) is not { } json)
        {
            notes.Diagnostics.Add(element.Diagnose("CRX404", $"There is no work: {LineText.Normalize(element.RawText)}"));
            return [];
        }

        programs.AddTo(json);

        _ = new CrossrefParser(notes.Options).TryParse(TreeJson.Write(json).Bytes, isStable: true, default, out var item);
        notes.Diagnostics.AddRange(item.Diagnostics.Select(d => element.Diagnose(d.Code, d.Message)));
        if (item.Record is not { } record)
            return [];
        var rest = notes.Options.ExtraFields ? root.Rest(CrossrefXmlFormat.Name) : [];
        return [record with { ExtraFields = record.ExtraFields.Concat(rest).ToValueList() }];
    }
}
