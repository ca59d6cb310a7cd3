namespace BibHarvester.Formats.RecordJson;

internal static class WitnessPart
{
    public static void Write(JsonSink sink, Witness value)
    {
        sink.Begin();
        sink.Text("source"u8, value.Source);
        sink.Text("format"u8, value.Format);
        sink.Text("url"u8, value.Url);
        sink.Time("retrievedAt"u8, value.RetrievedAt);
        sink.Text("payloadHash"u8, value.PayloadHash);
        sink.Place("place"u8, value.Place);
        sink.Flag("isStored"u8, value.IsStored ? true : null);
        sink.End();
    }

    public static bool TryRead(ref JsonSource source, out Witness value)
    {
        value = null!;
        if (!source.Begin(out var start))
            return false;
        string? name = null, format = null, url = null, payloadHash = null;
        DateTimeOffset? retrievedAt = null;
        SourceSpan? place = null;
        var isStored = false;
        while (source.Next())
        {
            if (source.Is("source"u8))
                name = source.Text();
            else if (source.Is("format"u8))
                format = source.Text();
            else if (source.Is("url"u8))
                url = source.Text();
            else if (source.Is("retrievedAt"u8))
                retrievedAt = source.Time();
            else if (source.Is("payloadHash"u8))
                payloadHash = source.Text();
            else if (source.Is("place"u8))
                place = source.Place();
            else if (source.Is("isStored"u8))
                isStored = source.Flag() is true;
            else
                source.Keep();
        }

        if (name is null)
            return source.Reject(start, "lacks its source");
        value = new Witness
        {
            Source = name,
            Format = format,
            Url = url,
            RetrievedAt = retrievedAt,
            PayloadHash = payloadHash,
            Place = place,
            IsStored = isStored,
        };
        return true;
    }
}
