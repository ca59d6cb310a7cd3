using BibHarvester.Formats.Detection;

namespace BibHarvester.Formats.Tei;

/// <summary>TEI's structured bibliographic entries among the formats.</summary>
internal static class TeiFormat
{
    internal const string Name = "tei";
    internal const string Uri = "http://www.tei-c.org/ns/1.0";

    public static RecordFormat Format { get; } = new()
    {
        Name = Name,
        Title = "TEI biblStruct",
        Extensions = [".xml", ".tei"],
        MediaType = "application/tei+xml",
        Reader = new TeiReader(),
        Writer = new TeiWriter(),
        Fields = TeiFields.Rules,
        Recognize = s => s.Root is null ? Confidence.None : s.Has("<biblStruct") || s.Root.Tag.Contains(Uri, StringComparison.Ordinal) ? Confidence.Certain : Confidence.None,
    };
}
