using BibHarvester.Formats.Xml;

namespace BibHarvester.Formats.Jats;

/// <summary>Reads JATS and NLM: each article with its references, and each reference that stands outside of articles.</summary>
internal sealed class JatsReader() : XmlRecordReader(JatsFormat.Name, "JAT")
{
    /// <inheritdoc/>
    protected override bool IsRecord(string localName, string namespaceUri, int depth) => localName is "article" or "ref" || JatsReference.IsCitation(localName);

    /// <inheritdoc/>
    protected override bool IsLeftOut(string localName) => localName is "body" or "floats-group" or "sub-article" or "response";

    /// <inheritdoc/>
    protected override IEnumerable<BibRecord> ToRecords(ElementNode element, XmlNotes notes)
    {
        if (element.Name == "article")
            yield return new JatsArticle(element, notes).ToRecord();
        else if (JatsReference.ToRecord(element, notes.Options) is { } record)
            yield return record;
    }
}
