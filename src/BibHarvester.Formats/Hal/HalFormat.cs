using BibHarvester.Formats.Json;
using BibHarvester.Formats.Services;

namespace BibHarvester.Formats.Hal;

/// <summary>The JSON of HAL's search among the formats.</summary>
internal static class HalFormat
{
    public const string Name = "hal-json";

    public static RecordFormat Format { get; } = new()
    {
        Name = Name,
        Title = "HAL JSON",
        Extensions = [".json"],
        MediaType = "application/json",
        Reader = new ServiceReader(new ServiceFormat(Name, "HAJ", HalWork.Read)
        {
            Envelope = new Utf8Names<JsonOpening>([("response", JsonOpening.Object), ("docs", JsonOpening.Array)]),
        }),
        Fields = HalFields.Rules,
        Recognize = static sample => sample.IsJson && sample.Has("\"docs\"") && sample.Has("\"docid\"") && (sample.Has("\"uri_s\"") || sample.Has("\"halId_s\"")) ? Confidence.Certain : Confidence.None,
    };
}
