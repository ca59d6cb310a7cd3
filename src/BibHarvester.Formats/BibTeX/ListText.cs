namespace BibHarvester.Formats.BibTeX;

/// <summary>BibLaTeX's lists of literals (<c>publisher</c>, <c>location</c>), whose parts stand between the words <c>and</c>, as one text with semicolons.</summary>
internal static class ListText
{
    private const string Joint = "; ";

    /// <summary>The list that is read back, without empty parts.</summary>
    public static string? Normalize(string? text)
    {
        if (text is null || !text.Contains(';', StringComparison.Ordinal))
            return text is "" ? null : text;
        var parts = Parts(text);
        return parts.Length == 0 ? null : string.Join(Joint, parts);
    }

    public static string? Read(ReadOnlySpan<char> raw, TexDecoder tex)
    {
        if (!raw.Contains("and", StringComparison.OrdinalIgnoreCase))
            return Normalize(TexText.NormalizeName(tex.Plain(raw), ascii: false));
        string? text = null;
        foreach (var part in new ListedNames(raw))
        {
            if (tex.Plain(part) is { } literal)
                text = text is null ? literal : text + Joint + literal;
        }

        return Normalize(TexText.NormalizeName(text, ascii: false));
    }

    public static void Write(string text, TexOutput output)
    {
        var isFirst = true;
        foreach (var part in Parts(text))
        {
            if (!isFirst)
                output.Bytes.Write(" and "u8);
            isFirst = false;
            if (part.Contains("and", StringComparison.OrdinalIgnoreCase) && NameParts.NeedsBraces(part.Replace(',', '.')))
                output.Group(part);
            else
                output.Text(part);
        }
    }

    // Spaces of other kinds belong to the text.
    private static string[] Parts(string text) => [.. text.Split(Joint).Select(part => part.Trim(' ')).Where(part => part.Length > 0)];
}
