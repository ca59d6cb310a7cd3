using BibHarvester.Formats.Tagged;

namespace BibHarvester.Formats.Copac;

/// <summary>Reads Copac's lines: two letters, a hyphen, the value; a record begins with its title behind an empty line, or with a second title.</summary>
/// <remarks>Diagnostics: those of <see cref="TaggedParser"/> as COP….</remarks>
internal sealed class CopacParser(ReadOptions options) : TaggedParser(CopacFormat.Name, "COP", options)
{
    private bool _isParted = true;
    private bool _hasTitle;

    /// <inheritdoc/>
    protected override LineKind Classify(string line, out string tag, out string value)
    {
        line = line.TrimStart('\uFEFF');
        (tag, value) = ("", line);
        if (string.IsNullOrWhiteSpace(line))
        {
            _isParted = true;
            return LineKind.Nothing;
        }

        if (line.Length < 3 || line[2] != '-' || !char.IsAsciiLetterUpper(line[0]) || !char.IsAsciiLetterUpper(line[1]))
            return LineKind.More;
        (tag, value) = (line[..2], line[3..]);
        var isStart = _isParted || (tag == "TI" && _hasTitle);
        _hasTitle = tag == "TI" || (_hasTitle && !isStart);
        _isParted = false;
        return isStart ? LineKind.Start : LineKind.Tag;
    }

    /// <inheritdoc/>
    protected override BibRecord? ToRecord(IReadOnlyList<TaggedLine> lines) => CopacAssembler.ToRecord(lines, Options);
}
