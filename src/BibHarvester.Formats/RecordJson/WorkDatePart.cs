namespace BibHarvester.Formats.RecordJson;

internal static class WorkDatePart
{
    public static void Write(JsonSink sink, WorkDate value)
    {
        sink.Begin();
        sink.Word("kind"u8, value.Kind, Words.Date);
        sink.Value<BibDate>("date"u8, value.Date, DatePart.Write);
        sink.Text("note"u8, value.Note);
        sink.End();
    }

    public static bool TryRead(ref JsonSource source, out WorkDate value)
    {
        value = default;
        if (!source.Begin(out var start))
            return false;
        var kind = DateKind.Issued;
        BibDate? date = null;
        string? note = null;
        while (source.Next())
        {
            if (source.Is("kind"u8))
                kind = source.Word(Words.Date);
            else if (source.Is("date"u8))
                date = source.Value<BibDate>(DatePart.TryRead);
            else if (source.Is("note"u8))
                note = source.Text();
            else
                source.Keep();
        }

        if (date is not { } when)
            return source.Reject(start, "lacks its date");
        value = new WorkDate(kind, when, note);
        return true;
    }
}
