namespace BibHarvester.Formats.Zotero;

/// <summary>Zotero's JSON among the formats.</summary>
internal static class ZoteroFormat
{
    public const string Name = "zotero-api-json";

    /// <summary>The field of the number under which a patent was applied for.</summary>
    public const string Application = "applicationNumber";

    public static RecordFormat Format { get; } = new()
    {
        Name = Name,
        Title = "Zotero JSON (API, Better BibTeX)",
        Extensions = [".json"],
        MediaType = "application/json",
        Reader = new ZoteroReader(),
        Writer = new ZoteroWriter(),
        Fields = ZoteroFields.Rules,
        Recognize = Recognize,
    };

    private static Confidence Recognize(Detection.FormatSample sample)
    {
        if (!sample.IsJson)
            return Confidence.None;
        if (!sample.Has("\"itemType\""))
            return sample.Has("//api.zotero.org/") && sample.Has("\"links\"") ? Confidence.Likely : Confidence.None;
        return sample.Has("\"BetterBibTeX JSON\"") || sample.Has("\"creators\"") || sample.Has("\"creatorType\"") || sample.Has("\"dateAdded\"") ? Confidence.Certain : Confidence.Likely;
    }
}
