namespace BibHarvester.Csl.Items;

public sealed partial class CslItem
{
    /// <summary>A record as CSL sees it.</summary>
    /// <param name="record">The record.</param>
    /// <param name="options">What to change on the way, for citing; nothing where absent.</param>
    /// <returns>The item; what CSL has no variable for is left out.</returns>
    public static CslItem FromRecord(BibRecord record, CiteOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(record);
        var builder = new CslItemBuilder();
        foreach (var field in CslFields.All)
            field.ToItem(record, builder);
        if (options is not null)
            CitingRules.Apply(record, builder, options);
        else
            builder.DropEmpty();
        var item = builder.Build("item");
        return options is null ? KeptValues.Restore(record, item) : item;
    }

    /// <summary>The item as a record.</summary>
    /// <returns>The record, without provenance; what it says in another way or not at all stands in its extra fields too.</returns>
    public BibRecord ToRecord() => KeptValues.Keep(this, ReadFields());

    /// <summary>What a record has places for.</summary>
    internal BibRecord ReadFields()
    {
        var draft = new RecordDraft();
        foreach (var field in CslFields.All)
            field.ToRecord(this, draft);
        return draft.Build();
    }
}
