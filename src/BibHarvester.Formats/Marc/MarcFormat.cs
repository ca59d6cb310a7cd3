using BibHarvester.Formats.Detection;
using BibHarvester.Formats.Tagged;

namespace BibHarvester.Formats.Marc;

/// <summary>MARC 21 in the exchange format of libraries among the formats.</summary>
internal static class MarcFormat
{
    internal const string Name = "marc";

    public static RecordFormat Format { get; } = new()
    {
        Name = Name,
        Title = "MARC 21 (ISO 2709)",
        Extensions = [".mrc", ".marc"],
        MediaType = "application/marc",
        Reader = new TaggedReader(o => new MarcParser(o)),
        Fields = MarcFields.Rules,
        Recognize = Recognize,
    };

    // 00714cam a2200205 a 4500: a length, 22 for two indicators and codes of two characters, 45 for the directory.
    private static Confidence Recognize(FormatSample sample)
    {
        var text = sample.Text.AsSpan();
        if (text.Length < 24 || text[..5].ContainsAnyExceptInRange('0', '9'))
            return Confidence.None;
        return text.Contains('\u001E') && text.Slice(10, 2).SequenceEqual("22") ? Confidence.Certain : Confidence.None;
    }
}
