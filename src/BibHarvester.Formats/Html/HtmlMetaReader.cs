using BibHarvester.Formats.Encodings;
using BibHarvester.Formats.Reading;

namespace BibHarvester.Formats.Html;

/// <summary>Reads the marks of a landing page: one record, or none.</summary>
/// <remarks>
/// The vocabularies of a page are read each for itself and joined in the order of their trust: a value of the first counts, and where another
/// contradicts it, that is kept as an extra field. Diagnostics: HTM001 malformed JSON-LD, HTM006 a page longer than allowed, HTM404 the page
/// describes no work.
/// </remarks>
internal sealed class HtmlMetaReader() : WholeTextReader("HTM006")
{
    /// <inheritdoc/>
    protected override Utf8Input Open(Stream input) => PageEncoding.Open(input);

    /// <inheritdoc/>
    protected override IEnumerable<ReadItem> Read(string text, ReadOptions options) => [ToItem(text, options)];

    private static ReadItem ToItem(string text, ReadOptions options)
    {
        var marks = new PageScanner(text).Read();
        var diagnostics = new List<Diagnostic>();
        if (new PageWork(marks, options, diagnostics).ToRecord() is not { } record)
        {
            diagnostics.Add(new Diagnostic("HTM404", $"The page describes no work: {marks.WindowTitle}"));
            return new ReadItem(null, diagnostics.ToValueList(), default);
        }

        var witness = (options.Witness ?? new Witness { Source = HtmlMetaFormat.Name }) with { Format = HtmlMetaFormat.Name };
        return new ReadItem(record with { Provenance = Provenance.Of(witness) }, diagnostics.ToValueList(), default);
    }
}
