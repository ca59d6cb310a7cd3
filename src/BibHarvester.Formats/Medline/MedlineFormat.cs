using BibHarvester.Formats.Detection;
using BibHarvester.Formats.Tagged;

namespace BibHarvester.Formats.Medline;

/// <summary>MEDLINE's tagged format among the formats: what PubMed calls NBIB.</summary>
/// <remarks>See https://www.nlm.nih.gov/bsd/mms/medlineelements.html.</remarks>
internal static class MedlineFormat
{
    public const string Name = "nbib";

    public static RecordFormat Format { get; } = new()
    {
        Name = Name,
        Title = "MEDLINE (NBIB)",
        Extensions = [".nbib", ".medline"],
        MediaType = "application/nbib",
        Reader = Reader,
        Writer = new MedlineWriter(),
        Fields = MedlineFields.Rules,
        Recognize = Recognize,
    };

    /// <summary>Reads the format.</summary>
    internal static IRecordReader Reader => field ??= new TaggedReader(static options => new MedlineParser(options));

    private static Confidence Recognize(FormatSample sample)
    {
        if (sample.HasLine("PMID- ") || (sample.HasLine("OWN - ") && sample.HasLine("TI  - ")))
            return Confidence.Certain;
        var marks = 0;
        foreach (var line in sample.Text.AsSpan().EnumerateLines())
            marks += MedlineParser.IsTagged(line) && line.Length > 4 && line[4] == '-' ? 1 : 0;

        // RIS has its hyphen in the same place behind two letters and two blanks.
        return marks > 0 && !sample.HasLine("TY  - ") && !sample.HasLine("VN  - ") ? Confidence.Possible : Confidence.None;
    }
}
