using System.Buffers;
using BibHarvester.Formats.Flat;

namespace BibHarvester.Formats.BibTeX;

internal sealed partial class BibTeXDraft
{
    // What ends a name, and signs that no name has: programs refuse the file.
    private static readonly SearchValues<char> NotInNames = SearchValues.Create("{}()[]<>\",;='`#%&$^|/?!*\\~@ \t\r\n");

    /// <summary>Takes a field as it stands in a file; the first of a meaning counts.</summary>
    /// <returns>Whether the value was understood, or is kept as one of a field that this format does not know.</returns>
    public bool Take(string name, BibTeXField? field, ReadOnlySpan<char> raw, TexDecoder tex)
    {
        if (field is null)
        {
            AddExtra(name, raw);
            return IsName(name) || raw.IsWhiteSpace();
        }

        if (!IsBalanced(raw))
            raw = WithoutBraces(raw);
        if (!field.IsApart && field.IsPresent(this))
        {
            // Two fields say the same thing otherwise, as journal and journaltitle.
            AddExtra(field.Name, raw);
            return true;
        }

        if (field.IsDoubtful)
            lists.Doubtful.Add((field, tex.Pool.Get(raw)));
        var isWhole = field.Read(this, raw, tex);
        if (tex.Remarks.Addresses.Count > 0)
            TakeAddresses(field.Name, tex.Remarks);
        if (isWhole)
            return true;
        // What was understood of it stands; the rest is for the diagnostic to say.
        if (!field.IsPresent(this))
            AddExtra(field.Name, raw);
        return false;
    }

    /// <summary>Says of a parent whose fields were taken that the entry points to it and inherits no more.</summary>
    public void KeepParent(string key)
    {
        Extras.RemoveAll(e => e.Name.Equals("crossref", StringComparison.OrdinalIgnoreCase));
        AddExtra("xref", key);
    }

    /// <summary>Takes a field of another entry, where this one has none.</summary>
    public void TakeInherited(string name, ReadOnlySpan<char> raw, TexDecoder tex)
    {
        if (FieldTable.Find(name) is not { } field)
            AddExtra(name, raw);
        else if (!field.IsPresent(this))
            Take(field.Name, field, raw, tex);
    }

    /// <summary>Settles what depends on several fields; to be called after the last one.</summary>
    public void Complete()
    {
        if (!Subtitle.IsEmpty)
            (Title, Subtitle) = Titles(Title, Subtitle);
        if (!MainSubtitle.IsEmpty)
            (MainTitle, MainSubtitle) = Titles(MainTitle, MainSubtitle);
        if (!BookSubtitle.IsEmpty)
            (BookTitle, BookSubtitle) = Titles(BookTitle, BookSubtitle);
        if (!JournalSubtitle.IsEmpty)
            (Journal, JournalSubtitle) = Titles(Journal, JournalSubtitle);
        (Title, Subtitle) = (CaseProtection.Apply(Title), CaseProtection.Apply(Subtitle));
        (BookTitle, BookSubtitle) = (CaseProtection.Apply(BookTitle), CaseProtection.Apply(BookSubtitle));
        ShortTitle = CaseProtection.Apply(ShortTitle);
        if (Journal.IsEmpty)
            (Journal, ShortJournal) = (ShortJournal, default);
        if (Organization is not null && Publisher is null && School is null && Institution is null)
            (Publisher, Organization) = (Organization, null);
        SettlePlaces();
        var kind = EntryTypes.Read(EntryType, Subtype, TypeText);
        (Work, Genre) = (kind.Work, kind.Genre);
        SettlePreprint();
        SettleContainers();
        if (IsByInstitution(Work) && Institution is null && School is null)
            (School, Institution, Publisher) = Work == WorkType.Thesis && !Dialect.HasLists ? (Publisher, null, null) : ((string?)null, Publisher, (string?)null);
        SettleRoles();
        if (Year is not null && Date is null && TexDate.OfWords(Year) is { } whole && (Month is null || Month == whole.Month) && (Day is null || Day == whole.Day))
            (Year, Month, Day) = (whole.Year, whole.Month, whole.Day);
        TakeDayOfYear();
        TakeWordsOfDate();
        TakeStateOfYear();
        if (Date is { Length: 4 } && Month is not null && (Year is null || Year == Date))
            (Year, Date) = (Date, null);
        foreach (var (field, raw) in lists.Doubtful)
        {
            if (Says(field.Name, kind))
                continue;
            if (Date is not null && field.Name is "year" or "month" or "day")
                Unsaid.Add((field.Name, raw));
            else
                AddExtra(field.Name, raw);
            Forget(field.Name);
        }

        if (Date is not null)
            (Year, Month, Day) = (null, null, null);
        if (HasNoPublisher && Publisher is not null && School is null && Institution is null && HowPublished.IsEmpty)
            (HowPublished, Publisher) = (new RichText(Publisher), null);
        SettleEprint();
        SettleAddresses();
    }

