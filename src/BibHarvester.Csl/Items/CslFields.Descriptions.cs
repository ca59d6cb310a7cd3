namespace BibHarvester.Csl.Items;

public static partial class CslFields
{
    private static CslField[] Descriptions =>
    [
        new(
            "abstract",
            "Abstracts: the first abstract",
            (r, b) => b.Set(Variable.Abstract, AbstractOf(r), hasLines: true),
            (i, d) => d.Record = d.Record with
            {
                Abstracts = i.Text(Variable.Abstract) is { } text && RecordMarkup.Read(text.Markup, hasLines: true) is { IsEmpty: false } read
                    ? [new Abstract { Text = read }]
                    : [],
            }),
        new(
            "keyword",
            "Keywords: their words",
            (r, b) => b.Set(Variable.Keyword, KeywordTexts.Join(r.Keywords)),
            (i, d) => d.Record = d.Record with { Keywords = KeywordTexts.Split(Plain(i, Variable.Keyword)) }),
        new(
            "note",
            "Notes, joined",
            (r, b) => b.SetVerbatim(Variable.Note, string.Join('\n', r.Notes)),
            (i, d) => d.Record = d.Record with { Notes = i.Text(Variable.Note) is { } text ? [text.Markup] : [] }),
    ];

    private static CslField Kept => new(
        "custom, and values that a record says in another way or not at all",
        "ExtraFields of the format csl-json",
        WriteKept,
        ReadKept);

    private static RichText AbstractOf(BibRecord record)
    {
        foreach (var text in record.Abstracts)
        {
            if (text is { Kind: AbstractKind.Abstract, MachineTranslated: false })
                return text.Text;
        }

        return default;
    }

    private static void WriteKept(BibRecord record, CslItemBuilder builder)
    {
        foreach (var extra in record.ExtraFields)
        {
            if (extra.Format != CslJsonReader.Format)
                continue;
            if (KeptValues.TryFind(extra, out var variable) && !builder.Has(variable))
                KeptValues.Set(builder, variable, extra.Value);
            else
                builder.AddExtra(extra);
        }
    }

    private static void ReadKept(CslItem item, RecordDraft draft)
    {
        foreach (var extra in item.ExtraFields)
            draft.Extra.Add(extra);
    }
}
