using BibHarvester.Formats.Json;
using BibHarvester.Formats.Services;

namespace BibHarvester.Formats.JalcJson;

/// <summary>The JSON of the Japan Link Center among the formats.</summary>
internal static class JalcJsonFormat
{
    public const string Name = "jalc-json";

    public static RecordFormat Format { get; } = new()
    {
        Name = Name,
        Title = "JaLC JSON",
        Extensions = [".json"],
        MediaType = "application/json",
        Reader = new ServiceReader(new ServiceFormat(Name, "JAJ", JalcJsonWork.Read)
        {
            Envelope = new Utf8Names<JsonOpening>([("data", JsonOpening.Object | JsonOpening.Array)]),
        }),
        Fields = JalcJsonFields.Rules,
        Recognize = static sample => sample.IsJson && (sample.Has("\"title_list\"") || sample.Has("\"journal_title_name_list\"")) && sample.Has("\"content_type\"") ? Confidence.Certain : Confidence.None,
    };
}
