namespace BibHarvester.Formats.DataCite;

/// <summary>Standard values for unknown information; see appendix 3 of the DataCite schema 4.</summary>
internal static class StandardValues
{
    /// <summary>Whether a text is one of them: <c>(:unav)</c>, <c>:unkn</c>, <c>:tba</c>.</summary>
    public static bool IsAbsent(ReadOnlySpan<char> text)
    {
        text = text.Trim();
        var isBracketed = text is ['(', ':', .., ')'];
        if (isBracketed)
            text = text[1..^1];
        if (text is not [':', ..])
            return text.Equals("tba", StringComparison.OrdinalIgnoreCase);
        return text[1..] is "unac" or "unal" or "unap" or "unas" or "unav" or "unkn" or "none" or "null" or "tba" or "etal";
    }
}
