namespace BibHarvester.Formats.Bhl;

/// <summary>Where the fields of BHL go.</summary>
internal static class BhlFields
{
    public static ValueList<FieldRule> Rules { get; } =
    [
        new("Doi, PartID, ItemID, TitleID, Identifiers", "Identifiers", ""),
        new("Genre", "Type, Genre", ""),
        new("FullTitle, Title", "Titles", ""),
        new("Authors", "Contributors", ""),
        new("Date, PublicationDate", "Dates", ""),
        new("ContainerTitle", "Containers", ""),
        new("Volume, Issue, PageRange", "Volume, Issue, Pages", ""),
        new("PublisherName, PublisherPlace", "Publishers", ""),
        new("Subjects", "Keywords", ""),
        new("Notes", "Notes", ""),
        new("PartUrl, ItemUrl, TitleUrl, ItemPDFUrl", "Links", ""),
        new("LicenseUrl", "Licenses", ""),
        new("Language", "Language", ""),
    ];
}
