namespace BibHarvester.Formats.Ris;

/// <summary>Makes a record of lines.</summary>
internal sealed partial class RisAssembler
{
    private readonly string _type;
    private readonly List<Contributor> _contributors = [];
    private readonly List<Title> _titles = [];
    private readonly List<Identifier> _identifiers = [];
    private readonly List<Identifier> _standardNumbers = [];
    private readonly List<Keyword> _keywords = [];
    private readonly List<Link> _links = [];
    private readonly List<WorkStatus> _status = [];
    private readonly List<string> _notes = [];
    private readonly List<ExtraField> _extras = [];
    private readonly Dictionary<string, string> _first = new(StringComparer.Ordinal);
    private bool _isIncomplete;
    private BibDate? _issued;
    private BibDate? _year;
    private BibDate? _accessed;

    private RisAssembler(string type) => _type = type;

    /// <summary>The record that lines say.</summary>
    /// <param name="lines">The lines, <c>TY</c> first, without <c>ER</c>.</param>
    /// <param name="unknown">Takes the index of each line whose value is not what its tag says.</param>
    /// <param name="extras">Whether lines are kept that the record has no place for.</param>
    public static BibRecord ToRecord(IReadOnlyList<RisLine> lines, Action<int>? unknown = null, bool extras = true)
    {
        var assembler = new RisAssembler(lines.Count > 0 && lines[0].Tag == "TY" ? lines[0].Value.ToUpperInvariant() : "GEN");
        for (var i = 0; i < lines.Count; i++)
        {
            if (lines[i].Tag == "TY" || assembler.Take(lines[i]))
                continue;
            unknown?.Invoke(i);
            assembler.Keep(lines[i]);
        }

        return assembler.Build(extras);
    }

    private void Keep(RisLine line) => _extras.Add(new ExtraField(RisFields.FormatName, line.Tag, ExtraValues.FromText(line.Value)));

    private string? First(string tag) => _first.GetValueOrDefault(tag);

    private BibRecord Build(bool extras)
    {
        var (work, genre) = RisTypes.Read(_type, First("M3"));
        var isVersioned = RisKinds.HasVersion(_type);
        var articleNumber = First("C7");
        var (first, last) = (First("SP"), First("EP"));
        var countsPages = last is null && RisKinds.CountsPages(_type);
        if (last is null && first == articleNumber)
            first = null;
        var containers = ToContainers(out var happening);
        return new BibRecord
        {
            Type = work ?? WorkType.Document,
            Genre = genre,
            CitationKey = First("ID"),
            Titles = _titles.ToValueList(),
            Contributors = _contributors.ToValueList(),
            IncompleteRoles = _isIncomplete ? [ContributorRole.Author] : [],
            Dates = ToDates(),
            Containers = containers,
            Event = happening is null && First("C1") is null ? null : new WorkEvent { Name = happening, Place = First("C1") },
            Volume = First("VL"),
            Issue = First("IS"),
            Number = First("M1"),
            VolumeCount = First("NV"),
            Edition = isVersioned ? null : First("ET"),
            Version = isVersioned ? First("ET") : null,
            ChapterNumber = RisKinds.IsInBook(_type) ? First("SE") : null,
            Section = RisKinds.IsInBook(_type) ? null : First("SE"),
            ArticleNumber = articleNumber,
            Pages = countsPages ? null : RisPages.Read(first, last),
            PageCount = countsPages ? first : null,
            Publishers = First("PB") is null && First("CY") is null
                ? []
                : [new Publisher { Name = First("PB"), Place = First("CY"), Role = RisKinds.IsByInstitution(_type) && First("PB") is not null ? PublisherRole.Institution : PublisherRole.Publisher }],
            Language = First("LA"),
            Abstracts = First("AB") is { } text ? [new Abstract { Text = text }] : [],
            Keywords = _keywords.ToValueList(),
            Identifiers = _identifiers.ToValueList(),
            Links = _links.ToValueList(),
            Status = _status.ToValueList(),
            Notes = _notes.ToValueList(),
            ExtraFields = extras ? _extras.ToValueList() : [],
        };
    }

    private ValueList<WorkDate> ToDates()
    {
        var dates = new List<WorkDate>(2);
        if ((_issued is { Year: not null } ? _issued : _year ?? _issued) is { } issued)
            dates.Add(new WorkDate(DateKind.Issued, issued));
        if (_accessed is { } accessed)
            dates.Add(new WorkDate(DateKind.Accessed, accessed));
        return dates.ToValueList();
    }

    private ValueList<Container> ToContainers(out string? happening)
    {
        var host = First("T2") ?? First("JF") ?? First("JO") ?? First("BT");
        var proceedings = _type is "CONF" or "CPAPER" ? First("C3") : null;
        happening = proceedings is null ? null : host;
        host = proceedings ?? host;
        var containers = new List<Container>(2);
        if (host is not null)
        {
            var abbreviation = First("J2") ?? First("JA");
            containers.Add(new Container
            {
                Kind = HostKind(),
                Titles = abbreviation is null ? [host] : [host, new Title { Text = abbreviation, Kind = TitleKind.Abbreviated }],
            });
        }

        if (First("T3") is { } series)
            containers.Add(new Container { Kind = ContainerKind.Series, Titles = [series] });
        var isSerial = RisKinds.IsPeriodical(_type);
        foreach (var number in _standardNumbers)
        {
            var at = number.Kind == IdentifierKind.Issn
                ? (isSerial || First("T3") is null ? 0 : containers.Count - 1)
                : (RisKinds.IsInBook(_type) && host is not null ? 0 : -1);
            if (at >= 0 && at < containers.Count)
                containers[at] = containers[at] with { Identifiers = containers[at].Identifiers.Add(number) };
            else
                _identifiers.Add(number);
        }

        return containers.ToValueList();
    }

    private ContainerKind HostKind()
    {
        if (RisKinds.IsPeriodical(_type) || _type is "INPR" or "JFULL")
            return ContainerKind.Periodical;
        if (_type is "CONF" or "CPAPER")
            return ContainerKind.Proceedings;
        if (RisKinds.IsInBook(_type))
            return ContainerKind.Book;
        if (RisKinds.IsWhole(_type))
            return ContainerKind.Series;
        return _type switch
        {
            "ELEC" or "WEB" or "BLOG" or "ICOMM" => ContainerKind.WebSite,
            "DATA" or "DBASE" or "COMP" or "AGGR" => ContainerKind.Repository,
            _ => ContainerKind.Unspecified,
        };
    }
}
