namespace BibHarvester.Formats.RecordJson;

internal static class RelationPart
{
    public static void Write(JsonSink sink, Relation value)
    {
        sink.Begin();
        sink.Word("kind"u8, value.Kind, Words.Relation);
        sink.Text("kindText"u8, value.KindText);
        sink.Value("target"u8, value.Target, IdentifierPart.Write);
        sink.Part("record"u8, value.Record, RecordPart.Write);
        sink.Text("assertedBy"u8, value.AssertedBy);
        sink.End();
    }

    public static bool TryRead(ref JsonSource source, out Relation value)
    {
        value = null!;
        if (!source.Begin(out _))
            return false;
        var kind = RelationKind.Other;
        string? kindText = null, assertedBy = null;
        Identifier? target = null;
        BibRecord? record = null;
        while (source.Next())
        {
            if (source.Is("kind"u8))
                kind = source.Word(Words.Relation);
            else if (source.Is("kindText"u8))
                kindText = source.Text();
            else if (source.Is("target"u8))
                target = source.Value<Identifier>(IdentifierPart.TryRead);
            else if (source.Is("record"u8))
                record = source.Part<BibRecord>(RecordPart.TryRead);
            else if (source.Is("assertedBy"u8))
                assertedBy = source.Text();
            else
                source.Keep();
        }

        value = new Relation
        {
            Kind = kind,
            KindText = kindText,
            Target = target,
            Record = record,
            AssertedBy = assertedBy,
        };
        return true;
    }
}
