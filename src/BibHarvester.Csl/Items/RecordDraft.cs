namespace BibHarvester.Csl.Items;

/// <summary>A record in the making, filled row by row from an item.</summary>
internal sealed class RecordDraft
{
    public BibRecord Record { get; set; } = new() { Type = WorkType.Document };

    public List<Title> Titles { get; } = [];

    public List<Contributor> Contributors { get; } = [];

    public List<WorkDate> Dates { get; } = [];

    public Container? Container { get; set; }

    /// <summary>The whole of several volumes, of which the work or its container is one.</summary>
    public Container? Whole { get; set; }

    public Container? Series { get; set; }

    public WorkEvent? Event { get; set; }

    public List<Publisher> Publishers { get; } = [];

    public List<Identifier> Identifiers { get; } = [];

    public List<Identifier> ContainerIdentifiers { get; } = [];

    public List<ExtraField> Extra { get; } = [];

    public void AddIdentifier(Identifier identifier)
    {
        if (!Identifiers.Contains(identifier))
            Identifiers.Add(identifier);
    }

    public BibRecord Build()
    {
        var containers = new List<Container>(2);
        if (ContainerIdentifiers.Count > 0)
            Container = (Container ?? new Container()) with { Identifiers = ContainerIdentifiers.ToValueList() };
        if (Container is not null)
            containers.Add(Container);
        if (Whole is not null)
            containers.Add(Whole);
        if (Series is not null)
            containers.Add(Series);
        return Record with
        {
            Titles = Titles.ToValueList(),
            Contributors = Contributors.ToValueList(),
            Dates = Dates.ToValueList(),
            Containers = containers.ToValueList(),
            Event = Event,
            Publishers = Publishers.ToValueList(),
            Identifiers = Identifiers.ToValueList(),
            ExtraFields = Extra.ToValueList(),
        };
    }
}
