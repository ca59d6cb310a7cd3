using BibHarvester.Formats.Xml;

namespace BibHarvester.Formats.Marc;

/// <summary>Reads MARCXML, also within answers of SRU and OAI-PMH, and PICA in the same elements.</summary>
internal sealed class MarcXmlReader() : XmlRecordReader(MarcXmlFormat.Name, "MXL")
{
    /// <inheritdoc/>
    protected override bool IsRecord(string localName, string namespaceUri, int depth) => localName == "record";

    /// <inheritdoc/>
    protected override IEnumerable<BibRecord> ToRecords(ElementNode element, XmlNotes notes)
    {
        foreach (var record in Inner(element))
        {
            var item = Read(record);
            yield return PicaMapper.Knows(item)
                ? PicaMapper.ToRecord(item, MarcXmlFormat.Name, notes.Options.ExtraFields)
                : new MarcMapper(item, MarcXmlFormat.Name).ToRecord(notes.Options.ExtraFields);
        }
    }

    // Answers wrap a record in another element of that name.
    private static IEnumerable<ElementNode> Inner(ElementNode element)
    {
        if (element.Elements.Any(e => e.Name is "datafield" or "controlfield" or "leader"))
            return [element];
        return element.Elements.SelectMany(Inner);
    }

    private static MarcItem Read(ElementNode record)
    {
        var item = new MarcItem(record.Child("leader")?.RawText ?? "");
        foreach (var element in record.Elements)
        {
            var tag = element["tag"] ?? "";
            if (element.Name == "controlfield")
                item.Fields.Add(new MarcField(tag, ' ', ' ', element.RawText));
            if (element.Name != "datafield")
                continue;
            var field = new MarcField(tag, Indicator(element["ind1"]), Indicator(element["ind2"]), null);
            foreach (var subfield in element.Children("subfield"))
                field.Subfields.Add(new MarcSubfield(Indicator(subfield["code"]), subfield.Text));
            item.Fields.Add(field);
        }

        return item;
    }

    private static char Indicator(string? text) => string.IsNullOrEmpty(text) ? ' ' : text[0];
}
