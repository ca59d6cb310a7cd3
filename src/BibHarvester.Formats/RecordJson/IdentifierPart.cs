namespace BibHarvester.Formats.RecordJson;

internal static class IdentifierPart
{
    public static void Write(JsonSink sink, Identifier value)
    {
        sink.Begin();
        sink.Word("kind"u8, value.Kind, Words.Identifier);
        sink.Text("value"u8, value.Value);
        sink.Text("scheme"u8, value.Scheme);
        sink.Word("medium"u8, value.Medium, Words.Medium, IdentifierMedium.Unspecified);
        sink.End();
    }

    public static bool TryRead(ref JsonSource source, out Identifier value)
    {
        value = default;
        if (!source.Begin(out var start))
            return false;
        var kind = IdentifierKind.Other;
        var medium = IdentifierMedium.Unspecified;
        string? text = null, scheme = null;
        while (source.Next())
        {
            if (source.Is("kind"u8))
                kind = source.Word(Words.Identifier);
            else if (source.Is("value"u8))
                text = source.Text();
            else if (source.Is("scheme"u8))
                scheme = source.Text();
            else if (source.Is("medium"u8))
                medium = source.Word(Words.Medium);
            else
                source.Keep();
        }

        if (string.IsNullOrEmpty(text))
            return source.Reject(start, "lacks its value");
        value = new Identifier(kind, text, scheme, medium);
        return true;
    }
}
