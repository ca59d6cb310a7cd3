using BibHarvester.Formats.Detection;

namespace BibHarvester.Formats.EndNoteXml;

/// <summary>EndNote's XML among the formats.</summary>
internal static class EndNoteXmlFormat
{
    public const string Name = "endnote-xml";

    public static RecordFormat Format { get; } = new()
    {
        Name = Name,
        Title = "EndNote XML",
        Extensions = [".xml"],
        MediaType = "application/xml",
        Reader = Reader,
        Writer = new EndNoteXmlWriter(),
        Fields = EndNoteXmlFields.Rules,
        Recognize = Recognize,
    };

    /// <summary>Reads the format.</summary>
    internal static IRecordReader Reader => field ??= new EndNoteXmlReader();

    private static Confidence Recognize(FormatSample sample)
    {
        if (sample.Root is not { } root || !root.LocalName.Equals("xml", StringComparison.OrdinalIgnoreCase))
            return sample.Root?.LocalName is "records" && sample.Has("<ref-type") ? Confidence.Certain : Confidence.None;
        return sample.Has("<ref-type") || sample.Has("<REFERENCE_TYPE") || sample.Has("<records>") || sample.Has("<RECORDS>") ? Confidence.Certain : Confidence.Possible;
    }
}
