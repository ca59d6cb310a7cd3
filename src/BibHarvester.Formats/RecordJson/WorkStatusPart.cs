namespace BibHarvester.Formats.RecordJson;

internal static class WorkStatusPart
{
    public static void Write(JsonSink sink, WorkStatus value)
    {
        sink.Begin();
        sink.Word("kind"u8, value.Kind, Words.Status);
        sink.Text("text"u8, value.Text);
        sink.Value("date"u8, value.Date, DatePart.Write);
        sink.Value("notice"u8, value.Notice, IdentifierPart.Write);
        sink.Text("assertedBy"u8, value.AssertedBy);
        sink.End();
    }

    public static bool TryRead(ref JsonSource source, out WorkStatus value)
    {
        value = null!;
        if (!source.Begin(out _))
            return false;
        var kind = StatusKind.Other;
        string? text = null, assertedBy = null;
        BibDate? date = null;
        Identifier? notice = null;
        while (source.Next())
        {
            if (source.Is("kind"u8))
                kind = source.Word(Words.Status);
            else if (source.Is("text"u8))
                text = source.Text();
            else if (source.Is("date"u8))
                date = source.Value<BibDate>(DatePart.TryRead);
            else if (source.Is("notice"u8))
                notice = source.Value<Identifier>(IdentifierPart.TryRead);
            else if (source.Is("assertedBy"u8))
                assertedBy = source.Text();
            else
                source.Keep();
        }

        value = new WorkStatus
        {
            Kind = kind,
            Text = text,
            Date = date,
            Notice = notice,
            AssertedBy = assertedBy,
        };
        return true;
    }
}
