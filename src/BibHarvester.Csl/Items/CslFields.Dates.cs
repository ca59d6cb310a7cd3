namespace BibHarvester.Csl.Items;

public static partial class CslFields
{
    private static CslField[] Dates =>
    [
        new(
            "issued",
            "Issued: the date of publication to cite",
            (r, b) => b.Set(Variable.Issued, r.Issued),
            (i, d) => AddDate(d, i.Date(Variable.Issued), DateKind.Issued)),
        DateRow("available-date", Variable.AvailableDate, DateKind.Available),
        DateRow("submitted", Variable.Submitted, DateKind.Submitted),
        DateRow("original-date", Variable.OriginalDate, DateKind.Original),
        DateRow("accessed", Variable.Accessed, DateKind.Accessed),
        new(
            "event-title, event-place, event-date",
            "Event: name, place and date",
            WriteEvent,
            ReadEvent),
        new(
            "status",
            "Status: retracted, withdrawn, removed, expression of concern, reinstated, in press, forthcoming, submitted, corrected, or another in words; one of them",
            (r, b) => b.Set(Variable.Status, StatusTexts.Of(r.Status)),
            (i, d) => d.Record = d.Record with
            {
                Status = Plain(i, Variable.Status) is { } text ? [StatusTexts.Parse(text)] : [],
            }),
    ];

    private static CslField DateRow(string name, Variable variable, DateKind kind) => new(
        name,
        $"Dates: {kind}",
        (r, b) => b.Set(variable, r.DateOf(kind)),
        (i, d) => AddDate(d, i.Date(variable), kind));

    private static void AddDate(RecordDraft draft, BibDate? date, DateKind kind)
    {
        if (date is { } value)
            draft.Dates.Add(new WorkDate(kind, value));
    }

    private static void WriteEvent(BibRecord record, CslItemBuilder builder)
    {
        if (record.Event is not { } held)
            return;
        builder.Set(Variable.EventTitle, held.Name ?? held.Acronym);
        builder.Set(Variable.EventPlace, held.Place);
        builder.Set(Variable.EventDate, held.Date);
    }

    private static void ReadEvent(CslItem item, RecordDraft draft)
    {
        var held = new WorkEvent
        {
            Name = Plain(item, Variable.EventTitle),
            Place = Plain(item, Variable.EventPlace),
            Date = item.Date(Variable.EventDate),
        };
        draft.Event = held is { Name: null, Place: null, Date: null } ? null : held;
    }
}
