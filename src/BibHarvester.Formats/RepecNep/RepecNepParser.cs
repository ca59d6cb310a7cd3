using BibHarvester.Formats.Tagged;

namespace BibHarvester.Formats.RepecNep;

/// <summary>Reads a report of NEP: numbered titles, lines with labels, and the text of the abstract. The head and the contents are left out.</summary>
/// <remarks>Diagnostics: those of <see cref="TaggedParser"/> as NEP…; NEP010 a line of the head or of the contents, which is left out.</remarks>
internal sealed class RepecNepParser(ReadOptions options) : TaggedParser(RepecNepFormat.Name, "NEP", options)
{
    /// <summary>The tag of a paper's number.</summary>
    public const string Number = "Number";

    private const string Contents = "In this issue we have:";

    private static readonly string[] Labels = ["Date", "By", "URL", "Keywords", "JEL"];

    private bool _isInContents;
    private bool _hasEntries;
    private bool _isParted;

    // Authors, the abstract, or nothing yet.
    private string _text = "";

    /// <inheritdoc/>
    protected override LineKind Classify(string line, out string tag, out string value)
    {
        (tag, value) = ("", line.Trim());
        if (value.Length == 0)
        {
            _isParted = true;
            return LineKind.Nothing;
        }

        var isParted = _isParted;
        _isParted = false;
        if (value.AsSpan().IndexOfAnyExcept('-', '+') < 0)
        {
            _isInContents &= !_hasEntries;
            return LineKind.Nothing;
        }

        var title = TitleOf(value);
        if (_isInContents || (title is null && !IsOpen) || value == Contents)
        {
            _isInContents |= value == Contents;
            _hasEntries = _isInContents && (_hasEntries || title is not null);
            Diagnose(Place, "010", $"The line is of the head or of the contents: {value}");
            return LineKind.Nothing;
        }

        if (title is not null && !char.IsWhiteSpace(line[0]))
        {
            (tag, _text) = ("TI", "");
            return LineKind.Start;
        }

        return Classify(char.IsWhiteSpace(line[0]), isParted, ref tag, ref value);
    }

    /// <inheritdoc/>
    protected override BibRecord? ToRecord(IReadOnlyList<TaggedLine> lines) => RepecNepAssembler.ToRecord(lines, Options);

    private LineKind Classify(bool isIndented, bool isParted, ref string tag, ref string value)
    {
        foreach (var label in Labels)
        {
            if (!value.StartsWith(label + ":", StringComparison.Ordinal))
                continue;
            (tag, value) = (label, value[(label.Length + 1)..].Trim());
            _text = label == "By" ? label : "AB";
            return LineKind.Tag;
        }

        // Authors stand indented below the title, one on each line, or below "By".
        if (_text is "" && isIndented)
            _text = "By";
        else if (_text is "" or "By" && isParted)
            _text = "AB";
        if (_text is "" || (LastTag == "AB" && _text == "AB") || (LastTag is "Keywords" or "JEL" && !isParted))
            return LineKind.More;
        tag = _text;
        return LineKind.Tag;
    }

    // "123. A title", where the number is no year and no date.
    private static string? TitleOf(string line)
    {
        var stop = line.IndexOf('.', StringComparison.Ordinal);
        return stop is > 0 and <= 3 && line.AsSpan(0, stop).IndexOfAnyExceptInRange('0', '9') < 0 && line.AsSpan(stop + 1) is [' ' or '\t', ..] ? line[(stop + 1)..].Trim() : null;
    }
}
