namespace BibHarvester.Formats.BibTeX;

internal sealed partial class BibTeXDraft
{
    /// <summary>Drafts a record: chooses what BibTeX can carry, and brings it into the form that is read back.</summary>
    public static BibTeXDraft From(BibRecord record, WriteOptions options)
    {
        record = options.Abbreviations?.PutInto(record) ?? record;
        var ascii = options.Ascii;
        var draft = new BibTeXDraft();
        (draft.EntryType, draft.Subtype, draft.TypeText) = EntryTypes.Of(record.Type, TexText.Normalize(record.Genre, ascii));
        var work = record.Type == WorkType.Document ? EntryTypes.Read(draft.EntryType, draft.Subtype, draft.TypeText).Work : record.Type;
        draft.TakePeople(record, ascii);
        draft.TakeTitles(record, ascii);
        draft.TakeContainers(record, ascii);
        draft.TakeDates(record, ascii);
        draft.TakeNumbers(record, work, options);
        draft.TakePublishers(record, ascii);
        draft.TakeIdentifiers(record, work);
        draft.TakeTexts(record, ascii);
        draft.TakeExtras(record);
        return draft;
    }

    private void TakePeople(BibRecord record, bool ascii)
    {
        foreach (var contributor in record.Contributors)
        {
            var list = contributor.Role switch
            {
                ContributorRole.Author => Authors,
                ContributorRole.Editor => Editors,
                ContributorRole.Translator => Translators,
                _ => null,
            };
            if (list is null || NameParts.Of(contributor, ascii) is not { } name)
                continue;
            if (list.Count == 0)
                list.EnsureCapacity(record.Contributors.Count);
            list.Add(name);
        }

        foreach (var role in record.IncompleteRoles)
        {
            MoreAuthors |= role == ContributorRole.Author && Authors.Count > 0;
            MoreEditors |= role == ContributorRole.Editor && Editors.Count > 0;
            MoreTranslators |= role == ContributorRole.Translator && Translators.Count > 0;
        }
    }

    private void TakeTitles(BibRecord record, bool ascii)
    {
        var main = MainTitle.Of(record.Titles);
        Title = CaseProtection.Apply(TexTitle.Of(main, ascii));
        foreach (var title in record.Titles)
        {
            if (ReferenceEquals(title, main) || title.MachineTranslated)
                continue;
            if (title.Kind == TitleKind.Short && ShortTitle.IsEmpty)
                ShortTitle = CaseProtection.Apply(TexTitle.Of(title, ascii));
            else if (title.Kind == TitleKind.Original && OriginalTitle.IsEmpty)
                OriginalTitle = TexTitle.Of(title, ascii);
        }
    }

    private void TakeDates(BibRecord record, bool ascii)
    {
        if (record.Issued is { } issued && TexDate.Of(issued, ascii) is { } date)
            (Year, Month, Day) = (date.Year, date.Month, date.Day);
        UrlDate = IsoDate.Of(record.DateOf(DateKind.Accessed));
        OriginalDate = IsoDate.Of(record.DateOf(DateKind.Original));
        if (record.Event is not { } happening)
            return;
        EventTitle = TexText.Normalize(happening.Name, ascii);
        Venue = TexText.Normalize(happening.Place, ascii);
        EventDate = IsoDate.Of(happening.Date);
    }

    private void TakeNumbers(BibRecord record, WorkType work, WriteOptions options)
    {
        var ascii = options.Ascii;
        Volume = TexText.Normalize(record.Volume, ascii);
        Part = TexText.Normalize(record.Part, ascii);
        Chapter = TexText.Normalize(record.ChapterNumber, ascii);
        Volumes = TexText.Normalize(record.VolumeCount, ascii);
        PageTotal = TexText.Normalize(record.PageCount, ascii);
        Edition = TexText.Normalize(record.Edition, ascii);
        Version = TexText.Normalize(record.Version, ascii);
        Eid = TexText.Normalize(record.ArticleNumber, ascii);
        Pages = TexPages.Of(record.Pages, ascii);
        if (Pages == Eid)
            Pages = null;
        if (Pages is null && options.ArticleNumberAsPages)
            Pages = Eid;

        var issue = TexText.Normalize(record.Issue, ascii);
        var number = TexText.Normalize(record.Number, ascii);
        if (NumberIsIssue(EntryType, work))
            (Number, Issue) = (issue, null);
        else if (NumberIsInSeries(EntryType) && !Series.IsEmpty)
            (Number, Issue) = (_seriesVolume, issue);
        else if (IsInBook(EntryType))
            (Number, Issue) = (issue, null);
        else
            (Number, Issue) = (number ?? (Series.IsEmpty ? null : _seriesVolume), issue);
    }

    private void TakePublishers(BibRecord record, bool ascii)
    {
        var (publisher, institution, place) = MainPublishers.Of(record);
        var isBehind = IsThesis(EntryType) || EntryType == "techreport";
        if (isBehind && institution is null)
            (publisher, institution) = (null, publisher);
        Publisher = TexText.Normalize(publisher?.Name, ascii);
        Institution = TexText.Normalize(institution?.Name, ascii);
        Address = TexText.Normalize((isBehind ? institution : publisher ?? institution)?.Place, ascii) ?? TexText.Normalize(place, ascii);
        if (IsThesis(EntryType))
            (School, Institution) = (Institution, null);
    }

    private void TakeTexts(BibRecord record, bool ascii)
    {
        Note = NoteText.Of(record, ascii);
        Language = Languages.Normalize(TexText.Normalize(record.Language, ascii));
        foreach (var keyword in record.Keywords)
        {
            if (TexText.Normalize(keyword.Text, ascii) is { } text && !Keywords.Contains(text))
                Keywords.Add(text);
        }

        foreach (var text in record.Abstracts)
        {
            if (text is { Kind: AbstractKind.Abstract, MachineTranslated: false } && Abstract.IsEmpty)
                Abstract = TexText.Normalize(text.Text, ascii, paragraphs: true);
        }
    }

    private void TakeExtras(BibRecord record)
    {
        TexDecoder? tex = null;
        foreach (var extra in record.ExtraFields)
        {
            if (extra.Format == BibTeXFields.FormatName && ExtraValues.ToText(extra.Value) is { } raw)
                Take(extra.Name, raw, tex ??= new TexDecoder());
        }

        Complete();
    }
}
