using BibHarvester.Formats.Services;

namespace BibHarvester.Formats.CiteSeerX;

/// <summary>The JSON of CiteSeerX among the formats.</summary>
internal static class CiteSeerXFormat
{
    public const string Name = "citeseerx-json";

    public static RecordFormat Format { get; } = new()
    {
        Name = Name,
        Title = "CiteSeerX JSON",
        Extensions = [".json"],
        MediaType = "application/json",
        Reader = new ServiceReader(new ServiceFormat(Name, "CSJ", CiteSeerXWork.Read)),
        Fields = CiteSeerXFields.Rules,
        Recognize = static sample => sample.IsJson && sample.Has("\"cluster_id\"") && sample.Has("\"n_cited_by\"") ? Confidence.Certain : Confidence.None,
    };
}
