namespace BibHarvester.Formats.RecordJson;

internal static class FieldWitnessPart
{
    public static void Write(JsonSink sink, FieldWitness value)
    {
        sink.Begin();
        sink.Text("path"u8, value.Path);
        sink.Number("witness"u8, value.Witness == 0 ? null : value.Witness);
        sink.Text("rule"u8, value.Rule);
        sink.Payload("raw"u8, "rawText"u8, "rawBase64"u8, value.Raw);
        sink.List("dissents"u8, value.Dissents, DissentPart.Write);
        sink.End();
    }

    public static bool TryRead(ref JsonSource source, out FieldWitness value)
    {
        value = null!;
        if (!source.Begin(out var start))
            return false;
        string? path = null, rule = null;
        var witness = 0;
        Utf8Text raw = default;
        ValueList<Dissent> dissents = [];
        while (source.Next())
        {
            if (source.Is("path"u8))
                path = source.Text();
            else if (source.Is("witness"u8))
                witness = source.Number() ?? 0;
            else if (source.Is("rule"u8))
                rule = source.Text();
            else if (source.Is("raw"u8))
                raw = source.Payload();
            else if (source.Is("rawText"u8))
                raw = Utf8Text.From(source.Text() ?? "");
            else if (source.Is("rawBase64"u8))
                raw = source.Base64();
            else if (source.Is("dissents"u8))
                dissents = source.List<Dissent>(DissentPart.TryRead);
            else
                source.Keep();
        }

        if (path is null || rule is null)
            return source.Reject(start, "lacks its path or rule");
        value = new FieldWitness { Path = path, Witness = witness, Rule = rule, Raw = raw, Dissents = dissents };
        return true;
    }
}
