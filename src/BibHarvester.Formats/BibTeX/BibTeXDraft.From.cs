using BibHarvester.Formats.Flat;

namespace BibHarvester.Formats.BibTeX;

internal sealed partial class BibTeXDraft
{
    /// <summary>Drafts a record: chooses what the format can carry, and brings it into the form that is read back.</summary>
    /// <param name="record">The record.</param>
    /// <param name="dialect">The language in which it will be written.</param>
    /// <param name="options">How.</param>
    /// <param name="lists">Where the draft's lists go; those of the draft before are gone.</param>
    public static BibTeXDraft From(BibRecord record, BibTeXDialect dialect, WriteOptions options, DraftLists lists)
    {
        record = SaidForTex.PutInto(record, dialect, options);
        record = options.Abbreviations?.PutInto(record) ?? record;
        var ascii = options.Ascii;
        lists.Clear();
        var draft = new BibTeXDraft(lists) { Dialect = dialect };
        (draft.EntryType, draft.Subtype, draft.TypeText) = EntryTypes.Of(record.Type, TexText.Normalize(record.Genre, ascii), dialect);
        draft.Work = record.Type == WorkType.Document ? EntryTypes.Read(draft.EntryType, draft.Subtype, draft.TypeText).Work : record.Type;
        draft.TakePeople(record, ascii);
        draft.TakeTitles(record, ascii);
        draft.TakeContainers(record, ascii);
        draft.TakeDates(record, ascii);
        draft.TakeNumbers(record, options);
        draft.TakePublishers(record, ascii);
        draft.TakeIdentifiers(record);
        draft.TakeTexts(record, ascii);
        draft.TakeExtras(record);
        draft.Complete();
        // A part of a book that nobody edited, or that has an author of its own, is of one author's book.
        if (dialect.HasLists && draft is { EntryType: "incollection", Subtype: null } &&
            (draft.Names(NameSlot.Editor) is null || draft.Names(NameSlot.BookAuthor) is not null))
            draft.EntryType = "inbook";
        return draft;
    }

    private void TakePeople(BibRecord record, bool ascii)
    {
        foreach (var contributor in record.Contributors)
        {
            if (NameParts.Of(contributor, ascii, Dialect.HasNameOptions) is not { } name)
                continue;
            var text = TexText.Normalize(contributor.RoleText, ascii);
            if ((NameRoles.SlotOf(contributor.Role, text) ?? SlotOfEditors(contributor.Role, NameRoles.WordOf(contributor.Role, text), record)) is { } slot)
                Open(slot).Names.Add(name);
        }

        foreach (var role in record.IncompleteRoles)
        {
            for (var slot = NameSlot.Author; slot <= NameSlot.EditorC; slot++)
            {
                if (Names(slot) is { } group && NameRoles.Of(slot, TypeOf(slot)).Role == role)
                    group.IsCutShort = true;
            }
        }
    }

    private NameSlot? SlotOfEditors(ContributorRole role, string word, BibRecord record)
    {
        if (NameRoles.IsOfEditors(role) && (EditorType == word || (EditorType is null && !HasEditors(record))))
        {
            EditorType = word;
            return NameSlot.Editor;
        }

        return SlotBesideEditors(word);
    }

    private static bool HasEditors(BibRecord record)
    {
        foreach (var contributor in record.Contributors)
        {
            if (contributor is { Role: ContributorRole.Editor, RoleText: null })
                return true;
        }

        return false;
    }

    /// <summary>The list of names beside the editors that a word tells apart; absent where all are taken.</summary>
    public NameGroup? OpenBesideEditors(string word) => SlotBesideEditors(word) is { } slot ? Open(slot) : null;

    // Three lists of names have a word beside them that says what those did; there is no more room.
    private NameSlot? SlotBesideEditors(string word)
    {
        if (EditorAType is null || EditorAType == word)
        {
            EditorAType = word;
            return NameSlot.EditorA;
        }

        if (EditorBType is null || EditorBType == word)
        {
            EditorBType = word;
            return NameSlot.EditorB;
        }

        if (EditorCType is not null && EditorCType != word)
            return null;
        EditorCType = word;
        return NameSlot.EditorC;
    }

    private void TakeTitles(BibRecord record, bool ascii)
    {
        var main = Flat.MainTitle.Of(record.Titles);
        (Title, Subtitle) = TitleOf(main, ascii);
        foreach (var title in record.Titles)
        {
            if (ReferenceEquals(title, main) || title.MachineTranslated)
                continue;
            if (title.Kind == TitleKind.Short && ShortTitle.IsEmpty)
                ShortTitle = TexTitle.Of(title, ascii);
            else if (title.Kind == TitleKind.Original && OriginalTitle.IsEmpty)
                OriginalTitle = TexTitle.Of(title, ascii);
        }
    }

