namespace BibHarvester.Csl.Items;

public static partial class CslFields
{
    private static CslField[] Publication =>
    [
        new(
            "publisher, publisher-place",
            "Publishers: the publisher, for theses the institution; for preprints the server in Containers",
            WritePublisher,
            (i, d) => AddPublisher(
                d,
                Plain(i, Variable.Publisher),
                Plain(i, Variable.PublisherPlace),
                i.ItemType == ItemType.Thesis ? PublisherRole.Institution : PublisherRole.Publisher)),
        new(
            "original-publisher, original-publisher-place",
            "Publishers: the publisher of the original",
            (r, b) => WritePublisher(b, PublisherOf(r, PublisherRole.OriginalPublisher), Variable.OriginalPublisher, Variable.OriginalPublisherPlace),
            (i, d) => AddPublisher(
                d, Plain(i, Variable.OriginalPublisher), Plain(i, Variable.OriginalPublisherPlace), PublisherRole.OriginalPublisher)),
        new(
            "medium",
            "Media: the first that is no media type",
            (r, b) => b.Set(Variable.Medium, r.Media.FirstOrDefault(m => !m.Contains('/', StringComparison.Ordinal))),
            (i, d) => d.Record = d.Record with { Media = Plain(i, Variable.Medium) is { } text ? [text] : [] }),
        new(
            "dimensions",
            "Extents: the first",
            (r, b) => b.Set(Variable.Dimensions, r.Extents.Count > 0 ? r.Extents[0] : null),
            (i, d) => d.Record = d.Record with { Extents = Plain(i, Variable.Dimensions) is { } text ? [text] : [] }),
    ];

    private static Publisher? PublisherOf(BibRecord record, PublisherRole role) =>
        record.Publishers.FirstOrDefault(p => p.Role == role && (p.Name is not null || p.Place is not null));

    private static void WritePublisher(BibRecord record, CslItemBuilder builder)
    {
        var institution = PublisherOf(record, PublisherRole.Institution);
        var publisher = PublisherOf(record, PublisherRole.Publisher);
        var chosen = record.Type == WorkType.Thesis
            ? institution ?? publisher
            : publisher ?? institution ?? PublisherOf(record, PublisherRole.Distributor);
        WritePublisher(builder, chosen, Variable.Publisher, Variable.PublisherPlace);
        if (record.Type != WorkType.Preprint)
            return;
        var server = record.Containers.FirstOrDefault(c => c.Kind == ContainerKind.Repository);
        if (server is not null && TitleOf(server.Titles, TitleKind.Main) is { } name)
            builder.Set(Variable.Publisher, name.Text.Plain);
    }

    private static void WritePublisher(CslItemBuilder builder, Publisher? publisher, Variable name, Variable place)
    {
        builder.Set(name, publisher?.Name);
        builder.Set(place, publisher?.Place);
    }

    private static void AddPublisher(RecordDraft draft, string? name, string? place, PublisherRole role)
    {
        if (name is not null || place is not null)
            draft.Publishers.Add(new Publisher { Name = name, Place = place, Role = role });
    }
}
