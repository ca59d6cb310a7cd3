namespace BibHarvester.Formats.DataCite;

/// <summary>DataCite's JSON among the formats.</summary>
internal static class DataCiteFormat
{
    public static RecordFormat Format { get; } = new()
    {
        Name = "datacite-json",
        Title = "DataCite JSON (also Lines, lists, gzip)",
        Extensions = [".json", ".jsonl", ".json.gz", ".jsonl.gz"],
        MediaType = "application/vnd.datacite.datacite+json",
        Reader = new DataCiteReader(),
        Fields = DataCiteFields.Rules,
        Recognize = DataCiteSigns.Recognize,
    };
}
