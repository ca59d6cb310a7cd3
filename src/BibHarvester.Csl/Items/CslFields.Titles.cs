namespace BibHarvester.Csl.Items;

public static partial class CslFields
{
    private static CslField[] Titles =>
    [
        new(
            "title",
            "Titles: the main one with its subtitle, or else the original one; never one that a computer translated",
            (r, b) => b.Set(Variable.Title, (r.Title ?? TitleOf(r.Titles, TitleKind.Original)) is { } title ? Whole(title) : default),
            (i, d) => AddTitle(d, i.Text(Variable.Title), TitleKind.Main)),
        new(
            "title-short",
            "Titles: the short one",
            (r, b) => b.Set(Variable.TitleShort, TitleOf(r.Titles, TitleKind.Short) is { } title ? Whole(title) : default),
            (i, d) => AddTitle(d, i.Text(Variable.TitleShort), TitleKind.Short)),
        new(
            "original-title",
            "Titles: the original one beside a main one",
            (r, b) => b.Set(Variable.OriginalTitle, r.Title is not null && TitleOf(r.Titles, TitleKind.Original) is { } title ? Whole(title) : default),
            (i, d) => AddTitle(d, i.Text(Variable.OriginalTitle), TitleKind.Original)),
        new(
            "container-title, container-title-short",
            "Containers: the first that is no series, its main and its abbreviated or short title",
            WriteContainer,
            (i, d) => d.Container = ContainerOf(i.Text(Variable.ContainerTitle), i.Text(Variable.ContainerTitleShort), ContainerKindOf(i))),
        new(
            "volume-title",
            "Titles, Containers: that of the volume, where title or container-title is the whole of several volumes; not written",
            (_, _) => { },
            ReadVolume),
        new(
            "collection-title, collection-number",
            "Containers: the series, its main title and volume",
            WriteSeries,
            ReadSeries),
        new(
            "reviewed-title",
            "Relations: the title of the work reviewed",
            (r, b) => b.Set(Variable.ReviewedTitle, Reviewed(r) is { } title ? Whole(title) : default),
            ReadReviewed),
    ];

    private static Title? TitleOf(ValueList<Title> titles, TitleKind kind)
    {
        foreach (var title in titles)
        {
            if (title.Kind == kind && !title.MachineTranslated)
                return title;
        }

        return null;
    }

    private static RichText Whole(Title title)
    {
        if (title.Subtitle is not { IsEmpty: false } subtitle)
            return title.Text;
        var text = title.Text.Plain;
        var separator = text.Length > 0 && text[^1] is '?' or '!' or ':' ? " " : ": ";
        var offset = text.Length + separator.Length;
        var spans = new List<RichSpan>(title.Text.Spans.Count + subtitle.Spans.Count);
        foreach (var span in title.Text.Spans)
            spans.Add(span);
        foreach (var span in subtitle.Spans)
            spans.Add(span with { Start = span.Start + offset });
        return new RichText(text + separator + subtitle.Plain, spans.ToValueList());
    }

    private static void AddTitle(RecordDraft draft, CslText? text, TitleKind kind)
    {
        if (text?.Record is { IsEmpty: false } title)
            draft.Titles.Add(new Title { Text = title, Kind = kind });
    }

    private static Container? MainContainer(BibRecord record)
    {
        foreach (var container in record.Containers)
        {
            var isServer = record.Type == WorkType.Preprint && container.Kind == ContainerKind.Repository;
            if (container.Kind != ContainerKind.Series && !isServer)
                return container;
        }

        return null;
    }

    private static Container? SeriesOf(BibRecord record)
    {
        foreach (var container in record.Containers)
        {
            if (container.Kind == ContainerKind.Series)
                return container;
        }

        return null;
    }

    private static void WriteContainer(BibRecord record, CslItemBuilder builder)
    {
        if (MainContainer(record) is not { } container)
            return;
        builder.Set(Variable.ContainerTitle, TitleOf(container.Titles, TitleKind.Main) is { } title ? Whole(title) : default);
        var shortTitle = TitleOf(container.Titles, TitleKind.Abbreviated) ?? TitleOf(container.Titles, TitleKind.Short);
        builder.Set(Variable.ContainerTitleShort, shortTitle is not null ? Whole(shortTitle) : default);
    }

    private static void WriteSeries(BibRecord record, CslItemBuilder builder)
    {
        if (SeriesOf(record) is not { } series)
            return;
        builder.Set(Variable.CollectionTitle, TitleOf(series.Titles, TitleKind.Main) is { } title ? Whole(title) : default);
        builder.SetVerbatim(Variable.CollectionNumber, series.Volume);
    }

    // CSL 1.0.2: the title of the volume of the item or of what holds it; title and container-title are then those of all volumes together.
    private static void ReadVolume(CslItem item, RecordDraft draft)
    {
        if (item.Text(Variable.VolumeTitle) is not { Record.IsEmpty: false } volume)
            return;
        if (CslTypes.ContainerOf(item.ItemType) is ContainerKind.Book or ContainerKind.Proceedings)
        {
            draft.Whole = draft.Container is { } whole ? whole with { Kind = ContainerKind.Collection } : null;
            draft.Container = ContainerOf(volume, null, CslTypes.ContainerOf(item.ItemType));
        }
        else if (draft.Container is null && draft.Titles.FindIndex(t => t.Kind == TitleKind.Main) is >= 0 and var at)
        {
            draft.Whole = new Container { Kind = ContainerKind.Collection, Titles = [draft.Titles[at]] };
            draft.Titles[at] = new Title { Text = volume.Record };
        }
    }

    private static void ReadSeries(CslItem item, RecordDraft draft)
    {
        var volume = item.Text(Variable.CollectionNumber)?.Markup;
        draft.Series = ContainerOf(item.Text(Variable.CollectionTitle), null, ContainerKind.Series);
        if (volume is not null)
            draft.Series = (draft.Series ?? new Container { Kind = ContainerKind.Series }) with { Volume = volume };
    }

    // A preprint that has a publisher names its server there.
    private static ContainerKind ContainerKindOf(CslItem item) =>
        item.ItemType == ItemType.Article && item.Has(Variable.Publisher) ? ContainerKind.Unspecified : CslTypes.ContainerOf(item.ItemType);

    private static Container? ContainerOf(CslText? title, CslText? abbreviated, ContainerKind kind)
    {
        var titles = new List<Title>(2);
        if (title?.Record is { IsEmpty: false } main)
            titles.Add(new Title { Text = main });
        if (abbreviated?.Record is { IsEmpty: false } shorter)
            titles.Add(new Title { Text = shorter, Kind = TitleKind.Abbreviated });
        return titles.Count == 0 ? null : new Container { Kind = kind, Titles = titles.ToValueList() };
    }

    private static Title? Reviewed(BibRecord record)
    {
        foreach (var relation in record.Relations)
        {
            if (relation is { Kind: RelationKind.IsReviewOf, Record.Title: { } title })
                return title;
        }

        return null;
    }

    private static void ReadReviewed(CslItem item, RecordDraft draft)
    {
        if (item.Text(Variable.ReviewedTitle) is not { } text)
            return;
        var reviewed = new BibRecord { Type = WorkType.Document, Titles = [new Title { Text = text.Record }] };
        draft.Record = draft.Record with { Relations = [new Relation { Kind = RelationKind.IsReviewOf, Record = reviewed }] };
    }
}
