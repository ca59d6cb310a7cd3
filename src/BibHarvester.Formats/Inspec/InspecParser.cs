using BibHarvester.Formats.Tagged;

namespace BibHarvester.Formats.Inspec;

/// <summary>Reads INSPEC's lines: two letters, <c>~</c>, the value; a record begins with a line <c>Record … INSPEC …</c> or a second title.</summary>
/// <remarks>Diagnostics: those of <see cref="TaggedParser"/> as INS…; INS010 what a line says that begins a record.</remarks>
internal sealed class InspecParser(ReadOptions options) : TaggedParser(InspecFormat.Name, "INS", options)
{
    private bool _hasTitle;

    /// <inheritdoc/>
    protected override LineKind Classify(string line, out string tag, out string value)
    {
        line = line.TrimStart('\uFEFF', ' ');
        (tag, value) = ("", line);
        if (string.IsNullOrWhiteSpace(line))
            return LineKind.Nothing;
        if (line.StartsWith("Record", StringComparison.Ordinal) && line.Contains("INSPEC", StringComparison.Ordinal))
        {
            _hasTitle = false;
            Diagnose(Place, "010", $"The line begins a record: {line}");
            return LineKind.Start;
        }

        if (line.Length < 4 || line[3] != '~' || line[2] != ' ' || !char.IsAsciiLetterUpper(line[0]) || !char.IsAsciiLetterUpper(line[1]))
            return LineKind.More;
        (tag, value) = (line[..2], line[4..]);
        var isStart = tag == "TI" && _hasTitle;
        _hasTitle |= tag == "TI";
        return isStart ? LineKind.Start : LineKind.Tag;
    }

    /// <inheritdoc/>
    protected override BibRecord? ToRecord(IReadOnlyList<TaggedLine> lines) => InspecAssembler.ToRecord(lines, Options);
}