    // JabRef has the month and the day of EndNote's files where a date should stand, beside the year: date = {Jan 5}, year = {1937}.
    private void TakeDayOfYear()
    {
        if (Extras.Count == 0 || Date is not null || Month is not null || Year is not { Length: 4 } || !Year.All(char.IsAsciiDigit))
            return;
        var at = Extras.FindIndex(e => e.Name.Equals("date", StringComparison.OrdinalIgnoreCase));
        if (at < 0 || !Extras[at].Raw.Any(char.IsLetter) || TexDate.OfWords($"{Extras[at].Raw} {Year}") is not { } whole || whole.Year != Year)
            return;
        (Month, Day) = (whole.Month, whole.Day);
        Extras.RemoveAt(at);
    }

    // What is no date of EDTF is kept as its words, which BibLaTeX has in the year. Digits alone would be read as a year there, which the date is not.
    private void TakeWordsOfDate()
    {
        if (Extras.Count == 0 || HasDate)
            return;
        var at = Extras.FindIndex(e => e.Name.Equals("date", StringComparison.OrdinalIgnoreCase));
        if (at < 0 || new TexDecoder().Plain(Extras[at].Raw) is not { } words || new TexDate(words).ToDate().Start.IsKnown)
            return;
        Year = words;
        Extras.RemoveAt(at);
    }

    // "In press" is how far the work is, and no year.
    private void TakeStateOfYear()
    {
        if (Year is null || Date is not null || PublicationState is not null || !PublicationStatusText.TryParse(Year, out var kind))
            return;
        PublicationState = PublicationStates.WordOf(new WorkStatus { Kind = kind });
        (Year, Month, Day) = (null, null, null);
    }

    /// <inheritdoc cref="DraftLists.Unsaid"/>
    public List<(string Name, string Raw)> Unsaid => lists.Unsaid;

    private void SettlePlaces()
    {
        if (Address is null)
            (Address, Location) = (Location, null);
        if (Location is not null && Location != Address && Venue is null)
            Venue = Location;
        else if (Location is not null && Location != Address)
            Unsaid.Add(("location", Location));
        Location = null;
        if (!IsPublishedAtAddress)
            return;
        IsPublishedAtAddress = false;
        if (Url is not null && Url != VerbatimText.Encode(HowPublished.Plain))
            return;
        (Url, HowPublished) = (VerbatimText.Encode(HowPublished.Plain), default);
    }

    // An article stands in a journal and a part of a book in a book, whatever the field is called.
    private void SettleContainers()
    {
        if (IsInBook(Work) && BookTitle.IsEmpty)
            (BookTitle, BookSubtitle, Journal, JournalSubtitle) = (CaseProtection.Apply(Journal), CaseProtection.Apply(JournalSubtitle), default, default);
        if (IsInBook(Work) && BookTitle.IsEmpty)
            (BookTitle, BookSubtitle, MainTitle, MainSubtitle) = (CaseProtection.Apply(MainTitle), CaseProtection.Apply(MainSubtitle), default, default);
        if (IsArticle(Work) && Journal.IsEmpty)
            (Journal, JournalSubtitle, BookTitle, BookSubtitle) = (BookTitle, BookSubtitle, default, default);
    }

