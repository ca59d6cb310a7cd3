using BibHarvester.Formats.Json;
using BibHarvester.Formats.Services;

namespace BibHarvester.Formats.OpenLibrary;

/// <summary>The JSON of Open Library among the formats: editions, works, lists, searches.</summary>
internal static class OpenLibraryFormat
{
    public const string Name = "openlibrary-json";

    public static RecordFormat Format { get; } = new()
    {
        Name = Name,
        Title = "Open Library JSON",
        Extensions = [".json"],
        MediaType = "application/json",
        Reader = new ServiceReader(new ServiceFormat(Name, "OLJ", OpenLibraryWork.Read)
        {
            Envelope = new Utf8Names<JsonOpening>([("entries", JsonOpening.Array), ("docs", JsonOpening.Array)]),
            Parts = OpenLibraryWork.Books,
            IsEmpty = static answer => answer.Members.Count == 0,
        }),
        Fields = OpenLibraryFields.Rules,
        Recognize = static sample => sample.IsJson && (sample.Has("openlibrary.org/") || sample.Has("\"/type/edition\"") || sample.Has("\"/type/work\"") || (sample.Has("/works/OL") && sample.Has("\"docs\""))) ? Confidence.Certain : Confidence.None,
    };
}
