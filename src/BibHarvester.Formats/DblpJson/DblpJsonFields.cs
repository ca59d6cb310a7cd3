namespace BibHarvester.Formats.DblpJson;

/// <summary>Where the fields of dblp go.</summary>
internal static class DblpJsonFields
{
    public static ValueList<FieldRule> Rules { get; } =
    [
        new("doi, key", "Identifiers", ""),
        new("type", "Type, Genre", ""),
        new("title", "Titles", "without the stop at its end"),
        new("authors", "Contributors", "without the number that tells people of one name apart"),
        new("year", "Dates", ""),
        new("venue", "Containers", ""),
        new("volume, number, pages", "Volume, Issue, Pages", ""),
        new("ee, url", "Links", ""),
    ];
}
