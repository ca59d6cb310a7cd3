namespace BibHarvester.Formats.Ris;

/// <summary>RIS among the formats.</summary>
internal static class RisFormat
{
    public static RecordFormat Format { get; } = new()
    {
        Name = RisFields.FormatName,
        Title = "RIS",
        Extensions = [".ris"],
        MediaType = "application/x-research-info-systems",
        Reader = new RisReader(),
        Writer = new RisWriter(),
    };
}
