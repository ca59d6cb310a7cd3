using BibHarvester.Formats.Tagged;

namespace BibHarvester.Formats.Isi;

/// <summary>Reads Web of Science's lines: a tag of two characters, a space, the value; what goes on is indented; from <c>PT</c> to <c>ER</c>.</summary>
/// <remarks>Diagnostics: those of <see cref="TaggedParser"/> as ISI…; ISI010 no kind of publication before the first tag · ISI011 a value is not what its tag says.</remarks>
internal sealed class IsiParser(ReadOptions options) : TaggedParser(IsiFormat.Name, "ISI", options)
{
    /// <inheritdoc/>
    protected override LineKind Classify(string line, out string tag, out string value)
    {
        line = line.TrimStart('\uFEFF');
        (tag, value) = ("", line);
        if (string.IsNullOrWhiteSpace(line))
            return LineKind.Nothing;
        if (!IsTagged(line))
            return LineKind.More;
        var name = line[..2];
        value = line.Length > 2 ? line[3..] : "";
        switch (name)
        {
            case "ER":
                return LineKind.End;
            case "FN" or "VR" or "EF" when !IsOpen || name == "EF":
                return LineKind.Nothing;
            case "PT":
                tag = name;
                return LineKind.Start;
            default:
                tag = name;
                return LineKind.Tag;
        }
    }

    /// <inheritdoc/>
    protected override string Join(string tag, IReadOnlyList<string> parts) =>
        IsList(tag) ? string.Join('\n', parts) : base.Join(tag, parts);

    /// <inheritdoc/>
    protected override BibRecord? ToRecord(IReadOnlyList<TaggedLine> lines)
    {
        var record = IsiAssembler.ToRecord(lines, Options, (line, message) => Diagnose(line.Place, "011", message));
        if (lines[0].Tag != "PT")
            Diagnose(lines[0].Place, "010", "The record begins without its kind of publication.");
        return record;
    }

    // Each line of these is a value.
    private static bool IsList(string tag) => tag is "AU" or "AF" or "BA" or "BF" or "BE" or "ED" or "CA" or "GP" or "CR" or "C1" or "C3";

    private static bool IsTagged(string line) =>
        line.Length >= 2 && char.IsAsciiLetterUpper(line[0]) && (char.IsAsciiLetterUpper(line[1]) || char.IsAsciiDigit(line[1])) && (line.Length == 2 || line[2] == ' ');
}
