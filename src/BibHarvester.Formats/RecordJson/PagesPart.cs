namespace BibHarvester.Formats.RecordJson;

internal static class PagesPart
{
    public static void Write(JsonSink sink, Pages value)
    {
        sink.Begin();
        sink.Text("first"u8, value.First);
        sink.Text("last"u8, value.Last);
        sink.Text("literal"u8, value.Literal);
        sink.End();
    }

    public static bool TryRead(ref JsonSource source, out Pages value)
    {
        value = null!;
        if (!source.Begin(out _))
            return false;
        string? first = null, last = null, literal = null;
        while (source.Next())
        {
            if (source.Is("first"u8))
                first = source.Text();
            else if (source.Is("last"u8))
                last = source.Text();
            else if (source.Is("literal"u8))
                literal = source.Text();
            else
                source.Keep();
        }

        value = new Pages
        {
            First = first,
            Last = last,
            Literal = literal,
        };
        return true;
    }
}
