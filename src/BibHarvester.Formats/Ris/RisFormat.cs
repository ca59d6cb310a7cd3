using BibHarvester.Formats.Detection;

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
        Fields = RisFields.Rules,
        Recognize = Recognize,
    };

    // No other format begins a line with TY, blanks and a hyphen.
    private static Confidence Recognize(FormatSample sample)
    {
        if (sample.HasLine("TY  -") || sample.HasLine("TY -"))
            return Confidence.Certain;
        return sample.HasLine("ER  -") && (sample.HasLine("T1  -") || sample.HasLine("TI  -")) ? Confidence.Likely : Confidence.None;
    }
}
