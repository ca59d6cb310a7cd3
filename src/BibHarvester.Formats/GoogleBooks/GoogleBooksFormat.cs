using BibHarvester.Formats.Json;
using BibHarvester.Formats.Services;

namespace BibHarvester.Formats.GoogleBooks;

/// <summary>The JSON of Google Books among the formats.</summary>
internal static class GoogleBooksFormat
{
    public const string Name = "googlebooks-json";

    public static RecordFormat Format { get; } = new()
    {
        Name = Name,
        Title = "Google Books JSON",
        Extensions = [".json"],
        MediaType = "application/json",
        Reader = new ServiceReader(new ServiceFormat(Name, "GBJ", GoogleBooksWork.Read)
        {
            Envelope = new Utf8Names<JsonOpening>([("items", JsonOpening.Array)]),
            IsEmpty = static answer => answer["totalItems"] is not null && answer["items"] is null,
        }),
        Fields = GoogleBooksFields.Rules,
        Recognize = static sample => sample.IsJson && sample.Has("books#volume") ? Confidence.Certain : Confidence.None,
    };
}
