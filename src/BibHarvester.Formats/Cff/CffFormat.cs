using BibHarvester.Formats.Detection;

namespace BibHarvester.Formats.Cff;

/// <summary>The Citation File Format among the formats.</summary>
internal static class CffFormat
{
    public const string Name = "cff";

    public static RecordFormat Format { get; } = new()
    {
        Name = Name,
        Title = "Citation File Format (CITATION.cff)",
        Extensions = [".cff"],
        Reader = new CffReader(),
        Writer = new CffWriter(),
        Fields = CffFields.Rules,
        Recognize = static sample => sample.HasLine("cff-version:") ? Confidence.Certain : Confidence.None,
    };
}
