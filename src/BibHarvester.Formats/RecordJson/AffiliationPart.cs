namespace BibHarvester.Formats.RecordJson;

internal static class AffiliationPart
{
    public static void Write(JsonSink sink, Affiliation value)
    {
        sink.Begin();
        sink.Text("name"u8, value.Name);
        sink.Text("place"u8, value.Place);
        sink.List("identifiers"u8, value.Identifiers, IdentifierPart.Write);
        sink.End();
    }

    public static bool TryRead(ref JsonSource source, out Affiliation value)
    {
        value = null!;
        if (!source.Begin(out _))
            return false;
        string? name = null, place = null;
        ValueList<Identifier> identifiers = [];
        while (source.Next())
        {
            if (source.Is("name"u8))
                name = source.Text();
            else if (source.Is("place"u8))
                place = source.Text();
            else if (source.Is("identifiers"u8))
                identifiers = source.List<Identifier>(IdentifierPart.TryRead);
            else
                source.Keep();
        }

        value = new Affiliation
        {
            Name = name,
            Place = place,
            Identifiers = identifiers,
        };
        return true;
    }
}
