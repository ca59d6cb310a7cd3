namespace BibHarvester.Formats.RecordJson;

internal static class DissentPart
{
    public static void Write(JsonSink sink, Dissent value)
    {
        sink.Begin();
        sink.Number("witness"u8, (int?)value.Witness);
        sink.Payload("raw"u8, "rawText"u8, "rawBase64"u8, value.Raw);
        sink.End();
    }

    public static bool TryRead(ref JsonSource source, out Dissent value)
    {
        value = null!;
        if (!source.Begin(out var start))
            return false;
        int? witness = null;
        Utf8Text raw = default;
        while (source.Next())
        {
            if (source.Is("witness"u8))
                witness = source.Number();
            else if (source.Is("raw"u8))
                raw = source.Payload();
            else if (source.Is("rawText"u8))
                raw = Utf8Text.From(source.Text() ?? "");
            else if (source.Is("rawBase64"u8))
                raw = source.Base64();
            else
                source.Keep();
        }

        if (witness is not { } index)
            return source.Reject(start, "lacks its witness");
        value = new Dissent(index, raw);
        return true;
    }
}