    // A role that has a field of its own is said there; only what is a kind of editor is said of the first list.
    private void SettleRoles()
    {
        foreach (var slot in (ReadOnlySpan<NameSlot>)[NameSlot.Editor, NameSlot.EditorA, NameSlot.EditorB, NameSlot.EditorC])
        {
            if (Names(slot) is not { } group || (TypeOf(slot) is null && (slot == NameSlot.Editor || EditorType is not null)))
                continue;
            var (role, text) = NameRoles.Of(slot, TypeOf(slot));
            var other = NameRoles.SlotOf(role, text) ?? (slot == NameSlot.Editor && !NameRoles.IsOfEditors(role) ? SlotBesideEditors(NameRoles.WordOf(role, text)) : slot);
            if (other == slot || other is null)
                continue;
            Open(other.Value).Names.AddRange(group.Names);
            Open(other.Value).IsCutShort |= group.IsCutShort;
            lists.Names[(int)slot] = null;
            SetType(slot, null);
        }

        for (var slot = NameSlot.EditorA; slot <= NameSlot.EditorC && Names(NameSlot.Editor) is not { Names.Count: > 0 }; slot++)
        {
            if (Names(slot) is not null && NameRoles.IsOfEditors(NameRoles.Of(slot, TypeOf(slot)).Role))
                Move(slot, NameSlot.Editor);
        }

        // No list stands behind an empty one.
        if (Names(NameSlot.EditorA) is null)
            Move(NameSlot.EditorB, NameSlot.EditorA);
        if (Names(NameSlot.EditorB) is null)
            Move(NameSlot.EditorC, NameSlot.EditorB);
        if (Names(NameSlot.EditorA) is null)
            Move(NameSlot.EditorB, NameSlot.EditorA);
    }

    private void Move(NameSlot from, NameSlot to)
    {
        (lists.Names[(int)to], lists.Names[(int)from]) = (lists.Names[(int)from], null);
        var type = TypeOf(from);
        SetType(from, null);
        SetType(to, type);
    }

    private void SetType(NameSlot slot, string? type)
    {
        switch (slot)
        {
            case NameSlot.Editor:
                EditorType = type;
                break;
            case NameSlot.EditorA:
                EditorAType = type;
                break;
            case NameSlot.EditorB:
                EditorBType = type;
                break;
            default:
                EditorCType = type;
                break;
        }
    }

    // Year and month beside a date, a number beside an issue: only one of the two can be said.
    private bool Says(string name, EntryKind kind) => name switch
    {
        "type" => kind.UsesType,
        "entrysubtype" => kind.UsesSubtype,
        "issue" => Number is null || !(NumberIsIssue(Work) || (IsInBook(Work) && Series.IsEmpty)),
        "organization" => Organization is null,
        "month" or "day" => Year is not null && Date is null && new TexDate(Year).ToDate().Start.IsKnown,
        "year" => Date is null || EdtfDate.Read(Date)?.Year is { } year && year.ToString(System.Globalization.CultureInfo.InvariantCulture) == Year,
        "language" => LanguageId is null || Language is null || Languages.Normalize(Language) == Languages.Normalize(LanguageId),
        "school" => Institution is null || Institution == School || !Dialect.HasLists,
        "institution" => School is null || Institution == School || Dialect.HasLists,
        "editortype" => Names(NameSlot.Editor) is not null,
        "editoratype" => Names(NameSlot.EditorA) is not null,
        "editorbtype" => Names(NameSlot.EditorB) is not null,
        "editorctype" => Names(NameSlot.EditorC) is not null,
        _ => true,
    };

    // Where there is no field for it, the subtitle stands behind a colon.
    private (RichText Title, RichText Subtitle) Titles(RichText title, RichText subtitle)
    {
        if (title.IsEmpty)
            return (subtitle, default);
        return Dialect.HasSubtitles ? (title, subtitle) : (TexTitle.Of(new Title { Text = title, Subtitle = subtitle }, ascii: false), default);
    }

