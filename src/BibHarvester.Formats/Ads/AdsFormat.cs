using BibHarvester.Formats.Json;
using BibHarvester.Formats.Services;

namespace BibHarvester.Formats.Ads;

/// <summary>The JSON of the Astrophysics Data System among the formats.</summary>
internal static class AdsFormat
{
    public const string Name = "ads-json";

    public static RecordFormat Format { get; } = new()
    {
        Name = Name,
        Title = "NASA ADS JSON",
        Extensions = [".json"],
        MediaType = "application/json",
        Reader = new ServiceReader(new ServiceFormat(Name, "ADJ", AdsWork.Read)
        {
            Envelope = new Utf8Names<JsonOpening>([("response", JsonOpening.Object), ("docs", JsonOpening.Array)]),
        }),
        Fields = AdsFields.Rules,
        Recognize = static sample => sample.IsJson && sample.Has("\"bibcode\"") && (sample.Has("\"docs\"") || sample.Has("\"bibstem\"")) ? Confidence.Certain : Confidence.None,
    };
}
