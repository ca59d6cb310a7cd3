using BibHarvester.Formats.Json;
using BibHarvester.Formats.Services;

namespace BibHarvester.Formats.MathSciNet;

/// <summary>The JSON of MathSciNet's search among the formats.</summary>
internal static class MathSciNetFormat
{
    public const string Name = "mathscinet-json";

    public static RecordFormat Format { get; } = new()
    {
        Name = Name,
        Title = "MathSciNet JSON",
        Extensions = [".json"],
        MediaType = "application/json",
        Reader = new ServiceReader(new ServiceFormat(Name, "MRJ", MathSciNetWork.Read)
        {
            Envelope = new Utf8Names<JsonOpening>([("results", JsonOpening.Array)]),
        }),
        Fields = MathSciNetFields.Rules,
        Recognize = static sample => sample.IsJson && sample.Has("\"mrnumber\"") ? Confidence.Certain : Confidence.None,
    };
}