    private void Forget(string name)
    {
        switch (name)
        {
            case "type":
                TypeText = null;
                break;
            case "entrysubtype":
                Subtype = null;
                break;
            case "issue":
                Issue = null;
                break;
            case "organization":
                Organization = null;
                break;
            case "language":
                Language = null;
                break;
            case "year":
                Year = null;
                break;
            case "month":
                Month = null;
                break;
            case "day":
                Day = null;
                break;
            case "school":
                School = null;
                break;
            case "institution":
                Institution = null;
                break;
            default:
                SetType(name switch { "editortype" => NameSlot.Editor, "editoratype" => NameSlot.EditorA, "editorbtype" => NameSlot.EditorB, _ => NameSlot.EditorC }, null);
                break;
        }
    }

    private void SettleEprint()
    {
        // Preprints are numbered as reports are: number = {arXiv:2206.07690}.
        if (Number?.StartsWith("arXiv:", StringComparison.OrdinalIgnoreCase) == true && ArxivId.TryParse(Number, out var numbered) && (Eprint is null || Eprint == numbered.Value))
            (Eprint, ArchivePrefix, Number) = (numbered.Value, ArchivePrefix ?? ArxivPrefix, null);
        if (Eprint is null && ArchivePrefix is null)
            return;
        var hasDoi = BibHarvester.Doi.TryParse(Doi, out var doi);
        var isOfDoi = Eprint is not null && hasDoi && Eprint == VerbatimText.Encode(doi.Suffix) && (ArchivePrefix is null || Work == WorkType.Preprint);
        var isKnown = isOfDoi || (Eprint is not null && ArchivePrefix switch
        {
            null => ArxivId.TryParse(Eprint, out _),
            HandlePrefix => Handle.TryParse(Eprint, out _),
            _ => ArchivePrefix.Equals(ArxivPrefix, StringComparison.OrdinalIgnoreCase) && ArxivId.TryParse(Eprint, out _),
        });
        if (isKnown)
            return;
        if (PubMedPrefix.Equals(ArchivePrefix, StringComparison.OrdinalIgnoreCase) && BibHarvester.Pmid.TryParse(Eprint, out var pmid))
            Pmid ??= pmid.Value;
        if (Eprint is not null)
            AddExtra("eprint", Eprint);
        if (ArchivePrefix is not null)
            AddExtra(PrefixField ?? (Dialect.HasLists ? "eprinttype" : "archiveprefix"), ArchivePrefix, _prefixAt);
        (Eprint, ArchivePrefix) = (null, null);
    }

    private void AddExtra(string name, ReadOnlySpan<char> raw, int at = int.MaxValue)
    {
        if (raw.IsWhiteSpace() || !IsName(name) || Extras.Exists(e => e.Name.Equals(name, StringComparison.OrdinalIgnoreCase)))
            return;
        Extras.Insert(Math.Min(at, Extras.Count), (name, IsBalanced(raw) ? raw.ToString() : WithoutBraces(raw)));
    }

    private static bool IsName(string name) => name.Length > 0 && !char.IsAsciiDigit(name[0]) && !name.AsSpan().ContainsAny(NotInNames);

    private static bool IsBalanced(ReadOnlySpan<char> raw)
    {
        var depth = 0;
        for (var at = raw.IndexOfAny('{', '}'); at >= 0 && depth >= 0;)
        {
            depth += raw[at] == '{' ? 1 : -1;
            var next = raw[(at + 1)..].IndexOfAny('{', '}');
            at = next < 0 ? -1 : at + 1 + next;
        }

        return depth == 0;
    }

    /// <summary>The value without the braces that would break the file.</summary>
    private static string WithoutBraces(ReadOnlySpan<char> raw) =>
        raw.ToString().Replace("{", "", StringComparison.Ordinal).Replace("}", "", StringComparison.Ordinal);
}
