namespace BibHarvester.Formats.OpenLibrary;

/// <summary>Where the fields of Open Library go.</summary>
internal static class OpenLibraryFields
{
    public static ValueList<FieldRule> Rules { get; } =
    [
        new("key, isbn_10, isbn_13, identifiers, lccn, oclc_numbers", "Identifiers", ""),
        new("", "Type", "always a book"),
        new("title, subtitle", "Titles", ""),
        new("authors, author_name", "Contributors", "where their names are given, and not only their keys"),
        new("publishers, publish_places", "Publishers", ""),
        new("publish_date, first_publish_year", "Dates", ""),
        new("description", "Abstracts", ""),
        new("notes", "Notes", ""),
        new("subjects", "Keywords", ""),
        new("edition_name", "Edition", ""),
        new("number_of_pages", "PageCount", ""),
        new("physical_format", "Media", ""),
        new("series", "Containers", ""),
        new("languages", "Language", ""),
        new("url", "Links", ""),
    ];
}
