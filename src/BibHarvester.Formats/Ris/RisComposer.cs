namespace BibHarvester.Formats.Ris;

/// <summary>Makes the lines of a record, in the order in which they are written.</summary>
internal sealed partial class RisComposer
{
    private readonly List<RisLine> _lines = [];
    private readonly BibRecord _record;
    private readonly string _type;

    private RisComposer(BibRecord record)
    {
        _record = record;
        var (type, word) = RisTypes.Of(record.Type, LineText.Normalize(record.Genre));
        _type = type;
        Word = word;
        foreach (var container in record.Containers)
        {
            if (MainTitle.Of(container.Titles) is null)
                continue;
            if (container.Kind == ContainerKind.Series || RisKinds.IsWhole(type))
                Series ??= container;
            else
                Host ??= container;
        }

        if (Host is null && RisKinds.IsPeriodical(type))
            (Host, Series) = (Series, null);
    }

    private string? Word { get; }

    private Container? Host { get; }

    private Container? Series { get; }

    /// <summary>The lines of a record, without <c>ER</c>.</summary>
    public static List<RisLine> Lines(BibRecord record, WriteOptions options)
    {
        var composer = new RisComposer(record);
        composer.Compose(options);
        return composer._lines;
    }

    private void Compose(WriteOptions options)
    {
        Add("TY", _type);
        Add("ID", _record.CitationKey);
        AddPeople();
        AddTitles();
        AddDates();
        AddNumbers(options);
        AddPublisher();
        AddIdentifiers();
        Add("LA", _record.Language);
        foreach (var keyword in _record.Keywords)
            Add("KW", keyword.Text);
        foreach (var text in _record.Abstracts)
        {
            if (text is { Kind: AbstractKind.Abstract, MachineTranslated: false } && LineText.Normalize(text.Text.Plain) is { } line)
            {
                Add("AB", line);
                break;
            }
        }

        AddNotes();
        Add("M3", Word);
        foreach (var extra in _record.ExtraFields)
        {
            if (extra.Format == RisFields.FormatName && RisTag.IsTag(extra.Name) && extra.Name is not ("TY" or "ER"))
                Add(extra.Name, ExtraValues.ToText(extra.Value));
        }
    }

    private void AddPeople()
    {
        foreach (var (role, tag) in RisKinds.Roles(_type))
        {
            foreach (var contributor in _record.Contributors)
            {
                if (contributor.Role == role && RisName.Of(contributor) is { } name && !RisName.IsEtAl(name))
                    Add(tag, name);
            }
        }
    }

    private void AddTitles()
    {
        var main = MainTitle.Of(_record.Titles);
        Add("TI", MainTitle.Plain(main));
        Add("ST", FirstTitle(TitleKind.Short, main));
        Add("TT", FirstTitle(TitleKind.Translated, main));
        var host = MainTitle.Of(Host?.Titles ?? []);
        var title = MainTitle.Plain(host);
        var happening = _type == "CONF" ? LineText.Normalize(_record.Event?.Name) : null;
        Add("T2", happening ?? title);
        Add("C3", happening is null ? null : title);
        if (_type == "CONF")
            Add("C1", _record.Event?.Place);
        if (happening is null && title is not null)
            Add("J2", MainTitle.Plain(Host!.Titles.FirstOrDefault(t => t.Kind is TitleKind.Abbreviated or TitleKind.Short && !ReferenceEquals(t, host) && !t.MachineTranslated)));
        Add("T3", MainTitle.Plain(MainTitle.Of(Series?.Titles ?? [])));
    }

    private string? FirstTitle(TitleKind kind, Title? main) => MainTitle.Plain(
        _record.Titles.FirstOrDefault(t => t.Kind == kind && !t.MachineTranslated && !ReferenceEquals(t, main)));

    private void AddDates()
    {
        if (_record.Issued is { } issued && RisDate.Of(issued) is { } date)
        {
            if (date.Date.Year is { } year)
                Add("PY", year.ToString("0000", System.Globalization.CultureInfo.InvariantCulture));
            if (!date.IsYear)
                Add("DA", date.Text);
        }

        if (_record.DateOf(DateKind.Accessed) is { } accessed && RisDate.Of(accessed) is { } day)
            Add("Y2", day.Text);
    }

    private void AddNumbers(WriteOptions options)
    {
        Add("VL", _record.Volume);
        Add("IS", _record.Issue);
        Add("M1", _record.Number);
        Add("NV", _record.VolumeCount);
        var isVersioned = RisKinds.HasVersion(_type);
        Add("ET", isVersioned ? _record.Version ?? _record.Edition : _record.Edition ?? _record.Version);
        Add("SE", RisKinds.IsInBook(_type) ? _record.ChapterNumber : _record.Section);
        var articleNumber = LineText.Normalize(_record.ArticleNumber);
        Add("C7", articleNumber);
        var (first, last) = RisPages.Of(_record.Pages);
        if (last is null && first == articleNumber)
            first = null;
        if (first is null && RisKinds.CountsPages(_type))
            first = LineText.Normalize(_record.PageCount);
        Add("SP", first ?? (options.ArticleNumberAsPages ? articleNumber : null));
        Add("EP", last);
    }

    private void AddPublisher()
    {
        var (publisher, institution, place) = MainPublishers.Of(_record);
        var chosen = RisKinds.IsByInstitution(_type) ? institution ?? publisher : publisher ?? institution;
        Add("PB", chosen?.Name);
        Add("CY", LineText.Normalize(chosen?.Place) ?? place);
    }

    private void AddNotes()
    {
        // A note that says a status is one: statuses come first, each once.
        var notes = _record.Notes.Select(LineText.Normalize).OfType<string>().ToLookup(IsStatus);
        var phrases = _record.Status.Select(StatusPhrase.Of).OfType<string>();
        foreach (var line in phrases.Concat(notes[true]).Distinct(StringComparer.Ordinal).Concat(notes[false]))
            Add("N1", line);
    }

    private static bool IsStatus(string note) => StatusPhrase.TryRead(note, out _, out var length) && length == note.Length;

    private void Add(string tag, string? value)
    {
        if (LineText.Normalize(value) is { } line)
            _lines.Add(new RisLine(tag, line));
    }
}
