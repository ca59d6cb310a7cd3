namespace BibHarvester.Formats.Hal;

/// <summary>Where the fields of HAL go.</summary>
internal static class HalFields
{
    public static ValueList<FieldRule> Rules { get; } =
    [
        new("doiId_s, halId_s, arxivId_s, pubmedId_s", "Identifiers", ""),
        new("docType_s", "Type, Genre", ""),
        new("title_s, subTitle_s", "Titles", "the first, the others as translated"),
        new("authLastName_s, authFirstName_s, authFullName_s", "Contributors", ""),
        new("publicationDate_s, producedDate_s", "Dates", ""),
        new("journalTitle_s, bookTitle_s, serie_s", "Containers", ""),
        new("volume_s, issue_s, page_s", "Volume, Issue, Pages", ""),
        new("conferenceTitle_s, city_s", "Event", ""),
        new("abstract_s", "Abstracts", ""),
        new("keyword_s", "Keywords", ""),
        new("uri_s, fileMain_s", "Links", ""),
        new("licence_s", "Licenses", ""),
        new("label_s", "Notes", "where no title was asked for"),
    ];
}
