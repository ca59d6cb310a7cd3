namespace BibHarvester.Formats.BibTeX;

/// <summary>BibTeX.</summary>
public static class BibTeXFormat
{
    /// <summary>The format's row in <see cref="RecordFormats"/>.</summary>
    public static RecordFormat Format { get; } = new()
    {
        Name = BibTeXFields.FormatName,
        Title = "BibTeX",
        Extensions = [".bib", ".bibtex"],
        MediaType = "application/x-bibtex",
        Reader = new BibTeXReader(),
        Writer = new BibTeXWriter(),
    };
}
