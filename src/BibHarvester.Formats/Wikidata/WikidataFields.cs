namespace BibHarvester.Formats.Wikidata;

/// <summary>Where the fields of Wikidata go.</summary>
internal static class WikidataFields
{
    public static ValueList<FieldRule> Rules { get; } =
    [
        new("id, P356, P698, P932, P818, P212, P957", "Identifiers", ""),
        new("P31", "Type, Status", ""),
        new("P1476, labels", "Titles", ""),
        new("P2093", "Contributors", "names as texts; authors with an item of their own stay among the fields"),
        new("P577", "Dates", "by its precision"),
        new("P1433", "Containers", "as an item"),
        new("P478, P433, P304", "Volume, Issue, Pages", ""),
        new("P953", "Links", ""),
    ];
}
