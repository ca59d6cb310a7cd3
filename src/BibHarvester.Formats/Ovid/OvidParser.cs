using BibHarvester.Formats.Tagged;

namespace BibHarvester.Formats.Ovid;

/// <summary>Reads Ovid's lines: a record begins with its number, <c>&lt;8&gt;</c> or <c>&lt;8. &gt;</c>; values stand behind two-letter tags, or indented below headings.</summary>
/// <remarks>Diagnostics: those of <see cref="TaggedParser"/> as OVI…; OVI010 a record begins without its number.</remarks>
internal sealed class OvidParser(ReadOptions options) : TaggedParser(OvidFormat.Name, "OVI", options)
{
    private const int LongestTag = 5;
    private const int LongestHeading = 60;

    // What a record without number begins with.
    private static readonly string[] FirstHeadings = ["Score", "Accession Number", "Title", "Author", "Authors", "Publication Type"];

    private readonly HashSet<string> _headings = new(StringComparer.Ordinal);
    private bool _hasTags;
    private bool _hasMark;
    private bool _isNew;

    /// <summary>Whether a line is the number of a record.</summary>
    public static bool IsMark(ReadOnlySpan<char> line) =>
        line is ['<', >= '0' and <= '9', .., '>'] && line[1..^1].TrimEnd(". ").IndexOfAnyExceptInRange('0', '9') < 0;

    /// <inheritdoc/>
    protected override LineKind Classify(string line, out string tag, out string value)
    {
        line = line.TrimStart('\uFEFF');
        (tag, value) = ("", line.Trim());
        if (value.Length == 0)
            return LineKind.Nothing;
        if (IsMark(value))
        {
            _headings.Clear();
            (_hasMark, _isNew) = (true, true);
            return LineKind.Start;
        }

        // A line of a longer value is indented more.
        if (line[0] != ' ' || (line.Length > 1 && line[1] != ' '))
        {
            if (TagLength(line.TrimStart()) is > 0 and var length)
            {
                var tagged = line.TrimStart();
                (tag, value) = (tagged[..length].TrimEnd(' ', '-').TrimEnd(), tagged[length..]);
                _hasTags = true;
                return BeginsRecord(tag) ? LineKind.Start : LineKind.Tag;
            }

            if (!_hasTags && line[0] != ' ' && value.Length <= LongestHeading && (IsOpen || _hasMark || FirstHeadings.Contains(value)))
            {
                (tag, value) = (value, "");
                return BeginsRecord(tag) ? LineKind.Start : LineKind.Tag;
            }
        }

        return LineKind.More;
    }

    /// <inheritdoc/>
    protected override string Join(string tag, IReadOnlyList<string> parts) => string.Join('\n', parts.Where(p => p.Length > 0));

    /// <inheritdoc/>
    protected override BibRecord? ToRecord(IReadOnlyList<TaggedLine> lines)
    {
        if (!_hasMark)
            Diagnose(lines[0].Place, "010", "The record begins without its number.");
        return OvidAssembler.ToRecord([.. lines.Where(l => l.Value.Length > 0)], Options);
    }

    // Without numbers a record begins where the first heading of the one before it stands again.
    private bool BeginsRecord(string tag)
    {
        var isFirst = _headings.Count == 0 || _isNew;
        var isAgain = !_hasMark && !_hasTags && FirstHeadings.Contains(tag) && _headings.Contains(tag);
        if (isAgain)
            _headings.Clear();
        _headings.Add(tag);
        _isNew = false;
        return isAgain && !isFirst;
    }

    /// <summary>How long a tag is with what stands before its value; 0 where the line begins with none.</summary>
    private static int TagLength(string line)
    {
        var length = 0;
        while (length < line.Length && length <= LongestTag && (char.IsAsciiLetterUpper(line[length]) || (length > 0 && char.IsAsciiDigit(line[length]))))
            length++;
        if (length is < 2 or > LongestTag)
            return 0;
        var at = length;
        while (at < line.Length && line[at] == ' ')
            at++;
        return at > length && at < line.Length && line[at] == '-' && (at + 1 == line.Length || line[at + 1] == ' ') ? at + 1 : 0;
    }
}
