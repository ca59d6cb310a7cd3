using BibHarvester.Formats.Detection;

namespace BibHarvester.Formats.Dblp;

/// <summary>dblp's XML among the formats: its file, single records, and answers of its search.</summary>
/// <remarks>See https://dblp.org/xml/docu/dblpxml.pdf.</remarks>
internal static class DblpFormat
{
    public const string Name = "dblp-xml";

    public static RecordFormat Format { get; } = new()
    {
        Name = Name,
        Title = "dblp XML",
        Extensions = [".xml"],
        MediaType = "text/xml",
        Reader = new DblpReader(),
        Fields =
        [
            new("(element), type", "Type", ""),
            new("author, editor", "Contributors", "Without the numbers that tell people of one name apart; ORCID."),
            new("title", "Titles[Main]", "Without the full stop at the end."),
            new("journal, booktitle, venue", "Containers[0]", ""),
            new("series", "Containers[Series]", ""),
            new("year, month", "Dates[Issued]", ""),
            new("volume, number, pages", "Volume, Issue, Pages", ""),
            new("publisher, school, isbn, issn, note", "Publishers, Identifiers, Notes", ""),
            new("ee, url, doi", "Identifiers[Doi], Links", "dblp's own addresses are kept as extra fields."),
            new("key", "ExtraFields[dblp-xml]", "As the attribute of the record."),
        ],
        Recognize = Recognize,
    };

    private static Confidence Recognize(FormatSample sample)
    {
        if (sample.Root is not { } root)
            return Confidence.None;
        if (root.LocalName is "dblp" or "dblpperson" || sample.Has("://dblp."))
            return Confidence.Certain;
        return DblpRecord.Knows(root.LocalName) && sample.Has(" mdate=\"") ? Confidence.Certain : Confidence.None;
    }
}
