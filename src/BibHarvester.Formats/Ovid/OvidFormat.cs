using BibHarvester.Formats.Detection;
using BibHarvester.Formats.Tagged;

namespace BibHarvester.Formats.Ovid;

/// <summary>Ovid's formats among the formats: numbered records with two-letter tags, or with headings and indented values.</summary>
internal static class OvidFormat
{
    public const string Name = "ovid";

    public static RecordFormat Format { get; } = new()
    {
        Name = Name,
        Title = "Ovid",
        Extensions = [".txt", ".ovd"],
        Reader = new TaggedReader(static options => new OvidParser(options)),
        Fields =
        [
            new("PT, DT", "Type", "By its name, else by the other values."),
            new("TI, TT, Chapter Title", "Titles", "The full stop and a kind of article in brackets behind the title are taken off."),
            new("AU, ED, PA", "Contributors", "Roles in brackets, marks of addresses and degrees are taken off."),
            new("SO, BT", "Containers[0], Volume, Issue, Pages, Issued", "Taken apart; kept whole as an extra field."),
            new("Status", "Issued", "The day on which an article came out ahead of print, where there is no other; kept whole as an extra field."),
            new("JN, VO, IP, PG, DP, YR", "Containers[0], Volume, Issue, Pages, Issued", "Before what the source says."),
            new("PB, PU, PI, LC", "Publishers", ""),
            new("IS, IT, IB, DO, DI, PM, PN", "Identifiers, Number", ""),
            new("AB, KW, MH, ID, LG", "Abstracts, Keywords, Language", ""),
            new("(own tag)", "ExtraFields[ovid]", "Every other value."),
        ],
        Recognize = Recognize,
    };

    private static Confidence Recognize(FormatSample sample)
    {
        foreach (var line in sample.Text.AsSpan().EnumerateLines())
        {
            if (line.IsWhiteSpace())
                continue;
            if (OvidParser.IsMark(line.Trim()))
                return Confidence.Certain;
            break;
        }

        if (sample.HasLine("VN  - Ovid") || sample.Has("Link to the Ovid Full Text"))
            return Confidence.Certain;
        return sample.HasLine("Accession Number") && sample.HasLine("Source") ? Confidence.Likely : Confidence.None;
    }
}
