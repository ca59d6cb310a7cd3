namespace BibHarvester.Formats.BibTeX;

/// <summary>BibLaTeX's lists of literals (<c>publisher</c>, <c>location</c>), whose parts stand between the words <c>and</c>, as one text with semicolons.</summary>
internal static class ListText
{
    private const string Joint = "; ";

    /// <summary>The list that is read back, without empty parts.</summary>
    public static string? Normalize(string? text)
    {
        if (text is null || !text.Contains(';', StringComparison.Ordinal))
            return text;
        var parts = Parts(text);
        return parts.Length == 0 ? null : string.Join(Joint, parts);
    }

    public static string? Read(ReadOnlySpan<char> raw, TexDecoder tex)
    {
        if (!raw.Contains("and", StringComparison.OrdinalIgnoreCase))
            return Normalize(tex.Plain(raw));
        var parts = TexSplit.Names(raw).Select(part => tex.Plain(part)).OfType<string>().ToArray();
        return parts.Length == 0 ? null : Normalize(string.Join(Joint, parts));
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

    private static string[] Parts(string text) => text.Split(Joint, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
}
