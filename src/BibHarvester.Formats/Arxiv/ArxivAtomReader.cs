using BibHarvester.Formats.Xml;

namespace BibHarvester.Formats.Arxiv;

/// <summary>Reads arXiv's feeds: each entry is a preprint in one version.</summary>
/// <remarks>Diagnostics: those of <see cref="XmlRecordReader"/> as ARX…; ARX404 a feed without entries, ARX400 an entry that tells an error.</remarks>
internal sealed class ArxivAtomReader() : XmlRecordReader(ArxivAtomFormat.Name, "ARX")
{
    private const string ErrorPath = "api/errors";

    /// <inheritdoc/>
    protected override bool IsRecord(string localName, string namespaceUri, int depth) => localName is "entry" or "totalResults";

    /// <inheritdoc/>
    protected override IEnumerable<BibRecord> ToRecords(ElementNode element, XmlNotes notes)
    {
        if (element.Is("totalResults"))
        {
            if (element.Text is "0")
                notes.Diagnostics.Add(element.Diagnose("ARX404", "The feed says that nothing was found."));
            return [];
        }

        if (element.Child("id")?.Text is { } id && id.Contains(ErrorPath, StringComparison.Ordinal))
        {
            notes.Diagnostics.Add(element.Diagnose("ARX400", $"The service answers with an error: {element.Child("summary")?.Text}"));
            return [];
        }

        return [ArxivEntry.ToRecord(element, notes.Options)];
    }
}
