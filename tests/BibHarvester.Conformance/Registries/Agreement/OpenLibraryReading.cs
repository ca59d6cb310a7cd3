using System.Text.Json;

namespace BibHarvester.Conformance.Registries.Agreement;

/// <summary>Editions of the Open Library, which say no type.</summary>
internal static class OpenLibraryReading
{
    /// <summary>Reads a file.</summary>
    public static IReadOnlyList<OtherReading> Read(byte[] json) => [.. JsonMembers.Documents(json).Select(Of)];

    private static OtherReading Of(JsonElement edition) => new()
    {
        Titles = ReadingValues.Titles(ReadingValues.Name(edition.Text("title_prefix"), edition.Text("title")), edition.Text("subtitle")),
        Names = [.. edition.List("authors").Select(a => a.Text("name") ?? "")],
        Year = ReadingValues.Year(edition.Text("publish_date")),
        Identifiers = ReadingValues.Identifiers(
        [
            .. edition.List("isbn_10").Select(i => (IdentifierKind.Isbn, i.GetString())),
            .. edition.List("isbn_13").Select(i => (IdentifierKind.Isbn, i.GetString())),
        ]),
    };
}
