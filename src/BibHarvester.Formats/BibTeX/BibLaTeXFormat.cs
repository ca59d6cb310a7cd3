namespace BibHarvester.Formats.BibTeX;

/// <summary>BibLaTeX among the formats.</summary>
internal static class BibLaTeXFormat
{
    public static RecordFormat Format { get; } = new()
    {
        Name = "biblatex",
        Title = "BibLaTeX",
        Extensions = [".bib", ".biblatex"],
        MediaType = "application/x-bibtex",
        Reader = new BibLaTeXReader(),
        Writer = new BibLaTeXWriter(),
        Fields = BibLaTeXFields.Rules,
        Recognize = sample => BibTeXMarks.Recognize(sample, isBibLaTeX: true),
    };
}
