using BibHarvester.Formats.Detection;
using BibHarvester.Formats.Tagged;

namespace BibHarvester.Formats.BibTxt;

/// <summary>Bib.TXT, BibTeX's fields without its signs, among the formats.</summary>
internal static class BibTxtFormat
{
    public const string Name = "bibtxt";

    public static RecordFormat Format { get; } = new()
    {
        Name = Name,
        Title = "Bib.TXT",
        Extensions = [".txt"],
        Reader = new TaggedReader(static options => new BibTxtParser(options)),
        Fields =
        [
            new("[label]", "CitationKey", ""),
            new("type", "Type", "BibTeX's types; where there is none an article in a journal, a chapter in a book, else a book."),
            new("(field): value", "as BibTeX's field of that name", "Without TeX."),
        ],
        Recognize = static sample => sample.Text is ['[', ..] && BibTxtParser.LooksLike(sample.Text) ? Confidence.Likely : Confidence.None,
    };
}
