namespace BibHarvester.Formats.RecordJson;

internal static class PersonNamePart
{
    public static void Write(JsonSink sink, PersonName value)
    {
        sink.Begin();
        sink.Text("family"u8, value.Family);
        sink.Text("given"u8, value.Given);
        sink.Text("droppingParticle"u8, value.DroppingParticle);
        sink.Text("nonDroppingParticle"u8, value.NonDroppingParticle);
        sink.Text("suffix"u8, value.Suffix);
        sink.Text("language"u8, value.Language);
        sink.End();
    }

    public static bool TryRead(ref JsonSource source, out PersonName value)
    {
        value = null!;
        if (!source.Begin(out _))
            return false;
        string? family = null, given = null, droppingParticle = null, nonDroppingParticle = null, suffix = null, language = null;
        while (source.Next())
        {
            if (source.Is("family"u8))
                family = source.Text();
            else if (source.Is("given"u8))
                given = source.Text();
            else if (source.Is("droppingParticle"u8))
                droppingParticle = source.Text();
            else if (source.Is("nonDroppingParticle"u8))
                nonDroppingParticle = source.Text();
            else if (source.Is("suffix"u8))
                suffix = source.Text();
            else if (source.Is("language"u8))
                language = source.Text();
            else
                source.Keep();
        }

        value = new PersonName
        {
            Family = family,
            Given = given,
            DroppingParticle = droppingParticle,
            NonDroppingParticle = nonDroppingParticle,
            Suffix = suffix,
            Language = language,
        };
        return true;
    }
}
