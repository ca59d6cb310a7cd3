using BibHarvester.Formats.Detection;
using BibHarvester.Formats.Tagged;

namespace BibHarvester.Formats.Copac;

/// <summary>The tagged format of Copac, the union catalogue of British libraries, among the formats.</summary>
internal static class CopacFormat
{
    public const string Name = "copac";

    public static RecordFormat Format { get; } = new()
    {
        Name = Name,
        Title = "Copac",
        Extensions = [".txt"],
        Reader = new TaggedReader(static options => new CopacParser(options)),
        Fields =
        [
            new("TI, ST", "Titles[Main]", ""),
            new("AU, ED", "Contributors[Author, Editor]", "Bodies as organisations."),
            new("PU", "Publishers", "Place and name on either side of a colon."),
            new("PY, SE, LA, KW, NT, IS, UR", "Issued, Containers[Series], Language, Keywords, Notes, Identifiers, Links", "The number of a series behind a semicolon."),
            new("(own tag)", "ExtraFields[copac]", "Every other value."),
        ],
        Recognize = static sample => sample.HasLine("TI- ") && (sample.HasLine("HL- ") || sample.HasLine("PY- ") || sample.HasLine("AU- ")) ? Confidence.Certain : Confidence.None,
    };
}
