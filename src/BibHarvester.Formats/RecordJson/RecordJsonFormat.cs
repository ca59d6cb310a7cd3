namespace BibHarvester.Formats.RecordJson;

/// <summary>The record's own JSON among the formats.</summary>
internal static class RecordJsonFormat
{
    public static RecordFormat Format { get; } = new()
    {
        Name = "bibharvest-json",
        Title = "BibHarvester JSON (Lines)",
        Extensions = [".jsonl", ".json", ".jsonl.gz", ".json.gz"],
        MediaType = "application/x-ndjson",
        Reader = RecordJsonReader.Instance,
        Writer = RecordJsonWriter.Instance,
        Fields = [new("(all)", "every member", "The whole record, without loss; see the published schema.")],
        Recognize = static sample => sample.IsJson && sample.Has("\"bibharvest\":") ? Confidence.Certain : Confidence.None,
    };
}
