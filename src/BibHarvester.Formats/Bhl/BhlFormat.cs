using BibHarvester.Formats.Json;
using BibHarvester.Formats.Services;

namespace BibHarvester.Formats.Bhl;

/// <summary>The JSON of the Biodiversity Heritage Library among the formats.</summary>
internal static class BhlFormat
{
    public const string Name = "bhl-json";

    public static RecordFormat Format { get; } = new()
    {
        Name = Name,
        Title = "BHL JSON",
        Extensions = [".json"],
        MediaType = "application/json",
        Reader = new ServiceReader(new ServiceFormat(Name, "BHJ", BhlWork.Read)
        {
            Envelope = new Utf8Names<JsonOpening>([("Result", JsonOpening.Array)]),
        }),
        Fields = BhlFields.Rules,
        Recognize = static sample => sample.IsJson && sample.Has("biodiversitylibrary.org/") && sample.Has("\"Result\"") ? Confidence.Certain : Confidence.None,
    };
}
