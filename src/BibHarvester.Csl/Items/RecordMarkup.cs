using System.Text;

namespace BibHarvester.Csl.Items;

/// <summary>The markup of CSL-JSON as a record's rich text, both ways.</summary>
internal static class RecordMarkup
{
    /// <summary>A text of CSL-JSON as a record holds it; registries' own markup and entities are understood.</summary>
    /// <param name="markup">The text.</param>
    /// <param name="hasLines">Whether paragraphs stand on lines of their own.</param>
    public static RichText Read(string markup, bool hasLines = false) =>
        hasLines ? RichText.ParseParagraphs(markup) : RichText.ParseMarkup(markup);

    /// <summary>A text as CSL-JSON writes it, such that reading and writing it again gives the same.</summary>
    /// <remarks>Where reading takes away more than was written (markup shown as text), what reading gives is written.</remarks>
    public static string Stable(RichText text, bool hasLines = false)
    {
        var markup = Write(text, hasLines);
        for (var i = 0; i < 4; i++)
        {
            var next = Write(Read(markup, hasLines), hasLines);
            if (next == markup)
                break;
            markup = next;
        }

        return markup;
    }

    // One line end may be that of a text that was wrapped.
    private static string Write(RichText text, bool hasLines) =>
        hasLines ? Write(text).Replace("\n", "\n\n", StringComparison.Ordinal) : Write(text);

    private static string Write(RichText text)
    {
        if (text.Spans.IsEmpty)
            return text.Plain;
        var output = new StringBuilder(text.Plain.Length + (16 * text.Spans.Count));
        var open = new Stack<RichSpan>();
        var position = 0;
        foreach (var span in text.Spans.OrderBy(s => s.Start))
        {
            AppendUntil(span.Start);
            // One that would cross the end of another ends with it.
            var end = open.TryPeek(out var outer) ? Math.Min(span.End, outer.End) : Math.Min(span.End, text.Plain.Length);
            if (end <= span.Start)
                continue;
            output.Append(Open(span.Style));
            open.Push(span with { Length = end - span.Start });
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
}
