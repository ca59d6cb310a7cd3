using BibHarvester.Formats.Detection;

namespace BibHarvester.Formats.Ieee;

/// <summary>IEEE Xplore's export among the formats: RIS with empty lines between its own, and names of journals turned round.</summary>
internal static class IeeeFormat
{
    public const string Name = "ieee";

    public static RecordFormat Format { get; } = new()
    {
        Name = Name,
        Title = "IEEE Xplore",
        Extensions = [".ris", ".txt"],
        MediaType = "application/x-research-info-systems",
        Reader = new IeeeReader(),
        Fields = [new("JO, T2", "Containers[0].Titles", "Geoscience Letters, IEEE is read as IEEE Geoscience Letters."), new("(others)", "(as ris)", "As RIS.")],
        Recognize = static sample => sample.HasLine("TY  - ") && sample.Has(", IEEE") && HasEmptyLines(sample.Text) ? Confidence.Certain : Confidence.None,
    };

    // Behind the line of the type.
    private static bool HasEmptyLines(string text)
    {
        var end = text.IndexOf('\n', StringComparison.Ordinal);
        return end > 0 && text.AsSpan(end + 1).TrimStart('\r') is ['\n', ..];
    }
}
