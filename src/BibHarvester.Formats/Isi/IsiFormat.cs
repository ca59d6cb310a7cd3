using BibHarvester.Formats.Detection;
using BibHarvester.Formats.Tagged;

namespace BibHarvester.Formats.Isi;

/// <summary>Web of Science's tagged format among the formats, which ISI began.</summary>
/// <remarks>See https://images.webofknowledge.com/images/help/WOS/hs_wos_fieldtags.html.</remarks>
internal static class IsiFormat
{
    public const string Name = "isi";

    public static RecordFormat Format { get; } = new()
    {
        Name = Name,
        Title = "Web of Science (ISI)",
        Extensions = [".isi", ".ciw", ".txt"],
        MediaType = "application/x-inst-for-Scientific-info",
        Reader = new TaggedReader(static options => new IsiParser(options)),
        Fields = IsiFields.Rules,
        Recognize = Recognize,
    };

    private static Confidence Recognize(FormatSample sample)
    {
        if (sample.Text.StartsWith("FN ", StringComparison.Ordinal) || (sample.HasLine("PT ") && sample.HasLine("UT ")))
            return Confidence.Certain;
        return sample.Text.StartsWith("PT ", StringComparison.Ordinal) && (sample.HasLine("AU ") || sample.HasLine("TI ")) ? Confidence.Likely : Confidence.None;
    }
}
