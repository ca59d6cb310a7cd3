namespace BibHarvester.Formats.Flat;

internal sealed partial class FlatRecord
{
    /// <summary>The record that is said.</summary>
    /// <param name="extras">Whether what the model has no place for is kept.</param>
    /// <param name="witness">Who says it, and where; absent where others say so.</param>
    public BibRecord ToRecord(bool extras = true, Witness? witness = null)
    {
        var containers = ToContainers(out var own);
        return new BibRecord
        {
            Type = Type,
            Genre = LineText.Normalize(Genre),
            CitationKey = LineText.Normalize(CitationKey),
            Titles = ToTitles(),
            Contributors = Contributors.ToValueList(),
            IncompleteRoles = IncompleteRoles.Count == 0 ? [] : IncompleteRoles.Distinct().ToValueList(),
            Dates = ToDates(),
            Containers = containers,
            Event = EventName is null && EventPlace is null && EventDate is null
                ? null
                : new WorkEvent { Name = LineText.Normalize(EventName), Place = LineText.Normalize(EventPlace), Date = EventDate },
            Volume = LineText.Normalize(Volume),
            Issue = LineText.Normalize(Issue),
            Number = LineText.Normalize(Number),
            Part = LineText.Normalize(Part),
            ChapterNumber = LineText.Normalize(Chapter),
            Section = LineText.Normalize(Section),
            VolumeCount = LineText.Normalize(VolumeCount),
            Edition = LineText.Normalize(Edition),
            Version = LineText.Normalize(Version),
            Pages = Pages,
            ArticleNumber = LineText.Normalize(ArticleNumber),
            PageCount = LineText.Normalize(PageCount),
            Publishers = LineText.IsBlank(Publisher) && LineText.IsBlank(Place)
                ? []
                : [new Publisher { Name = LineText.Normalize(Publisher), Place = LineText.Normalize(Place), Role = PublisherRoleOf() }],
            Language = LineText.Normalize(Language),
            Abstracts = LineText.IsBlank(Abstract.Plain) ? [] : [new Abstract { Text = Abstract }],
            Keywords = Keywords.Count == 0 ? [] : Keywords.Select(LineText.Normalize).OfType<string>().Distinct(StringComparer.Ordinal).Select(k => new Keyword { Text = k }).ToValueList(),
            Identifiers = own,
            Links = LineText.Normalize(Url) is { } url ? [new Link { Url = url }] : [],
            Status = Status.Count == 0 ? [] : Status.Distinct().ToValueList(),
            Notes = Notes.Count == 0 ? [] : Notes.Select(LineText.Normalize).OfType<string>().ToValueList(),
            ExtraFields = extras ? ExtraFields.ToValueList() : [],
            Provenance = witness is null ? null : Provenance.Of(witness),
        };
    }

    private PublisherRole PublisherRoleOf() =>
        FlatKinds.IsByInstitution(Type) && !LineText.IsBlank(Publisher) ? PublisherRole.Institution : PublisherRole.Publisher;

    private ValueList<Title> ToTitles()
    {
        if (ShortTitle.IsEmpty && TranslatedTitle.IsEmpty && OriginalTitle.IsEmpty)
            return LineText.IsBlank(Title.Plain) ? [] : [new Title { Text = Title }];
        var titles = new List<Title>(4);
        AddTitle(titles, Title, TitleKind.Main);
        AddTitle(titles, ShortTitle, TitleKind.Short);
        AddTitle(titles, TranslatedTitle, TitleKind.Translated);
        AddTitle(titles, OriginalTitle, TitleKind.Original);
        return titles.ToValueList();
    }

    private static void AddTitle(List<Title> titles, RichText text, TitleKind kind)
    {
        if (!LineText.IsBlank(text.Plain))
            titles.Add(new Title { Text = text, Kind = kind });
    }

    private ValueList<WorkDate> ToDates()
    {
        if (OriginalDate is null && Accessed is null)
            return Issued is { } only ? [new WorkDate(DateKind.Issued, only)] : [];
        var dates = new List<WorkDate>(3);
        if (Issued is { } issued)
            dates.Add(new WorkDate(DateKind.Issued, issued));
        if (OriginalDate is { } original)
            dates.Add(new WorkDate(DateKind.Original, original));
        if (Accessed is { } accessed)
            dates.Add(new WorkDate(DateKind.Accessed, accessed));
        return dates.ToValueList();
    }

    // An ISSN is the series' of a book, else the container's; an ISBN that of the book in which the work stands, else the work's.
    private ValueList<Container> ToContainers(out ValueList<Identifier> own)
    {
        var containers = new List<Container>(2);
        var hasHost = !LineText.IsBlank(HostTitle.Plain);
        if (hasHost)
        {
            var titles = new List<Title> { new() { Text = HostTitle } };
            AddTitle(titles, HostAbbreviation is null ? default : (RichText)HostAbbreviation, TitleKind.Abbreviated);
            AddTitle(titles, HostTranslatedTitle, TitleKind.Translated);
            containers.Add(new Container { Kind = FlatKinds.HostKind(Type), Titles = titles.ToValueList() });
        }

        if (!LineText.IsBlank(VolumesTitle.Plain))
            containers.Add(new Container { Kind = ContainerKind.Collection, Titles = [new Title { Text = VolumesTitle }] });
        if (!LineText.IsBlank(SeriesTitle.Plain))
            containers.Add(new Container { Kind = ContainerKind.Series, Titles = [new Title { Text = SeriesTitle }], Volume = LineText.Normalize(SeriesNumber) });
        var identifiers = new List<Identifier>();
        if (Doi is { } doi)
            identifiers.Add(doi);
        foreach (var number in StandardNumbers.Count < 2 ? (IEnumerable<Identifier>)StandardNumbers : StandardNumbers.OrderBy(n => n.Kind == IdentifierKind.Issn ? 0 : 1))
        {
            var at = number.Kind == IdentifierKind.Issn
                ? (hasHost && FlatKinds.IsInPeriodical(Type) ? 0 : containers.Count - 1)
                : (hasHost && FlatKinds.IsInBook(Type) ? 0 : -1);
            if (at >= 0)
                containers[at] = containers[at] with { Identifiers = containers[at].Identifiers.Add(number) };
            else
                identifiers.Add(number);
        }

        if (Pmid is not null && BibHarvester.Pmid.TryParse(Pmid, out var pmid))
            identifiers.Add(pmid);
        if (Pmcid is not null && BibHarvester.Pmcid.TryParse(Pmcid, out var pmcid))
            identifiers.Add(pmcid);
        if (Arxiv is not null && ArxivId.TryParse(Arxiv, out var arxiv))
            identifiers.Add(arxiv);
        own = identifiers.ToValueList();
        return containers.ToValueList();
    }
}
