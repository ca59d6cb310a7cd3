namespace BibHarvester.Formats.RecordJson;

internal static class FundingPart
{
    public static void Write(JsonSink sink, Funding value)
    {
        sink.Begin();
        sink.Text("funder"u8, value.Funder);
        sink.List("funderIdentifiers"u8, value.FunderIdentifiers, IdentifierPart.Write);
        sink.Texts("awards"u8, value.Awards);
        sink.Text("awardUrl"u8, value.AwardUrl);
        sink.Text("awardTitle"u8, value.AwardTitle);
        sink.End();
    }

    public static bool TryRead(ref JsonSource source, out Funding value)
    {
        value = null!;
        if (!source.Begin(out _))
            return false;
        string? funder = null, awardUrl = null, awardTitle = null;
        ValueList<Identifier> funderIdentifiers = [];
        ValueList<string> awards = [];
        while (source.Next())
        {
            if (source.Is("funder"u8))
                funder = source.Text();
            else if (source.Is("funderIdentifiers"u8))
                funderIdentifiers = source.List<Identifier>(IdentifierPart.TryRead);
            else if (source.Is("awards"u8))
                awards = source.Texts();
            else if (source.Is("awardUrl"u8))
                awardUrl = source.Text();
            else if (source.Is("awardTitle"u8))
                awardTitle = source.Text();
            else
                source.Keep();
        }

        value = new Funding
        {
            Funder = funder,
            FunderIdentifiers = funderIdentifiers,
            Awards = awards,
            AwardUrl = awardUrl,
            AwardTitle = awardTitle,
        };
        return true;
    }
}
