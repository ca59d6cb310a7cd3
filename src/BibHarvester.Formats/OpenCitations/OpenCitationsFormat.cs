using BibHarvester.Formats.Services;

namespace BibHarvester.Formats.OpenCitations;

/// <summary>The JSON of OpenCitations among the formats: metadata, and citations with both their works.</summary>
internal static class OpenCitationsFormat
{
    public const string Name = "opencitations-json";

    public static RecordFormat Format { get; } = new()
    {
        Name = Name,
        Title = "OpenCitations JSON",
        Extensions = [".json"],
        MediaType = "application/json",
        Reader = new ServiceReader(new ServiceFormat(Name, "OCJ", OpenCitationsWork.Read)),
        Fields = OpenCitationsFields.Rules,
        Recognize = static sample => sample.IsJson && (sample.Has("\"oci\"") || sample.Has("\"source_title\"") || (sample.Has("\"pub_date\"") && sample.Has("omid:"))) ? Confidence.Certain : Confidence.None,
    };
}
