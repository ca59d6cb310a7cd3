using BibHarvester.Formats.Detection;
using BibHarvester.Formats.Tagged;

namespace BibHarvester.Formats.Cnki;

/// <summary>CNKI E-Study's lines among the formats.</summary>
internal static class CnkiEStudyFormat
{
    public const string Name = "cnki-estudy";

    public static RecordFormat Format { get; } = new()
    {
        Name = Name,
        Title = "CNKI E-Study",
        Extensions = [".eln", ".txt"],
        Reader = Reader,
        Fields = CnkiEStudyFields.Rules,
        Recognize = Recognize,
    };

    internal static IRecordReader Reader => field ??= new TaggedReader(static options => new CnkiEStudyParser(options));

    private static Confidence Recognize(FormatSample sample) =>
        sample.HasLine("Title-题名:") || sample.HasLine("SrcDatabase-来源库:") ? Confidence.Certain
        : sample.HasLine("DataType:") && sample.HasLine("Title-") ? Confidence.Likely : Confidence.None;
}
