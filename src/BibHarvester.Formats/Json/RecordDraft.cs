namespace BibHarvester.Formats.Json;

/// <summary>What has been read of a record. One draft serves one record after another.</summary>
internal sealed class RecordDraft
{
    public WorkType Type { get; set; }

    public string? Genre { get; set; }

    public ListBuilder<Title> Titles { get; } = new();

    public ListBuilder<Contributor> Contributors { get; } = new();

    public ListBuilder<ContributorRole> IncompleteRoles { get; } = new();

    public ListBuilder<WorkDate> Dates { get; } = new();

    public ListBuilder<Container> Containers { get; } = new();

    public WorkEvent? Event { get; set; }

    public string? Volume { get; set; }

    public string? Issue { get; set; }

    public string? Part { get; set; }

    public string? ChapterNumber { get; set; }

    public Pages? Pages { get; set; }

    public string? ArticleNumber { get; set; }

    public string? PageCount { get; set; }

    public ListBuilder<string> Extents { get; } = new();

    public ListBuilder<Publisher> Publishers { get; } = new();

    public string? Edition { get; set; }

    public string? Version { get; set; }

    public string? Number { get; set; }

    public ListBuilder<string> Media { get; } = new();

    public string? Language { get; set; }

    public ListBuilder<Abstract> Abstracts { get; } = new();

    public ListBuilder<Keyword> Keywords { get; } = new();

    public ListBuilder<Identifier> Identifiers { get; } = new();

    public ListBuilder<Link> Links { get; } = new();

    public ListBuilder<License> Licenses { get; } = new();

    public ListBuilder<Funding> Funding { get; } = new();

    public ListBuilder<Relation> Relations { get; } = new();

    public ListBuilder<WorkStatus> Status { get; } = new();

    public ListBuilder<Metric> Metrics { get; } = new();

    public ListBuilder<string> Notes { get; } = new();

    /// <summary>Forgets the record before.</summary>
    public void Clear()
    {
        (Type, Genre, Event, Volume, Issue, Part, ChapterNumber) = (default, null, null, null, null, null, null);
        (Pages, ArticleNumber, PageCount, Edition, Version, Number, Language) = (null, null, null, null, null, null, null);
        Titles.Clear();
        Contributors.Clear();
        IncompleteRoles.Clear();
        Dates.Clear();
        Containers.Clear();
        Extents.Clear();
        Publishers.Clear();
        Media.Clear();
        Abstracts.Clear();
        Keywords.Clear();
        Identifiers.Clear();
        Links.Clear();
        Licenses.Clear();
        Funding.Clear();
        Relations.Clear();
        Status.Clear();
        Metrics.Clear();
        Notes.Clear();
    }

    /// <summary>Makes the record.</summary>
    public BibRecord ToRecord(ValueList<Reference> references, ValueList<ExtraField> extraFields, Provenance provenance) => new()
    {
        Type = Type,
        Genre = Genre,
        Titles = Titles.Take(),
        Contributors = Contributors.Take(),
        IncompleteRoles = IncompleteRoles.Take(),
        Dates = Dates.Take(),
        Containers = Containers.Take(),
        Event = Event,
        Volume = Volume,
        Issue = Issue,
        Part = Part,
        ChapterNumber = ChapterNumber,
        Pages = Pages,
        ArticleNumber = ArticleNumber,
        PageCount = PageCount,
        Extents = Extents.Take(),
        Publishers = Publishers.Take(),
        Edition = Edition,
        Version = Version,
        Number = Number,
        Media = Media.Take(),
        Language = Language,
        Abstracts = Abstracts.Take(),
        Keywords = Keywords.Take(),
        Identifiers = Identifiers.Take(),
        Links = Links.Take(),
        Licenses = Licenses.Take(),
        Funding = Funding.Take(),
        Relations = Relations.Take(),
        References = references,
        Status = Status.Take(),
        Metrics = Metrics.Take(),
        Notes = Notes.Take(),
        ExtraFields = extraFields,
        Provenance = provenance,
    };
}
