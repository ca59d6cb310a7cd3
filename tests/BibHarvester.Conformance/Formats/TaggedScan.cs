using System.Text.RegularExpressions;

namespace BibHarvester.Conformance.Formats;

/// <summary>Finds the values of files of tagged lines: what follows a tag, and the lines that go on.</summary>
internal static partial class TaggedScan
{
    private static readonly string[] Headers = ["FN", "VR", "EF", "ER"];

    // What begins a record, by format.
    private static readonly Dictionary<string, string> StartMarks = new(StringComparer.Ordinal)
    {
        ["ris"] = "TY",
        ["ieee"] = "TY",
        ["endnote-tagged"] = "%0",
        ["nbib"] = "PMID",
        ["isi"] = "PT",
        ["refworks"] = "RT",
        ["noteexpress"] = "Reference Type",
        ["cnki-estudy"] = "DataType",
    };

    /// <summary>The values of a text.</summary>
    public static IReadOnlyList<SourceValue> Of(string format, string text)
    {
        var values = new List<SourceValue>();
        var startMark = StartMarks.GetValueOrDefault(format);
        var (record, tag, line) = (-1, "", 0);
        foreach (var raw in text.Split('\n'))
        {
            line++;
            var match = PatternOf(format).Match(raw);
            if (match.Success)
                tag = match.Groups["tag"].Value.Trim();
            if (match.Success && tag == startMark)
                record++;
            var value = (match.Success ? raw[match.Length..] : raw).Trim();
            if (value.Length > 0 && !Headers.Contains(tag) && (record >= 0 || startMark is null))
                values.Add(new SourceValue(record, tag, value, line));
        }

        return values;
    }

    private static Regex PatternOf(string format) => format switch
    {
        "ris" or "ieee" or "copac" => Ris(),
        "nbib" => Medline(),
        "isi" => Letters(),
        "refworks" => RefWorks(),
        "ovid" => Ovid(),
        _ => Others(),
    };

    [GeneratedRegex(@"^\s*(?<tag>[A-Z][A-Z0-9]{1,2})\s{0,4}-(?:\s|$)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Ris();

    [GeneratedRegex(@"^(?<tag>PMID(?=-)|[A-Z]{2,4}(?=\s{0,3}-(?:\s|$)))\s{0,3}-", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Medline();

    [GeneratedRegex("^(?<tag>[A-Za-z][A-Za-z0-9])(?: |$)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Letters();

    [GeneratedRegex(@"^(?<tag>URL|U1[0-5]|PMC?ID|[A-Za-z][A-Za-z0-9])(?: |$|(?=[\u2E80-\u9FFF]))", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex RefWorks();

    [GeneratedRegex(@"^(?<tag><\d+>|\S.*?)\s*$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Ovid();

    [GeneratedRegex(@"^(?:\{(?<tag>[^}]*)\}\s*[:：]|(?<tag>%\S)|--(?<tag>\S+?)--|(?<tag>[A-Z][A-Z0-9])\s{1,3}[-~]\s|(?<tag>[A-Za-z]+-[^:\s]+|DataType):)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Others();
}
