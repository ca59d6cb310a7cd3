namespace BibHarvester.Formats.RecordJson;

internal static class KeywordPart
{
    public static void Write(JsonSink sink, Keyword value)
    {
        sink.Begin();
        sink.Text("text"u8, value.Text);
        sink.Text("scheme"u8, value.Scheme);
        sink.Text("language"u8, value.Language);
        sink.End();
    }

    public static bool TryRead(ref JsonSource source, out Keyword value)
    {
        value = null!;
        if (!source.Begin(out var start))
            return false;
        string? text = null, scheme = null, language = null;
        while (source.Next())
        {
            if (source.Is("text"u8))
                text = source.Text();
            else if (source.Is("scheme"u8))
                scheme = source.Text();
            else if (source.Is("language"u8))
                language = source.Text();
            else
                source.Keep();
        }

        if (text is null)
            return source.Reject(start, "lacks its text");
        value = new Keyword
        {
            Text = text,
            Scheme = scheme,
            Language = language,
        };
        return true;
    }
}
