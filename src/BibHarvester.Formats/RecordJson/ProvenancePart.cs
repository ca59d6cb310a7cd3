namespace BibHarvester.Formats.RecordJson;

internal static class ProvenancePart
{
    public static void Write(JsonSink sink, Provenance value)
    {
        sink.Begin();
        sink.List("witnesses"u8, value.Witnesses, WitnessPart.Write);
        sink.List("fields"u8, value.Fields, FieldWitnessPart.Write);
        sink.End();
    }

    public static bool TryRead(ref JsonSource source, out Provenance value)
    {
        value = null!;
        if (!source.Begin(out _))
            return false;
        ValueList<Witness> witnesses = [];
        ValueList<FieldWitness> fields = [];
        while (source.Next())
        {
            if (source.Is("witnesses"u8))
                witnesses = source.List<Witness>(WitnessPart.TryRead);
            else if (source.Is("fields"u8))
                fields = source.List<FieldWitness>(FieldWitnessPart.TryRead);
            else
                source.Keep();
        }

        value = new Provenance
        {
            Witnesses = witnesses,
            Fields = fields,
        };
        return true;
    }
}
