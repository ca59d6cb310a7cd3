using BibHarvester.Formats.Detection;

namespace BibHarvester.Formats.Mods;

/// <summary>MODS, the Library of Congress's object description schema, among the formats.</summary>
internal static class ModsFormat
{
    internal const string Name = "mods";
    internal const string Uri = "http://www.loc.gov/mods/v3";

    public static RecordFormat Format { get; } = new()
    {
        Name = Name,
        Title = "MODS (Library of Congress)",
        Extensions = [".mods", ".xml"],
        MediaType = "application/mods+xml",
        Reader = new ModsReader(),
        Writer = new ModsWriter(),
        Fields = ModsFields.Rules,
        Recognize = Recognize,
    };

    private static Confidence Recognize(FormatSample sample)
    {
        if (sample.Root is not { } root)
            return Confidence.None;
        if (root.LocalName is "mods" or "modsCollection" || (sample.Has("loc.gov/mods/") && (sample.Has("<mods") || sample.Has(":mods"))))
            return Confidence.Certain;
        return Confidence.None;
    }
}
