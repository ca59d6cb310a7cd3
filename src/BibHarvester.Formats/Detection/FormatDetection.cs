namespace BibHarvester.Formats;

/// <summary>Which format a file is in, as far as its beginning says.</summary>
/// <param name="Format">The format; absent where none recognises the file.</param>
/// <param name="Confidence">How sure that is.</param>
/// <param name="Input">The stream to read on with, from the beginning of the file.</param>
public sealed record FormatDetection(RecordFormat? Format, Confidence Confidence, Stream Input)
{
    /// <summary>
    /// Formats that recognise the file as surely. A <c>.bib</c> file in which nothing is BibTeX's or BibLaTeX's own is in both languages.
    /// </summary>
    /// <value>Empty as a rule.</value>
    public ValueList<RecordFormat> Others { get; init; } = [];
}
