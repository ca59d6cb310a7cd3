using BibHarvester.Formats.Detection;

namespace BibHarvester.Formats.CslYaml;

/// <summary>CSL-YAML among the formats.</summary>
internal static class CslYamlFormat
{
    public const string Name = "csl-yaml";

    public static RecordFormat Format { get; } = new()
    {
        Name = Name,
        Title = "CSL-YAML, as pandoc reads it",
        Extensions = [".yaml", ".yml"],
        Reader = new CslYamlReader(),
        Writer = new CslYamlWriter(),
        Fields = CslJson.CslJsonFields.Rules,
        Recognize = Recognize,
    };

    private static Confidence Recognize(FormatSample sample)
    {
        if (sample.IsJson || sample.Root is not null)
            return Confidence.None;
        if (sample.HasLine("references:") && !sample.HasLine("cff-version:"))
            return sample.HasLine("- id:") || sample.HasLine("type:") || sample.HasLine("- type:") ? Confidence.Certain : Confidence.Likely;
        return sample.HasLine("- id:") && sample.HasLine("type:") ? Confidence.Likely : Confidence.None;
    }
}
