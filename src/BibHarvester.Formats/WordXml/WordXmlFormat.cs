using BibHarvester.Formats.Detection;

namespace BibHarvester.Formats.WordXml;

/// <summary>Word's list of sources among the formats.</summary>
internal static class WordXmlFormat
{
    internal const string Name = "word-xml";
    internal const string Uri = "http://schemas.openxmlformats.org/officeDocument/2006/bibliography";

    public static RecordFormat Format { get; } = new()
    {
        Name = Name,
        Title = "Word sources (b:Sources)",
        Extensions = [".xml"],
        Reader = new WordXmlReader(),
        Writer = new WordXmlWriter(),
        Fields = WordXmlFields.Rules,
        Recognize = Recognize,
    };

    private static Confidence Recognize(FormatSample sample)
    {
        if (sample.Root is not { LocalName: "Sources" or "Source" } root)
            return Confidence.None;
        return root.Tag.Contains("/bibliography", StringComparison.Ordinal) || sample.Has("SourceType>") ? Confidence.Certain : Confidence.Possible;
    }
}
