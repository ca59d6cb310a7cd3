namespace BibHarvester.Formats.RecordJson;

internal static class WorkEventPart
{
    public static void Write(JsonSink sink, WorkEvent value)
    {
        sink.Begin();
        sink.Text("name"u8, value.Name);
        sink.Text("acronym"u8, value.Acronym);
        sink.Text("number"u8, value.Number);
        sink.Text("theme"u8, value.Theme);
        sink.Text("place"u8, value.Place);
        sink.Value("date"u8, value.Date, DatePart.Write);
        sink.Texts("sponsors"u8, value.Sponsors);
        sink.End();
    }

    public static bool TryRead(ref JsonSource source, out WorkEvent value)
    {
        value = null!;
        if (!source.Begin(out _))
            return false;
        string? name = null, acronym = null, number = null, theme = null, place = null;
        BibDate? date = null;
        ValueList<string> sponsors = [];
        while (source.Next())
        {
            if (source.Is("name"u8))
                name = source.Text();
            else if (source.Is("acronym"u8))
                acronym = source.Text();
            else if (source.Is("number"u8))
                number = source.Text();
            else if (source.Is("theme"u8))
                theme = source.Text();
            else if (source.Is("place"u8))
                place = source.Text();
            else if (source.Is("date"u8))
                date = source.Value<BibDate>(DatePart.TryRead);
            else if (source.Is("sponsors"u8))
                sponsors = source.Texts();
            else
                source.Keep();
        }

        value = new WorkEvent
        {
            Name = name,
            Acronym = acronym,
            Number = number,
            Theme = theme,
            Place = place,
            Date = date,
            Sponsors = sponsors,
        };
        return true;
    }
}
