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
        PutTex(content.Trim().Trim('$').Trim());
    }

    /// <summary>The text of a simple formula: scripts become styles, names of letters and signs themselves; braces and commands for fonts go.</summary>
    private void PutTex(ReadOnlySpan<char> tex)
    {
        var outer = _depth;
        RichStyle? script = null;
        while (!tex.IsEmpty)
        {
            var c = tex[0];
            var length = 1;
            switch (c)
            {
                case '_' or '^':
                    script = c == '_' ? RichStyle.Subscript : RichStyle.Superscript;
                    _boundary |= MarkupBoundary.Tag;
                    break;
                case '{':
                    Push(MarkupElement.MathGroup, script);
                    script = null;
                    break;
                case '}':
                    if (_depth > outer)
                        Pop();
                    break;
                default:
                    length = c == '\\' ? CommandLength(tex) : 1;
                    PutScripted(c == '\\' ? TextOfCommand(tex[1..length]) : tex[..1], ref script);
                    break;
            }

            tex = tex[length..];
        }

        while (_depth > outer)
            Pop();
    }

    /// <summary>Characters of a formula, the first ones after _ or ^ in its style.</summary>
    private void PutScripted(ReadOnlySpan<char> text, ref RichStyle? script)
    {
        if (text.IsEmpty)
            return;
        var isScript = script is not null && _depth < MaxDepth;
        if (isScript)
            Push(MarkupElement.MathGroup, script);
        foreach (var c in text)
            Put(c);
        if (isScript)
            Pop();
        script = null;
    }

    private static int CommandLength(ReadOnlySpan<char> tex)
    {
        var length = 1;
        while (length < tex.Length && char.IsAsciiLetter(tex[length]))
            length++;
        return length == 1 ? Math.Min(2, tex.Length) : length;
    }

    /// <summary>What a command prints: the names of TeX's letters and signs are mostly those of HTML's entities.</summary>
    private static ReadOnlySpan<char> TextOfCommand(ReadOnlySpan<char> name)
    {
        if (name.Length == 1 && !char.IsAsciiLetter(name[0]))
            return name[0] is '{' or '}' or '%' or '&' or '#' or '$' or '_' ? name : " ";
        var sign = name switch
        {
            "infty" => "∞",
            "times" => "×",
            "pm" => "±",
            "cdot" => "·",
            "to" => "→",
            "sqrt" => "√",
            "leq" => "≤",
            "geq" => "≥",
            "approx" => "≈",
            "neq" => "≠",
            "in" => "∈",
            "varepsilon" => "ε",
            "varphi" => "φ",
            _ => "",
        };
        if (sign.Length > 0)
            return sign;
        if (name is "sin" or "cos" or "tan" or "log" or "ln" or "exp" or "max" or "min" or "lim")
            return name;
        Span<char> reference = stackalloc char[16];
        if (name.Length > 14 || !char.IsAsciiLetter(name[0]))
            return default;
        name.CopyTo(reference);
        reference[name.Length] = ';';
        return HtmlEntities.TryReadAfterAmpersand(reference[..(name.Length + 1)], out var value, out _) ? value : default;
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
