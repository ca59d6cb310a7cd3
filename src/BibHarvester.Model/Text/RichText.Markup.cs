using System.Text;

namespace BibHarvester;

public readonly partial struct RichText
{
    /// <summary>The text as markup of the small kind that CSL-JSON and many programs take.</summary>
    /// <returns>
    /// The text with <c>i b sub sup</c>, <c>span style="font-variant:small-caps;"</c> and <c>span class="nocase"</c>;
    /// a less-than sign or ampersand is escaped only where it would be read as markup. <see cref="ParseMarkup"/> reads it back.
    /// </returns>
    public string ToMarkup()
    {
        if (Spans.IsEmpty && !Plain.AsSpan().ContainsAny('<', '&'))
            return Plain;
        var output = new StringBuilder(Plain.Length + (Spans.Count * 16));
        var open = new Stack<RichSpan>();
        // Spans still to be opened; what is left of one that crosses another comes back into it.
        var pending = new PriorityQueue<RichSpan, RichSpan>();
        foreach (var span in Spans)
            pending.Enqueue(span, span);
        for (var i = 0; i <= Length; i++)
        {
            while (open.TryPeek(out var top) && top.End == i)
                output.Append(ClosingTag(open.Pop().Style));
            while (pending.TryPeek(out var next, out _) && next.Start == i)
            {
                pending.Dequeue();
                if (open.TryPeek(out var outer) && next.End > outer.End)
                {
                    var rest = new RichSpan(outer.End, next.End - outer.End, next.Style);
                    pending.Enqueue(rest, rest);
                    next = next with { Length = outer.End - i };
                }

                open.Push(next);
                output.Append(OpeningTag(next.Style));
            }

            if (i < Length)
                AppendEscaped(output, i);
        }

        return output.ToString();
    }

    private void AppendEscaped(StringBuilder output, int at)
    {
        var rest = Plain.AsSpan(at);
        // ParseMarkup decodes twice, so that an ampersand that begins an entity is escaped twice.
        if (rest[0] == '<' && rest is [_, '/' or '!' or '?' or (>= 'A' and <= 'Z') or (>= 'a' and <= 'z'), ..])
            output.Append("&lt;");
        else if (rest[0] == '&' && HtmlEntities.TryRead(rest, out _, out _))
            output.Append("&amp;amp;");
        else
            output.Append(rest[0]);
    }

    private static string OpeningTag(RichStyle style) => style switch
    {
        RichStyle.Italic => "<i>",
        RichStyle.Bold => "<b>",
        RichStyle.Subscript => "<sub>",
        RichStyle.Superscript => "<sup>",
        RichStyle.SmallCaps => "<span style=\"font-variant:small-caps;\">",
        _ => "<span class=\"nocase\">",
    };

    private static string ClosingTag(RichStyle style) => style switch
    {
        RichStyle.Italic => "</i>",
        RichStyle.Bold => "</b>",
        RichStyle.Subscript => "</sub>",
        RichStyle.Superscript => "</sup>",
        _ => "</span>",
    };
}
