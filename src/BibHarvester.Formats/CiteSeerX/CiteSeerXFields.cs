namespace BibHarvester.Formats.CiteSeerX;

/// <summary>Where the fields of CiteSeerX go.</summary>
internal static class CiteSeerXFields
{
    public static ValueList<FieldRule> Rules { get; } =
    [
        new("id", "Identifiers", ""),
        new("title", "Titles", ""),
        new("authors", "Contributors", ""),
        new("year", "Dates", "0 is none"),
        new("journal, venue", "Type, Containers", ""),
        new("abstract", "Abstracts", ""),
        new("source, urls", "Links", ""),
        new("n_cited_by", "Metrics", ""),
    ];
}
