using BibHarvester.Formats.Json;
using BibHarvester.Formats.Services;

namespace BibHarvester.Formats.Unpaywall;

/// <summary>Unpaywall's JSON among the formats: one DOI, a search, or the lines of a snapshot.</summary>
internal static class UnpaywallFormat
{
    public const string Name = "unpaywall-json";

    public static RecordFormat Format { get; } = new()
    {
        Name = Name,
        Title = "Unpaywall JSON (also Lines, searches, gzip)",
        Extensions = [".json", ".jsonl", ".json.gz", ".jsonl.gz"],
        MediaType = "application/json",
        Reader = new ServiceReader(new ServiceFormat(Name, "UPJ", UnpaywallWork.Read)
        {
            Envelope = new Utf8Names<JsonOpening>([("results", JsonOpening.Array)]),
        }),
        Fields = UnpaywallFields.Rules,
        Recognize = static sample => sample.IsJson && sample.Has("\"oa_locations\"") && sample.Has("\"genre\"") ? Confidence.Certain : Confidence.None,
    };
}
