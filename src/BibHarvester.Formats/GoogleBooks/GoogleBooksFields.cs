namespace BibHarvester.Formats.GoogleBooks;

/// <summary>Where the fields of Google Books go.</summary>
internal static class GoogleBooksFields
{
    public static ValueList<FieldRule> Rules { get; } =
    [
        new("industryIdentifiers, id", "Identifiers", ""),
        new("printType", "Type", ""),
        new("title, subtitle", "Titles", ""),
        new("authors", "Contributors", ""),
        new("publisher", "Publishers", ""),
        new("publishedDate", "Dates", "without a time of day"),
        new("description", "Abstracts", ""),
        new("categories", "Keywords", ""),
        new("language", "Language", ""),
        new("pageCount", "PageCount", "0 is none"),
        new("canonicalVolumeLink, infoLink", "Links", ""),
    ];
}
