using BibHarvester.Formats.Tagged;

namespace BibHarvester.Formats.Cnki;

/// <summary>Reads CNKI E-Study's lines: <c>Title-题名: value</c>. A record begins at <c>DataType</c>; other lines go on with the value above.</summary>
/// <remarks>CNKI's export of chosen fields has no <c>DataType</c>: there a record begins where the database or the title comes again.
/// Diagnostics: those of tagged lines with <c>CES</c>, and CES010 a value is not what its tag says, and is kept as it stands · CES011 marks were taken off
/// the abstract.</remarks>
internal sealed class CnkiEStudyParser(ReadOptions options) : TaggedParser(CnkiEStudyFormat.Name, "CES", options)
{
    private const string StartTag = "DataType";

    /// <inheritdoc/>
    protected override LineKind Classify(string line, out string tag, out string value)
    {
        (tag, value) = ("", line);
        var text = line.AsSpan().Trim();
        if (text.IsEmpty)
            return LineKind.Nothing;
        var colon = text.IndexOfAny(':', '：');
        if (colon < 2 || !IsTag(text[..colon]))
            return LineKind.More;
        tag = text[..colon].TrimEnd().ToString();
        value = text[(colon + 1)..].ToString();
        return tag.Equals(StartTag, StringComparison.OrdinalIgnoreCase) || BeginsAgain(tag) ? LineKind.Start : LineKind.Tag;
    }

    /// <inheritdoc/>
    protected override BibRecord? ToRecord(IReadOnlyList<TaggedLine> lines) => CnkiEStudyAssembler.ToRecord(
        lines,
        line => Diagnose(line.Place, "010", $"The value of '{line.Tag}' is kept as it stands: it is not what the tag says."),
        (line, removed) => Diagnose(line.Place, "011", $"'{removed}' is left out of the abstract."),
        Options.ExtraFields);

    private bool BeginsAgain(string tag) =>
        (tag.StartsWith("SrcDatabase-", StringComparison.OrdinalIgnoreCase) || tag.StartsWith("Title-", StringComparison.OrdinalIgnoreCase)) && Has(tag) && !Has(StartTag);

    // A word of English, a hyphen and the same in Chinese.
    private static bool IsTag(ReadOnlySpan<char> text)
    {
        text = text.TrimEnd();
        if (text.Equals(StartTag, StringComparison.OrdinalIgnoreCase))
            return true;
        var hyphen = text.IndexOf('-');
        return hyphen > 0 && hyphen + 1 < text.Length && IsLetters(text[..hyphen]) && (text[hyphen + 1] >= '\u2E80' || text is "DOI-DOI") && !text.ContainsAny(' ', '\t');
    }

    private static bool IsLetters(ReadOnlySpan<char> text)
    {
        foreach (var character in text)
        {
            if (!char.IsAsciiLetter(character))
                return false;
        }

        return true;
    }
}
