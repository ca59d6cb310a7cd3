namespace BibHarvester.Formats.RecordJson;

internal static class LicensePart
{
    public static void Write(JsonSink sink, License value)
    {
        sink.Begin();
        sink.Text("url"u8, value.Url);
        sink.Text("name"u8, value.Name);
        sink.Text("code"u8, value.Code);
        sink.Text("contentVersion"u8, value.ContentVersion);
        sink.Value("start"u8, value.Start, DatePart.Write);
        sink.Number("delayInDays"u8, value.DelayInDays);
        sink.Text("language"u8, value.Language);
        sink.End();
    }

    public static bool TryRead(ref JsonSource source, out License value)
    {
        value = null!;
        if (!source.Begin(out _))
            return false;
        string? url = null, name = null, code = null, contentVersion = null, language = null;
        BibDate? start = null;
        int? delayInDays = null;
        while (source.Next())
        {
            if (source.Is("url"u8))
                url = source.Text();
            else if (source.Is("name"u8))
                name = source.Text();
            else if (source.Is("code"u8))
                code = source.Text();
            else if (source.Is("contentVersion"u8))
                contentVersion = source.Text();
            else if (source.Is("start"u8))
                start = source.Value<BibDate>(DatePart.TryRead);
            else if (source.Is("delayInDays"u8))
                delayInDays = source.Number();
            else if (source.Is("language"u8))
                language = source.Text();
            else
                source.Keep();
        }

        value = new License
        {
            Url = url,
            Name = name,
            Code = code,
            ContentVersion = contentVersion,
            Start = start,
            DelayInDays = delayInDays,
            Language = language,
        };
        return true;
    }
}
