namespace BibHarvester.Formats.RecordJson;

internal static class ContainerPart
{
    public static void Write(JsonSink sink, Container value)
    {
        sink.Begin();
        sink.Word("kind"u8, value.Kind, Words.Container, ContainerKind.Unspecified);
        sink.List("titles"u8, value.Titles, TitlePart.Write);
        sink.List("identifiers"u8, value.Identifiers, IdentifierPart.Write);
        sink.Text("volume"u8, value.Volume);
        sink.End();
    }

    public static bool TryRead(ref JsonSource source, out Container value)
    {
        value = null!;
        if (!source.Begin(out _))
            return false;
        var kind = ContainerKind.Unspecified;
        ValueList<Title> titles = [];
        ValueList<Identifier> identifiers = [];
        string? volume = null;
        while (source.Next())
        {
            if (source.Is("kind"u8))
                kind = source.Word(Words.Container);
            else if (source.Is("titles"u8))
                titles = source.List<Title>(TitlePart.TryRead);
            else if (source.Is("identifiers"u8))
                identifiers = source.List<Identifier>(IdentifierPart.TryRead);
            else if (source.Is("volume"u8))
                volume = source.Text();
            else
                source.Keep();
        }

        value = new Container
        {
            Kind = kind,
            Titles = titles,
            Identifiers = identifiers,
            Volume = volume,
        };
        return true;
    }
}
