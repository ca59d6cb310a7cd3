namespace BibHarvester.Formats.RecordJson;

internal static class TitlePart
{
    public static void Write(JsonSink sink, Title value)
    {
        sink.Begin();
        sink.Value<RichText>("text"u8, value.Text, RichTextPart.Write);
        sink.Value<RichText>("subtitle"u8, value.Subtitle, RichTextPart.Write);
        sink.Word("kind"u8, value.Kind, Words.Title, TitleKind.Main);
        sink.Text("language"u8, value.Language);
        sink.Flag("machineTranslated"u8, value.MachineTranslated ? true : null);
        sink.End();
    }

    public static bool TryRead(ref JsonSource source, out Title value)
    {
        value = null!;
        if (!source.Begin(out var start))
            return false;
        RichText? text = null;
        RichText? subtitle = null;
        var kind = TitleKind.Main;
        string? language = null;
        var machineTranslated = false;
        while (source.Next())
        {
            if (source.Is("text"u8))
                text = source.Value<RichText>(RichTextPart.TryRead);
            else if (source.Is("subtitle"u8))
                subtitle = source.Value<RichText>(RichTextPart.TryRead);
            else if (source.Is("kind"u8))
                kind = source.Word(Words.Title);
            else if (source.Is("language"u8))
                language = source.Text();
            else if (source.Is("machineTranslated"u8))
                machineTranslated = source.Flag() is true;
            else
                source.Keep();
        }

        if (text is not { } givenText)
            return source.Reject(start, "lacks its text");
        value = new Title
        {
            Text = givenText,
            Subtitle = subtitle,
            Kind = kind,
            Language = language,
            MachineTranslated = machineTranslated,
        };
        return true;
    }
}
