using BibHarvester.Formats.Detection;
using BibHarvester.Formats.Tagged;

namespace BibHarvester.Formats.RefWorks;

/// <summary>RefWorks' tagged format among the formats.</summary>
internal static class RefWorksFormat
{
    public const string Name = "refworks";

    public static RecordFormat Format { get; } = new()
    {
        Name = Name,
        Title = "RefWorks tagged",
        Extensions = [".txt"],
        Reader = Reader,
        Writer = new RefWorksWriter(),
        Fields = RefWorksFields.Rules,
        Recognize = Recognize,
    };

    /// <summary>Reads the format.</summary>
    internal static IRecordReader Reader => field ??= new TaggedReader(static options => new RefWorksParser(options));

    private static Confidence Recognize(FormatSample sample)
    {
        if (!sample.HasLine("RT "))
            return Confidence.None;
        return sample.HasLine("T1 ") || sample.HasLine("A1") || sample.HasLine("SR ") ? Confidence.Certain : Confidence.Possible;
    }
}
