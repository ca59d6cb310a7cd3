namespace BibHarvester.Formats.Crossref;

/// <summary>Crossref's JSON among the formats.</summary>
internal static class CrossrefFormat
{
    public static RecordFormat Format { get; } = new()
    {
        Name = "crossref-json",
        Title = "Crossref JSON (also Lines, lists, gzip)",
        Extensions = [".json", ".jsonl", ".json.gz", ".jsonl.gz"],
        MediaType = "application/vnd.crossref-api-message+json",
        Reader = new CrossrefReader(),
        Fields = CrossrefFields.Rules,
        Recognize = CrossrefSigns.Recognize,
    };
}
