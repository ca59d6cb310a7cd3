using BibHarvester.Formats.Answers;
using BibHarvester.Formats.Xml;

namespace BibHarvester.Formats.PubMed;

/// <summary>Reads PubMed's XML: articles and books, in sets or alone, and their summaries.</summary>
/// <remarks>
/// Diagnostics: those of <see cref="XmlRecordReader"/> as PUB…, of <see cref="ErrorAnswer"/> where a program answers with an error, and PUB010: a summary
/// of a thing of another database, PUB011: an answer of esearch or elink that only names works by their numbers.
/// </remarks>
internal sealed class PubMedXmlReader() : XmlRecordReader(PubMedXmlFormat.Name, "PUB")
{
    /// <inheritdoc/>
    protected override bool IsRecord(string localName, string namespaceUri, int depth) =>
        localName is "PubmedArticle" or "PubmedBookArticle" or "MedlineCitation" or "BookDocument" || PubMedSummary.Knows(localName) || IsError(localName) || IsNaming(localName);

    /// <inheritdoc/>
    protected override IEnumerable<BibRecord> ToRecords(ElementNode element, XmlNotes notes)
    {
        if ((IsError(element.Name) ? element : element.Child("error")) is { Text: { } error })
        {
            notes.Diagnostics.Add(ErrorAnswer.Of(new ErrorWords(error)).ToDiagnostic("PUB") with { Line = element.Line, Column = element.Column });
            return [];
        }

        if (IsNaming(element.Name))
        {
            var count = NumbersIn(element);
            notes.IsAnswered = count > 0;
            if (count > 0)
                notes.Diagnostics.Add(element.Diagnose("PUB011", $"The answer names works by {count} numbers and describes none: efetch does."));
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

    private static bool IsNaming(string name) => name is "eSearchResult" or "LinkSet";

    // What was asked for stands in the list of a link set, what is linked in its links.
    private static int NumbersIn(ElementNode answer) => answer.Is("LinkSet")
        ? answer.Children("LinkSetDb").Sum(static links => links.Children("Link").Count())
        : answer.Child("IdList")?.Children("Id").Count() ?? 0;

    private static bool IsError(string name) => name is "ERROR" or "error";
}