    private void TakeDates(BibRecord record, bool ascii)
    {
        if (record.Issued is { } issued)
            TakeIssued(issued, ascii);
        UrlDate = EdtfDate.Of(record.DateOf(DateKind.Accessed));
        OriginalDate = EdtfDate.Of(record.DateOf(DateKind.Original));
        if (record.Event is not { } happening)
            return;
        EventTitle = TexText.Normalize(happening.Name, ascii);
        Venue = TexText.Normalize(happening.Place, ascii);
        EventDate = EdtfDate.Of(happening.Date);
    }

    private void TakeIssued(BibDate issued, bool ascii)
    {
        Date = Dialect.HasDates ? EdtfDate.Of(issued) : null;
        if (Date is not null || TexDate.Of(issued, ascii) is not { } date)
            return;
        // What the parts say may be a date that the whole was not.
        Date = Dialect.HasDates ? EdtfDate.Of(date.ToDate()) : null;
        if (Date is null)
            (Year, Month, Day) = (date.Year, date.Month, date.Day);
    }

    private void TakeNumbers(BibRecord record, WriteOptions options)
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
        if (NumberIsIssue(Work))
            (Number, Issue) = (issue, null);
        else if (NumberIsInSeries(Work) && !Series.IsEmpty)
            (Number, Issue) = (_seriesVolume, issue);
        else if (IsInBook(Work))
            (Number, Issue) = (issue, null);
        else
            (Number, Issue) = (number ?? (Series.IsEmpty ? null : _seriesVolume), issue);
    }

    private void TakePublishers(BibRecord record, bool ascii)
    {
        var (publisher, institution, _) = MainPublishers.Of(record);
        var isBehind = IsByInstitution(Work);
        if (isBehind && institution is null)
            (publisher, institution) = (null, publisher);
        Publisher = Listed(publisher?.Name, ascii);
        Institution = Listed(institution?.Name, ascii);
        Address = Listed((isBehind ? institution : publisher ?? institution)?.Place, ascii);
        if (Work == WorkType.Thesis && !Dialect.HasLists)
            (School, Institution) = (Institution, null);
        foreach (var each in record.Publishers)
        {
            if (each.Role != PublisherRole.OriginalPublisher)
                Address ??= Listed(each.Place, ascii);
            else if (OriginalPublisher is null && OriginalPlace is null)
                (OriginalPublisher, OriginalPlace) = (Listed(each.Name, ascii), Listed(each.Place, ascii));
        }
    }

    private string? Listed(string? text, bool ascii) =>
        Dialect.HasLists ? ListText.Normalize(TexText.NormalizeName(text, ascii)) : TexText.Normalize(text, ascii);

    private void TakeTexts(BibRecord record, bool ascii)
    {
        Note = NoteText.Of(record, ascii);
        if (Dialect.HasStates && Note is not null)
            TakeState(ascii);
        Language = Languages.Normalize(TexText.Normalize(record.Language, ascii));
        if (Dialect.HasLanguageIds && Languages.BabelOf(Language) is { } babel)
            (LanguageId, Language) = (babel, null);
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

    // A field of its own says what would otherwise be the first of the note.
    private void TakeState(bool ascii)
    {
        var (status, notes) = NoteText.Read(Note!);
        if (status.FirstOrDefault(s => PublicationStates.WordOf(s) is not null) is not { } state)
            return;
        PublicationState = PublicationStates.WordOf(state);
        Note = NoteText.Of(new BibRecord { Type = Work, Status = status.Where(s => s != state).ToValueList(), Notes = notes }, ascii);
    }

    private void TakeExtras(BibRecord record)
    {
        List<(string Name, BibTeXField? Field, string Raw)>? extras = null;
        foreach (var extra in record.ExtraFields)
        {
            if (extra.Format != BibTeXFields.FormatName || ExtraValues.ToText(extra.Value) is not { } raw)
                continue;
            var field = FieldTable.Find(extra.Name);
            if (field is not null)
                MakeRoomFor(field.Name);
            // What the record says itself counts.
            if (field is null || !Dialect.Writes(field) || !field.IsPresent(this))
                (extras ??= []).Add((extra.Name, field, raw));
        }

        if (extras is null)
            return;
        var tex = new TexDecoder();
        foreach (var (name, field, raw) in extras)
            Take(name, field, raw, tex);
    }

    // What the record says can also be said elsewhere, so that a value of the file keeps its field.
    private void MakeRoomFor(string name)
    {
        if (name == "type" && EntryType == "misc" && Subtype is null && TypeText is not null && Work != WorkType.Document)
            (Subtype, TypeText) = (TypeText, null);
        else if (name == "language" && Language is not null && LanguageId is null)
            (LanguageId, Language) = (Languages.BabelOf(Language) ?? Language, null);
    }
}
