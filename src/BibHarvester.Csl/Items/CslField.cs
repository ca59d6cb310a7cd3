namespace BibHarvester.Csl.Items;

/// <summary>A row of the table between records and CSL's items: what a variable stands for in a record.</summary>
public sealed class CslField
{
    private readonly Action<BibRecord, CslItemBuilder> _toItem;
    private readonly Action<CslItem, RecordDraft> _toRecord;

    internal CslField(string variable, string record, Action<BibRecord, CslItemBuilder> toItem, Action<CslItem, RecordDraft> toRecord)
    {
        Variable = variable;
        Record = record;
        _toItem = toItem;
        _toRecord = toRecord;
    }

    /// <summary>The CSL variables, or the member of CSL-JSON.</summary>
    public string Variable { get; }

    /// <summary>The field of <see cref="BibRecord"/>, and what of it is carried.</summary>
    public string Record { get; }

    internal void ToItem(BibRecord record, CslItemBuilder builder) => _toItem(record, builder);

    internal void ToRecord(CslItem item, RecordDraft draft) => _toRecord(item, draft);
}
