using BibHarvester.Formats.Detection;
using BibHarvester.Formats.Tagged;

namespace BibHarvester.Formats.Biblioscape;

/// <summary>Biblioscape's tagged format among the formats.</summary>
internal static class BiblioscapeFormat
{
    public const string Name = "biblioscape";

    public static RecordFormat Format { get; } = new()
    {
        Name = Name,
        Title = "Biblioscape",
        Extensions = [".txt"],
        Reader = new TaggedReader(static options => new BiblioscapeParser(options)),
        Fields =
        [
            new("RT", "Type", "By its name."),
            new("TI, ST", "Titles[Main], Containers[0].Titles[Main]", ""),
            new("AU, SA", "Contributors[Author, Editor]", "Parted by semicolons; SA are the editors of parts of books."),
            new("YP, VL, NB, PS, PE, ED", "Issued, Volume, Issue, Pages, Edition", ""),
            new("PB, CI", "Publishers", ""),
            new("IS, DO, AT, WP", "Identifiers, Links", ""),
            new("KW, AB, LG, NT", "Keywords, Abstracts, Language, Notes", "Keywords parted by semicolons."),
            new("(own tag)", "ExtraFields[biblioscape]", "Every other value."),
        ],
        Recognize = static sample => BiblioscapeParser.HasTag(sample.Text) ? Confidence.Certain : Confidence.None,
    };
}
