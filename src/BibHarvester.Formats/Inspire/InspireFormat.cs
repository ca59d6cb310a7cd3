using BibHarvester.Formats.Json;
using BibHarvester.Formats.Services;

namespace BibHarvester.Formats.Inspire;

/// <summary>The JSON of INSPIRE's literature among the formats.</summary>
internal static class InspireFormat
{
    public const string Name = "inspire-json";

    public static RecordFormat Format { get; } = new()
    {
        Name = Name,
        Title = "INSPIRE JSON",
        Extensions = [".json"],
        MediaType = "application/json",
        Reader = new ServiceReader(new ServiceFormat(Name, "ISJ", InspireWork.Read)
        {
            Envelope = new Utf8Names<JsonOpening>([("hits", JsonOpening.Object | JsonOpening.Array)]),
        }),
        Fields = InspireFields.Rules,
        Recognize = static sample => sample.IsJson && sample.Has("\"metadata\"") && sample.Has("\"control_number\"") && sample.Has("\"titles\"") ? Confidence.Certain : Confidence.None,
    };
}
