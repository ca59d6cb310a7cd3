using BibHarvester.Formats.Answers;
using BibHarvester.Formats.Xml;

namespace BibHarvester.Formats.PubMed;

/// <summary>Reads PubMed's XML: articles and books, in sets or alone, and their summaries.</summary>
/// <remarks>
/// Diagnostics: those of <see cref="XmlRecordReader"/> as PUB…, of <see cref="ErrorAnswer"/> where a program answers with an error, and PUB010: a summary
/// of a thing of another database.
/// </remarks>
internal sealed class PubMedXmlReader() : XmlRecordReader(PubMedXmlFormat.Name, "PUB")
{
    /// <inheritdoc/>
    protected override bool IsRecord(string localName, string namespaceUri, int depth) =>
        localName is "PubmedArticle" or "PubmedBookArticle" or "MedlineCitation" or "BookDocument" || PubMedSummary.Knows(localName) || IsError(localName);

    /// <inheritdoc/>
    protected override IEnumerable<BibRecord> ToRecords(ElementNode element, XmlNotes notes)
    {
        if ((IsError(element.Name) ? element : element.Child("error")) is { Text: { } error })
        {
            notes.Diagnostics.Add(ErrorAnswer.Of(new ErrorWords(error)).ToDiagnostic("PUB") with { Line = element.Line, Column = element.Column });
            return [];
        }

        if (element.Is("PubmedBookArticle") || element.Is("BookDocument"))
            return [PubMedBook.ToRecord(element, notes.Options)];
        if (!PubMedSummary.Knows(element.Name))
            return IsError(element.Name) ? [] : [PubMedArticle.ToRecord(element, notes.Options)];
        if (PubMedSummary.ToRecord(element, notes.Options) is { } record)
            return [record];
        notes.Diagnostics.Add(element.Diagnose("PUB010", "The summary is of a thing of another database."));
        return [];
    }

    private static bool IsError(string name) => name is "ERROR" or "error";
}
