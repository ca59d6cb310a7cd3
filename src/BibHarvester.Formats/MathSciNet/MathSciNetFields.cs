namespace BibHarvester.Formats.MathSciNet;

/// <summary>Where the fields of MathSciNet go.</summary>
internal static class MathSciNetFields
{
    public static ValueList<FieldRule> Rules { get; } =
    [
        new("mrnumber, articleUrl", "Identifiers", "the DOI by its address"),
        new("entryType", "Type", ""),
        new("titles", "Titles", ""),
        new("authors", "Contributors", ""),
        new("issue", "Containers, Volume, Issue, Dates", ""),
        new("paging", "Pages", ""),
        new("primaryClass", "Keywords", ""),
        new("counts", "Metrics", ""),
    ];
}
