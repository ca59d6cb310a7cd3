namespace BibHarvester.Formats.CslJson;

/// <summary>CSL-JSON.</summary>
public static class CslJsonFormat
{
    /// <summary>The format's row in <see cref="RecordFormats"/>.</summary>
    public static RecordFormat Format { get; } = new()
    {
        Name = "csl-json",
        Title = "CSL-JSON",
        Extensions = [".json", ".jsonl"],
        MediaType = "application/vnd.citationstyles.csl+json",
        Reader = new CslJsonReader(),
        Writer = new CslJsonWriter(),
        Recognize = static sample => sample.IsJson && sample.Has("\"type\"") ? Confidence.Likely : Confidence.None,
    };
}
