using BibHarvester.Formats.Detection;
using BibHarvester.Formats.Tagged;

namespace BibHarvester.Formats.EndNoteTagged;

/// <summary>EndNote's tagged format among the formats: what EndNote imports as <c>.enw</c>, and Refer and BibIX before it.</summary>
internal static class EndNoteTaggedFormat
{
    public const string Name = "endnote-tagged";

    public static RecordFormat Format { get; } = new()
    {
        Name = Name,
        Title = "EndNote tagged (Refer, BibIX)",
        Extensions = [".enw", ".ref"],
        MediaType = "application/x-endnote-refer",
        Reader = Reader,
        Writer = new EndNoteTaggedWriter(),
        Fields = EndNoteTaggedFields.Rules,
        Recognize = Recognize,
    };

    /// <summary>Reads the format.</summary>
    internal static IRecordReader Reader => field ??= new TaggedReader(static options => new EndNoteTaggedParser(options));

    private static Confidence Recognize(FormatSample sample)
    {
        if (sample.HasLine("%0 ") || sample.Has(";%0 "))
            return Confidence.Certain;
        return (sample.HasLine("%T ") && (sample.HasLine("%A ") || sample.HasLine("%D "))) || sample.Text.StartsWith("%A ", StringComparison.Ordinal)
            ? Confidence.Likely
            : Confidence.None;
    }
}
