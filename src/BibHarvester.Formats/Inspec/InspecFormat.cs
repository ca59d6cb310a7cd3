using BibHarvester.Formats.Detection;
using BibHarvester.Formats.Tagged;

namespace BibHarvester.Formats.Inspec;

/// <summary>INSPEC's tagged format among the formats.</summary>
internal static class InspecFormat
{
    public const string Name = "inspec";

    public static RecordFormat Format { get; } = new()
    {
        Name = Name,
        Title = "INSPEC",
        Extensions = [".txt"],
        Reader = new TaggedReader(static options => new InspecParser(options)),
        Fields =
        [
            new("RT", "Type", "By its name."),
            new("TI, AU, AB, ID, PU", "Titles[Main], Contributors[Author], Abstracts, CitationKey, Publishers", ""),
            new("SO", "Containers[0], Issued, Volume, Issue, Pages", "Journal. Year; volume(issue): pages."),
            new("PY", "Issued", "Where the source says none."),
            new("(own tag)", "ExtraFields[inspec]", "Every other value."),
        ],
        Recognize = Recognize,
    };

    private static Confidence Recognize(FormatSample sample)
    {
        if (sample.HasLine("TI ~ ") || sample.HasLine("AU ~ "))
            return Confidence.Certain;
        return sample.Text.StartsWith("Record", StringComparison.Ordinal) && sample.Has("INSPEC") ? Confidence.Likely : Confidence.None;
    }
}
