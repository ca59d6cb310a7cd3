namespace BibHarvester.Formats.RecordJson;

internal static class ExtraFieldPart
{
    public static void Write(JsonSink sink, ExtraField value)
    {
        sink.Begin();
        sink.Text("format"u8, value.Format);
        sink.Text("name"u8, value.Name);
        sink.Payload("value"u8, "valueText"u8, "valueBase64"u8, value.Value);
        sink.End();
    }

    public static bool TryRead(ref JsonSource source, out ExtraField value)
    {
        value = default;
        if (!source.Begin(out var start))
            return false;
        string? format = null, name = null;
        Utf8Text field = default;
        while (source.Next())
        {
            if (source.Is("format"u8))
                format = source.Text();
            else if (source.Is("name"u8))
                name = source.Text();
            else if (source.Is("value"u8))
                field = source.Payload();
            else if (source.Is("valueText"u8))
                field = Utf8Text.From(source.Text() ?? "");
            else if (source.Is("valueBase64"u8))
                field = source.Base64();
            else
                source.Keep();
        }

        if (format is null || name is null)
            return source.Reject(start, "lacks its format or name");
        value = new ExtraField(format, name, field);
        return true;
    }
}
