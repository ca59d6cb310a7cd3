using System.Buffers;
using BibHarvester.Formats.Tagged;

namespace BibHarvester.Formats.NoteExpress;

/// <summary>Reads NoteExpress's lines: <c>{Tag}: value</c>. A record begins at its type; lines without a tag go on with the value above.</summary>
/// <remarks>
/// CNKI shows tags in square brackets where it does not save them, and glues the first record to a script of its page.
/// CNKI parts records by two empty lines, Wanfang by one, and abstracts may hold one. Blanks around tag and colon do not count; the colon may be
/// that of Chinese. Diagnostics: those of tagged lines with <c>NEX</c>, and NEX010 a value is not what its tag says, and is kept as it stands ·
/// NEX011 marks were taken off the abstract.
/// </remarks>
internal sealed class NoteExpressParser(ReadOptions options) : TaggedParser(NoteExpressFormat.Name, "NEX", options)
{
    private static readonly SearchValues<char> InBrackets = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz/ ");

    /// <inheritdoc/>
    protected override LineKind Classify(string line, out string tag, out string value)
    {
        (tag, value) = ("", line);
        var text = line.AsSpan().TrimStart(" \t\uFEFF\u3000");
        if (text.IsEmpty)
            return LineKind.Nothing;
        if (!IsOpen && text.IndexOf(";{Reference Type}", StringComparison.Ordinal) is >= 0 and var begins)
            text = text[(begins + 1)..];
        var close = text[0] == '{' ? text.IndexOf('}') : text[0] == '[' && (IsOpen || text.StartsWith("[Reference Type]", StringComparison.Ordinal)) && IsTagInBrackets(text) ? text.IndexOf(']') : -1;
        if (close < 2)
            return LineKind.More;
        var rest = text[(close + 1)..].TrimStart();
        if (rest is not [':' or '：', ..])
            return LineKind.More;
        tag = text[1..close].Trim(" ,，").ToString();
        value = rest[1..].ToString();
        return tag.Length == 0 ? LineKind.More : tag.Equals("Reference Type", StringComparison.OrdinalIgnoreCase) ? LineKind.Start : LineKind.Tag;
    }

    // As CNKI shows its export: a word or two of English and a colon at once.
    private static bool IsTagInBrackets(ReadOnlySpan<char> text)
    {
        var close = text.IndexOf(']');
        return close is > 1 and < 40 && text[(close + 1)..].TrimStart() is [':' or '：', ..] && text[1..close].IndexOfAnyExcept(InBrackets) < 0;
    }

    /// <inheritdoc/>
    protected override BibRecord? ToRecord(IReadOnlyList<TaggedLine> lines) => NoteExpressAssembler.ToRecord(
        lines,
        line => Diagnose(line.Place, "010", $"The value of '{line.Tag}' is kept as it stands: it is not what the tag says."),
        (line, removed) => Diagnose(line.Place, "011", $"'{removed}' is left out of the abstract."),
        Options.ExtraFields);
}
