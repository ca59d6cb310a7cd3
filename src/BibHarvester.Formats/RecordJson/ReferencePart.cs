namespace BibHarvester.Formats.RecordJson;

internal static class ReferencePart
{
    public static void Write(JsonSink sink, Reference value)
    {
        sink.Begin();
        sink.Text("key"u8, value.Key);
        sink.Text("text"u8, value.Text);
        sink.Part("record"u8, value.Record, RecordPart.Write);
        sink.Text("doiAssertedBy"u8, value.DoiAssertedBy);
        sink.End();
    }

    public static bool TryRead(ref JsonSource source, out Reference value)
    {
        value = null!;
        if (!source.Begin(out _))
            return false;
        string? key = null, text = null, doiAssertedBy = null;
        BibRecord? record = null;
        while (source.Next())
        {
            if (source.Is("key"u8))
                key = source.Text();
            else if (source.Is("text"u8))
                text = source.Text();
            else if (source.Is("record"u8))
                record = source.Part<BibRecord>(RecordPart.TryRead);
            else if (source.Is("doiAssertedBy"u8))
                doiAssertedBy = source.Text();
            else
                source.Keep();
        }

        value = new Reference
        {
            Key = key,
            Text = text,
            Record = record,
            DoiAssertedBy = doiAssertedBy,
        };
        return true;
    }
}
