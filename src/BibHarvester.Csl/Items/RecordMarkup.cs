using System.Text;

namespace BibHarvester.Csl.Items;

/// <summary>The markup of CSL-JSON as a record's rich text, both ways.</summary>
internal static class RecordMarkup
{
    /// <summary>Whether a plain text would be read back as something else.</summary>
    public static bool NeedsEscape(string plain) =>
        plain.AsSpan().IndexOfAny('<', '&') >= 0 && Read(plain) is var read && (read.Plain != plain || !read.Spans.IsEmpty);

    public static RichText Read(string markup)
    {
        var parsed = CslMarkup.Parse(markup);
        var spans = parsed.Spans
            .Where(s => s.Style != MarkupStyle.NoDecor)
            .Select(s => new RichSpan(s.Start, s.End - s.Start, StyleOf(s.Style)));
        return new RichText(parsed.Plain, spans.ToValueList());
    }

    public static string Write(RichText text)
    {
        var output = new StringBuilder(text.Plain.Length + (16 * text.Spans.Count));
        var open = new Stack<RichSpan>();
        var position = 0;
        foreach (var span in text.Spans)
        {
            AppendUntil(span.Start);
            output.Append(Open(span.Style));
            open.Push(span);
        }

        AppendUntil(text.Plain.Length);
        return output.ToString();

        void AppendUntil(int end)
        {
            while (open.TryPeek(out var inner) && inner.End <= end)
            {
                open.Pop();
                output.Append(text.Plain, position, inner.End - position).Append(Close(inner.Style));
                position = inner.End;
            }

            output.Append(text.Plain, position, end - position);
            position = end;
        }
    }

    private static string Open(RichStyle style) => style switch
    {
        RichStyle.Italic => "<i>",
        RichStyle.Bold => "<b>",
        RichStyle.Subscript => "<sub>",
        RichStyle.Superscript => "<sup>",
        RichStyle.SmallCaps => "<span style=\"font-variant:small-caps;\">",
        _ => "<span class=\"nocase\">",
    };

    private static string Close(RichStyle style) => style switch
    {
        RichStyle.Italic => "</i>",
        RichStyle.Bold => "</b>",
        RichStyle.Subscript => "</sub>",
        RichStyle.Superscript => "</sup>",
        _ => "</span>",
    };

    private static RichStyle StyleOf(MarkupStyle style) => style switch
    {
        MarkupStyle.Italic => RichStyle.Italic,
        MarkupStyle.Bold => RichStyle.Bold,
        MarkupStyle.Subscript => RichStyle.Subscript,
        MarkupStyle.Superscript => RichStyle.Superscript,
        MarkupStyle.SmallCaps => RichStyle.SmallCaps,
        _ => RichStyle.NoCase,
    };
}
