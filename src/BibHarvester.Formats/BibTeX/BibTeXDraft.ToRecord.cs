using BibHarvester.Formats.Flat;

namespace BibHarvester.Formats.BibTeX;

internal sealed partial class BibTeXDraft
{
    /// <summary>The record that the entry says.</summary>
    /// <param name="extras">Whether fields that the model does not know are kept.</param>
    /// <param name="witness">Who says it, and where; absent where nobody need know.</param>
    public BibRecord ToRecord(bool extras = true, Witness? witness = null)
    {
        var identifiers = ToIdentifiers();
        var containers = ToContainers(identifiers);
        var (status, notes) = Note is null ? ([], []) : NoteText.Read(Note);
        if (PublicationStates.Read(PublicationState) is { } state)
            status = WithFirst(state, status);
        var isIssue = NumberIsIssue(Work) || (IsInBook(Work) && Series.IsEmpty);
        var isInSeries = NumberIsInSeries(Work) && !Series.IsEmpty;
        return new BibRecord
        {
            Type = Work,
            Genre = Genre,
            CitationKey = Key,
            Titles = ToTitles(),
            Contributors = ToContributors(),
            IncompleteRoles = ToIncompleteRoles(),
            Dates = ToDates(),
            Containers = containers,
            Event = EventTitle is null && Venue is null && EventDate is null
                ? null
                : new WorkEvent { Name = EventTitle, Place = Venue, Date = EdtfDate.Read(EventDate) },
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
            Language = Languages.Normalize(LanguageId ?? Language),
            Abstracts = Abstract.IsEmpty ? [] : [new Abstract { Text = Abstract }],
            Keywords = ToKeywords(),
            Identifiers = identifiers.ToValueList(),
            Links = Url is null || (Doi is not null && BibHarvester.Doi.TryParse(Doi, out var doi) && MainLink.IsAddressOf(Url, doi)) ? [] : [new Link { Url = Url }],
            Status = status,
            Notes = notes,
            ExtraFields = extras ? ToExtraFields() : [],
            Provenance = witness is null ? null : Provenance.Of(witness),
        };
    }

    private static ValueList<WorkStatus> WithFirst(WorkStatus first, ValueList<WorkStatus> status) => [first, .. status.Where(s => s != first)];

    private ValueList<Title> ToTitles()
    {
        var title = Title.IsEmpty ? null : new Title { Text = Title, Subtitle = Subtitle.IsEmpty ? default(RichText?) : Subtitle };
        if (ShortTitle.IsEmpty && OriginalTitle.IsEmpty)
            return title is null ? [] : [title];
        var titles = new List<Title>(3);
        if (title is not null)
            titles.Add(title);
        if (!ShortTitle.IsEmpty)
            titles.Add(new Title { Text = ShortTitle, Kind = TitleKind.Short });
        if (!OriginalTitle.IsEmpty)
            titles.Add(new Title { Text = OriginalTitle, Kind = TitleKind.Original });
        return titles.ToValueList();
    }

    private ValueList<Contributor> ToContributors()
    {
        var count = 0;
        foreach (var group in lists.Names)
            count += group?.Names.Count ?? 0;
        if (count == 0)
            return [];
        var contributors = new Contributor[count];
        var at = 0;
        for (var slot = NameSlot.Author; slot <= NameSlot.EditorC; slot++)
        {
            if (Names(slot) is not { } group)
                continue;
            var (role, text) = NameRoles.Of(slot, TypeOf(slot));
            foreach (var name in group.Names)
                contributors[at++] = text is null ? name.ToContributor(role) : name.ToContributor(role) with { RoleText = text };
        }

        return ValueList.Own(contributors);
    }

    private ValueList<ContributorRole> ToIncompleteRoles()
    {
        List<ContributorRole>? roles = null;
        for (var slot = NameSlot.Author; slot <= NameSlot.EditorC; slot++)
        {
            if (Names(slot) is { IsCutShort: true, Names.Count: > 0 } && NameRoles.Of(slot, TypeOf(slot)).Role is var role && roles?.Contains(role) != true)
                (roles ??= []).Add(role);
        }

        return roles?.ToValueList() ?? [];
    }

    private string? TypeOf(NameSlot slot) => slot switch
    {
        NameSlot.Editor => EditorType,
        NameSlot.EditorA => EditorAType,
        NameSlot.EditorB => EditorBType,
        NameSlot.EditorC => EditorCType,
        _ => null,
    };

    private ValueList<Keyword> ToKeywords()
    {
        if (Keywords.Count == 0)
            return [];
        var keywords = new Keyword[Keywords.Count];
        for (var i = 0; i < keywords.Length; i++)
            keywords[i] = new Keyword { Text = Keywords[i] };
        return ValueList.Own(keywords);
    }

    private ValueList<ExtraField> ToExtraFields()
    {
        if (Extras.Count == 0)
            return [];
        var fields = new ExtraField[Extras.Count];
        for (var i = 0; i < fields.Length; i++)
            fields[i] = new ExtraField(BibTeXFields.FormatName, Extras[i].Name, ExtraValues.FromText(Extras[i].Raw));
        return ValueList.Own(fields);
    }

    private ValueList<WorkDate> ToDates()
    {
        var issued = EdtfDate.Read(Date) ?? (Year is null ? null : new TexDate(Year, Month, Day).ToDate());
        if (OriginalDate is null && UrlDate is null)
            return issued is { } only ? [new WorkDate(DateKind.Issued, only)] : [];
        var dates = new List<WorkDate>(3);
        if (issued is { } date)
            dates.Add(new WorkDate(DateKind.Issued, date));
        if (EdtfDate.Read(OriginalDate) is { } original)
            dates.Add(new WorkDate(DateKind.Original, original));
        if (EdtfDate.Read(UrlDate) is { } accessed)
            dates.Add(new WorkDate(DateKind.Accessed, accessed));
        return dates.ToValueList();
    }

    private ValueList<Publisher> ToPublishers()
    {
        var publishers = lists.Publishers;
        var behind = School ?? Institution;
        var isBehindAddressed = behind is not null && (Publisher is null || IsByInstitution(Work));
        if (IsPublisherHowPublished)
            publishers.Add(new Publisher { Name = HowPublished.Plain, Place = Address });
        if (Publisher is not null)
            publishers.Add(new Publisher { Name = Publisher, Place = isBehindAddressed ? null : Address });
        if (behind is not null)
            publishers.Add(new Publisher { Name = behind, Role = PublisherRole.Institution, Place = isBehindAddressed ? Address : null });
        if (publishers.Count == 0 && Address is not null)
            publishers.Add(new Publisher { Place = Address });
        if (OriginalPublisher is not null || OriginalPlace is not null)
            publishers.Add(new Publisher { Name = OriginalPublisher, Place = OriginalPlace, Role = PublisherRole.OriginalPublisher });
        return publishers.ToValueList();
    }
}
