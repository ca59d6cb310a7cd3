using BibHarvester.Formats.Json;
using BibHarvester.Formats.Services;

namespace BibHarvester.Formats.DblpJson;

/// <summary>The JSON of dblp's search among the formats.</summary>
internal static class DblpJsonFormat
{
    public const string Name = "dblp-json";

    public static RecordFormat Format { get; } = new()
    {
        Name = Name,
        Title = "dblp JSON",
        Extensions = [".json"],
        MediaType = "application/json",
        Reader = new ServiceReader(new ServiceFormat(Name, "DBJ", DblpJsonWork.Read)
        {
            Envelope = new Utf8Names<JsonOpening>([("result", JsonOpening.Object), ("hits", JsonOpening.Object), ("hit", JsonOpening.Array | JsonOpening.Object)]),
        }),
        Fields = DblpJsonFields.Rules,
        Recognize = static sample => sample.IsJson && sample.Has("dblp.org/rec/") && sample.Has("\"info\"") ? Confidence.Certain : Confidence.None,
    };
}
