using BibHarvester.Formats.Services;

namespace BibHarvester.Formats.PubMedJson;

/// <summary>The JSON of ESummary for PubMed and PubMed Central among the formats.</summary>
internal static class PubMedJsonFormat
{
    public const string Name = "pubmed-json";

    public static RecordFormat Format { get; } = new()
    {
        Name = Name,
        Title = "PubMed summaries JSON",
        Extensions = [".json"],
        MediaType = "application/json",
        Reader = new ServiceReader(new ServiceFormat(Name, "PMJ", PubMedJsonWork.Read)
        {
            Parts = PubMedJsonWork.Summaries,
        }),
        Fields = PubMedJsonFields.Rules,
        Recognize = static sample => sample.IsJson && sample.Has("\"esummary\"") && sample.Has("\"uids\"") ? Confidence.Certain : Confidence.None,
    };
}
