using BibHarvester.Formats.Detection;
using BibHarvester.Formats.Tagged;

namespace BibHarvester.Formats.RepecNep;

/// <summary>The reports of NEP (New Economics Papers), letters on new working papers, among the formats.</summary>
/// <remarks>See https://nep.repec.org.</remarks>
internal static class RepecNepFormat
{
    public const string Name = "repec-nep";

    public static RecordFormat Format { get; } = new()
    {
        Name = Name,
        Title = "New Economics Papers (RePEc)",
        Extensions = [".txt"],
        Reader = new TaggedReader(static options => new RepecNepParser(options)),
        Fields =
        [
            new("(number)", "Titles[Main]", "Each numbered title of the report's body is a paper."),
            new("By", "Contributors[Author]", "With the affiliation in brackets."),
            new("Date, URL", "Issued, Links", ""),
            new("Keywords, JEL", "Keywords", "JEL as the scheme of its codes."),
            new("(text)", "Abstracts", ""),
        ],
        Recognize = static sample => sample.Has("nep.repec.org") || sample.Has("NEP: New Economics Papers") ? Confidence.Certain : Confidence.None,
    };
}
