namespace BibHarvester.Formats.BibTeX;

/// <summary>BibTeX among the formats.</summary>
internal static class BibTeXFormat
{
    public static RecordFormat Format { get; } = new()
    {
        Name = BibTeXFields.FormatName,
        Title = "BibTeX",
        Extensions = [".bib", ".bibtex"],
        MediaType = "application/x-bibtex",
        Reader = new BibTeXReader(),
        Writer = new BibTeXWriter(),
        Fields = BibTeXFields.Rules,
        Recognize = sample => BibTeXMarks.Recognize(sample, isBibLaTeX: false),
    };
}
