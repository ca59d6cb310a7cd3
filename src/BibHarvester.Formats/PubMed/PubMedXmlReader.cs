using BibHarvester.Formats.Xml;

namespace BibHarvester.Formats.PubMed;

/// <summary>Reads PubMed's XML: articles and books, in sets or alone.</summary>
/// <remarks>Diagnostics: those of <see cref="XmlRecordReader"/> as PUB….</remarks>
internal sealed class PubMedXmlReader() : XmlRecordReader(PubMedXmlFormat.Name, "PUB")
{
    /// <inheritdoc/>
    protected override bool IsRecord(string localName, string namespaceUri, int depth) => localName is "PubmedArticle" or "PubmedBookArticle" or "MedlineCitation" or "BookDocument";

    /// <inheritdoc/>
    protected override IEnumerable<BibRecord> ToRecords(ElementNode element, XmlNotes notes)
    {
        var isBook = element.Is("PubmedBookArticle") || element.Is("BookDocument");
        yield return isBook ? PubMedBook.ToRecord(element, notes.Options) : PubMedArticle.ToRecord(element, notes.Options);
    }
}
