namespace BibHarvester.Formats.Xml;

/// <summary>The first element of an XML text.</summary>
/// <param name="LocalName">Its name without prefix.</param>
/// <param name="Tag">The whole start tag, with its attributes and namespaces.</param>
internal sealed record RootName(string LocalName, string Tag)
{
    private static readonly System.Buffers.SearchValues<char> NameEnds = System.Buffers.SearchValues.Create(" \t\r\n/>");

    /// <summary>The first element; absent where the text is no XML.</summary>
    public static RootName? Of(ReadOnlySpan<char> text)
    {
        while (text is ['<', ..])
        {
            var end = EndOf(text);
            if (text is ['<', '?' or '!', ..])
            {
                text = text[end..].TrimStart();
                continue;
            }

            var tag = text[..end];
            var name = tag[1..];
            var stop = name.IndexOfAny(NameEnds);
            name = stop < 0 ? name : name[..stop];
            return name.IsEmpty ? null : new RootName(name[(name.IndexOf(':') + 1)..].ToString(), tag.ToString());
        }

        return null;
    }

    private static int EndOf(ReadOnlySpan<char> text)
    {
        if (text.StartsWith("<!--", StringComparison.Ordinal))
            return text.IndexOf("-->", StringComparison.Ordinal) is var comment and >= 0 ? comment + 3 : text.Length;

        // A document type may have declarations in brackets.
        var end = text.IndexOf('>');
        var bracket = text.StartsWith("<!DOCTYPE", StringComparison.Ordinal) ? text.IndexOf('[') : -1;
        if (bracket >= 0 && bracket < end)
            end = text.IndexOf("]>", StringComparison.Ordinal) is var close and >= 0 ? close + 1 : -1;
        return end < 0 ? text.Length : end + 1;
    }
}
