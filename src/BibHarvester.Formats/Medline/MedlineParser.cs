using BibHarvester.Formats.Tagged;

namespace BibHarvester.Formats.Medline;

/// <summary>Reads MEDLINE's tagged lines: a tag of up to four characters, a hyphen, the value; what goes on is indented; records part at an empty line.</summary>
/// <remarks>Diagnostics: those of <see cref="TaggedParser"/> as NBI…; NBI010 a line is neither a tag nor goes on, and is left out · NBI011 a value is not what its tag says, and is kept as it stands.</remarks>
internal sealed class MedlineParser(ReadOptions options) : TaggedParser(MedlineFormat.Name, "NBI", options)
{
    private const int LongestTag = 5;

    private bool _isParted = true;

    /// <summary>Whether a line begins with a tag.</summary>
    public static bool IsTagged(ReadOnlySpan<char> line) => TagLength(line) > 0;

    /// <inheritdoc/>
    protected override LineKind Classify(string line, out string tag, out string value)
    {
        (tag, value) = ("", line);
        line = line.TrimStart('\uFEFF');
        if (string.IsNullOrWhiteSpace(line))
        {
            _isParted = true;
            return LineKind.Nothing;
        }

        if (TagLength(line) is > 0 and var length)
        {
            tag = line[..length].TrimEnd();
            value = line[(length + 1)..];
            var isStart = _isParted || (tag == "PMID" && IsOpen);
            _isParted = false;
            return isStart ? LineKind.Start : LineKind.Tag;
        }

        if (char.IsWhiteSpace(line[0]) || (!_isParted && IsText(LastTag)))
            return LineKind.More;
        Diagnose(Place, "010", $"The line is neither a tag nor goes on, and is left out: {line.Trim()}");
        return LineKind.Nothing;
    }

    /// <inheritdoc/>
    protected override BibRecord? ToRecord(IReadOnlyList<TaggedLine> lines) =>
        MedlineAssembler.ToRecord([.. lines.Where(l => l.Value.Length > 0)], Options.ExtraFields, line => Diagnose(line.Place, "011", $"The value of {line.Tag} is kept as it stands."));

    // What goes on may have lost its blanks where the value is running text.
    private static bool IsText(string tag) => tag is "TI" or "BTI" or "TT" or "AB" or "OAB" or "AD" or "CI" or "COIS" or "GN" or "CN" or "JT" or "SO";

    /// <summary>How long a tag is with the blanks behind it; 0 where the line begins with none.</summary>
    private static int TagLength(ReadOnlySpan<char> line)
    {
        var hyphen = line[..Math.Min(line.Length, LongestTag + 1)].IndexOf('-');
        if (hyphen < 2 || !char.IsAsciiLetterUpper(line[0]))
            return 0;
        var name = line[..hyphen].TrimEnd(' ');
        if (name.Length < 2)
            return 0;
        foreach (var c in name)
        {
            if (!char.IsAsciiLetterUpper(c) && !char.IsAsciiDigit(c))
                return 0;
        }

        return hyphen;
    }
}
