namespace BibHarvester;

internal ref partial struct MarkupReader
{
    /// <summary>Takes a formula in TeX, unless the same formula stands beside it in MathML.</summary>
    private void ReadTex(scoped MarkupTag tag)
    {
        if (tag.IsEmpty || !HasClosing(tag.QualifiedName, "</", ">"))
            return;
        var rest = _text[_position..];
        var end = rest.IndexOf("</");
        var content = rest[..end];
        var isDouble = _boundary.HasFlag(MarkupBoundary.MathClosed) || IsFollowedByMath(rest[end..]);
        _position += end;
        if (isDouble)
            return;
        var (open, close) = (content.IndexOf("\\begin{document}"), content.IndexOf("\\end{document}"));
        if (open >= 0 && close > open)
            content = content[(open + "\\begin{document}".Length)..close];
        foreach (var c in content.Trim().Trim('$'))
            Put(c);
    }

    private static bool IsFollowedByMath(ReadOnlySpan<char> text)
    {
        for (var tags = 0; tags < 6; tags++)
        {
            text = text.TrimStart();
            if (text is not ['<', ..] || !MarkupTag.TryRead(text, out var tag))
                return false;
            if (tag is { Element: MarkupElement.Math, IsClosing: false })
                return true;
            text = text[tag.Length..];
        }

        return false;
    }
}
