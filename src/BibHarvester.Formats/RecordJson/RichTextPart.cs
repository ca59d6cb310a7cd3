namespace BibHarvester.Formats.RecordJson;

/// <summary>A rich text: a string, or with styles its text and <c>[start, length, style]</c> for each span.</summary>
internal static class RichTextPart
{
    public static void Write(JsonSink sink, RichText value)
    {
        if (value.Spans.IsEmpty && !sink.MustBeWrittenOut)
        {
            sink.Short(value.Plain);
            return;
        }

        sink.Begin();
        sink.Text("text"u8, value.Plain);
        sink.Spans("spans"u8, value.Spans);
        sink.End();
    }

    public static bool TryRead(ref JsonSource source, out RichText value)
    {
        value = default;
        if (source.IsText)
        {
            var plain = source.TextHere();
            value = plain ?? "";
            return plain is not null;
        }

        if (!source.Begin(out var start))
            return false;
        string? text = null;
        ValueList<RichSpan> spans = [];
        while (source.Next())
        {
            if (source.Is("text"u8))
                text = source.Text();
            else if (source.Is("spans"u8))
                spans = source.List<RichSpan>(SpanPart.TryRead);
            else
                source.Keep();
        }

        if (text is null)
            return source.Reject(start, "lacks its text");
        foreach (var span in spans)
        {
            if (span.Start > text.Length - span.Length)
                return source.Reject(start, "has a span beyond its text");
        }

        value = new RichText(text, spans);
        return true;
    }
}
