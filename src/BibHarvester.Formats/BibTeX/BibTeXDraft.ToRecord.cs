namespace BibHarvester.Formats.BibTeX;

internal sealed partial class BibTeXDraft
{
    /// <summary>The record that the entry says.</summary>
    public BibRecord ToRecord(bool extras = true)
    {
        var (work, genre) = EntryTypes.Read(EntryType, Subtype, TypeText);
        var identifiers = ToIdentifiers();
        var containers = ToContainers(work, identifiers);
        var (status, notes) = Note is null ? ([], []) : NoteText.Read(Note);
        var isIssue = NumberIsIssue(EntryType, work) || (IsInBook(EntryType) && Series.IsEmpty);
        var isInSeries = NumberIsInSeries(EntryType) && !Series.IsEmpty;
        return new BibRecord
        {
            Type = work,
            Genre = genre,
            CitationKey = Key,
            Titles = ToTitles(),
            Contributors = ToContributors(),
            IncompleteRoles = ToIncompleteRoles(),
            Dates = ToDates(),
            Containers = containers,
            Event = EventTitle is null && Venue is null && EventDate is null
                ? null
                : new WorkEvent { Name = EventTitle, Place = Venue, Date = IsoDate.Read(EventDate) },
            Volume = Volume,
            Issue = isIssue ? Number ?? Issue : Issue,
            Number = isIssue || isInSeries ? null : Number,
            Part = Part,
            ChapterNumber = Chapter,
            VolumeCount = Volumes,
            Pages = Pages is null || Pages == Eid ? null : TexPages.Read(Pages),
            ArticleNumber = Eid,
            PageCount = PageTotal,
            Publishers = ToPublishers(),
            Edition = Edition,
            Version = Version,
            Language = Languages.Normalize(Language),
            Abstracts = Abstract.IsEmpty ? [] : [new Abstract { Text = Abstract }],
            Keywords = Keywords.Select(k => new Keyword { Text = k }).ToValueList(),
            Identifiers = identifiers.ToValueList(),
            Links = Url is null ? [] : [new Link { Url = Url }],
            Status = status,
            Notes = notes,
            ExtraFields = extras
                ? Extras.Select(e => new ExtraField(BibTeXFields.FormatName, e.Name, ExtraValues.FromText(e.Raw))).ToValueList()
                : [],
        };
    }

    private ValueList<Title> ToTitles()
    {
        var titles = new List<Title>(3);
        if (!Title.IsEmpty)
            titles.Add(new Title { Text = Title, Subtitle = Subtitle.IsEmpty ? default(RichText?) : Subtitle });
        if (!ShortTitle.IsEmpty)
            titles.Add(new Title { Text = ShortTitle, Kind = TitleKind.Short });
        if (!OriginalTitle.IsEmpty)
            titles.Add(new Title { Text = OriginalTitle, Kind = TitleKind.Original });
        return titles.ToValueList();
    }

    private ValueList<Contributor> ToContributors()
    {
        var contributors = new Contributor[Authors.Count + Editors.Count + Translators.Count];
        var at = 0;
        foreach (var name in Authors)
            contributors[at++] = name.ToContributor(ContributorRole.Author);
        foreach (var name in Editors)
            contributors[at++] = name.ToContributor(ContributorRole.Editor);
        foreach (var name in Translators)
            contributors[at++] = name.ToContributor(ContributorRole.Translator);
        return ValueList.Own(contributors);
    }

    private ValueList<ContributorRole> ToIncompleteRoles()
    {
        var roles = new List<ContributorRole>();
        if (MoreAuthors)
            roles.Add(ContributorRole.Author);
        if (MoreEditors)
            roles.Add(ContributorRole.Editor);
        if (MoreTranslators)
            roles.Add(ContributorRole.Translator);
        return roles.ToValueList();
    }

    private ValueList<WorkDate> ToDates()
    {
        var dates = new List<WorkDate>(3);
        if (Year is not null)
            dates.Add(new WorkDate(DateKind.Issued, new TexDate(Year, Month, Day).ToDate()));
        if (IsoDate.Read(OriginalDate) is { } original)
            dates.Add(new WorkDate(DateKind.Original, original));
        if (IsoDate.Read(UrlDate) is { } accessed)
            dates.Add(new WorkDate(DateKind.Accessed, accessed));
        return dates.ToValueList();
    }

    private ValueList<Publisher> ToPublishers()
    {
        var publishers = new List<Publisher>(2);
        var behind = School ?? Institution;
        var isBehindAddressed = behind is not null && (Publisher is null || IsThesis(EntryType) || EntryType == "techreport");
        if (Publisher is not null)
            publishers.Add(new Publisher { Name = Publisher, Place = isBehindAddressed ? null : Address });
        if (behind is not null)
            publishers.Add(new Publisher { Name = behind, Role = PublisherRole.Institution, Place = isBehindAddressed ? Address : null });
        if (publishers.Count == 0 && Address is not null)
            publishers.Add(new Publisher { Place = Address });
        return publishers.ToValueList();
    }
}
