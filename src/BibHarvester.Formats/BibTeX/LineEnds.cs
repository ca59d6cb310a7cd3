namespace BibHarvester.Formats.BibTeX;

/// <summary>What ends a line of a file.</summary>
internal static class LineEnds
{
    /// <summary>The first line end of a text; a line feed where it has none.</summary>
    public static string Of(ReadOnlySpan<char> text)
    {
        var at = text.IndexOfAny('\r', '\n');
        if (at < 0 || text[at] == '\n')
            return "\n";
        return at + 1 < text.Length && text[at + 1] == '\n' ? "\r\n" : "\r";
    }
}
