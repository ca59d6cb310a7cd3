using BibHarvester.Formats.Flat;

namespace BibHarvester.Formats.EndNote;

internal sealed partial class EndNoteReading
{
    /// <summary>Says what the values mean that depend on others.</summary>
    private void Settle()
    {
        SettleDates();
        SettleTitles();
        SettleNumbers();
        SettlePages();
        SettleIdentifiers();
        SettlePeople();
        SettleLabel();
    }

    private void SettleTitles()
    {
        if (_flat.Title.IsEmpty)
            (_flat.Title, _flat.ShortTitle) = (_flat.ShortTitle, default);
        var isEvent = Type is WorkType.ConferencePaper && _first[(int)EndNoteField.Proceedings] >= 0;
        if (isEvent)
            _flat.HostTitle = FirstText(EndNoteField.Proceedings);
        else
            Keep(EndNoteField.Proceedings);
        foreach (var field in (ReadOnlySpan<EndNoteField>)[EndNoteField.SecondaryTitle, EndNoteField.Journal, EndNoteField.BookTitle, EndNoteField.JournalName, EndNoteField.AlternateTitle])
        {
            if (First(field) is { } title && !TakeTitle(field, title, isEvent))
                Keep(field);
        }

        if (First(EndNoteField.TertiaryTitle) is { } series)
        {
            if (!ThirdIsSeries(Type))
                TakeBody(series);
            else if (Fits(_flat.SeriesTitle, series))
                _flat.SeriesTitle = FirstText(EndNoteField.TertiaryTitle);
            else
                Keep(EndNoteField.TertiaryTitle);
        }
    }

    /// <summary>Whether the third title is that of a series: in law it is a body, a decision, a supplement.</summary>
    public static bool ThirdIsSeries(WorkType type) => type is not
        (WorkType.Bill or WorkType.Hearing or WorkType.LegalCase or WorkType.Legislation or WorkType.Patent or WorkType.Regulation);

    // The legislative body of a bill or hearing.
    private void TakeBody(string body)
    {
        if (Type is WorkType.Bill or WorkType.Hearing && Fits(_flat.Publisher, body))
            _flat.Publisher = body;
        else
            Keep(EndNoteField.TertiaryTitle);
    }

    private bool TakeTitle(EndNoteField field, string title, bool isEvent)
    {
        if (Type == WorkType.Journal && field is EndNoteField.Journal or EndNoteField.JournalName && _flat.Title.IsEmpty)
            return !(_flat.Title = FirstText(field)).IsEmpty;
        if (isEvent && field == EndNoteField.SecondaryTitle)
            return (_flat.EventName = title) is not null;
        if (field == EndNoteField.BookTitle && !FlatKinds.IsInBook(Type))
            return Take(EndNoteField.Title, FirstText(field));
        if (field is EndNoteField.SecondaryTitle or EndNoteField.Journal && Type == WorkType.Thesis)
            return Fits(_flat.Publisher, title) && (_flat.Publisher = title) is not null;
        if (field is EndNoteField.SecondaryTitle && FlatKinds.IsWhole(Type))
            return Fits(_flat.SeriesTitle, title) && !(_flat.SeriesTitle = FirstText(field)).IsEmpty;
        if (field is EndNoteField.AlternateTitle or EndNoteField.JournalName && !_flat.HostTitle.IsEmpty)
        {
            if (title == _flat.HostTitle.Plain)
                return true;
            return Fits(_flat.HostAbbreviation, title) && (_flat.HostAbbreviation = title) is not null;
        }

        return Fits(_flat.HostTitle, title) && !FlatKinds.IsWhole(Type) && !(_flat.HostTitle = FirstText(field)).IsEmpty;
    }

    private void SettleNumbers()
    {
        if (First(EndNoteField.Issue) is { } issue)
        {
            if (FlatKinds.HasOwnNumber(Type) ? !TakeNumber(issue) : !(Fits(_flat.Issue, issue) && (_flat.Issue = issue) is not null))
                Keep(EndNoteField.Issue);
        }

        if (First(EndNoteField.SeriesVolume) is { } volume)
        {
            if (Type == WorkType.LegalCase ? !TakeNumber(volume) : _flat.SeriesTitle.IsEmpty)
                Keep(EndNoteField.SeriesVolume);
            else if (Type == WorkType.LegalCase)
                _kept[_first[(int)EndNoteField.SeriesVolume]] = false;
            else
                _flat.SeriesNumber = volume;
        }

        if (First(EndNoteField.Number) is not { } number)
            return;
        if (FlatKinds.IsInPeriodical(Type) && _flat.Issue is null)
            _flat.Issue = number;
        else if ((CountsInSeries(Type) || FlatKinds.IsInBook(Type)) && !_flat.SeriesTitle.IsEmpty && _flat.SeriesNumber is null)
            _flat.SeriesNumber = number;
        else if (!TakeNumber(number))
            Keep(EndNoteField.Number);
    }

    /// <summary>Whether the number of such a work stands where others have an ISBN or ISSN.</summary>
    public static bool NumberIsStandard(WorkType type) => type is WorkType.Report or WorkType.Patent or WorkType.Standard;

    /// <summary>Whether the number of such a work is that within its series.</summary>
    public static bool CountsInSeries(WorkType type) => FlatKinds.IsWhole(type) && !FlatKinds.HasOwnNumber(type);

    private void SettlePages()
    {
        var at = _first[(int)EndNoteField.Pages];
        for (var i = at + 1; at >= 0 && i < _values.Count; i++)
        {
            if (_values[i].Field != EndNoteField.Pages || _values[i].Text.IsEmpty)
                continue;

            // Of a number of pages and a range the range is meant.
            var isBetter = First(EndNoteField.EndPage) is null && Pages.Parse(_values[at].Text.Plain)?.Last is null && Pages.Parse(_values[i].Text.Plain)?.Last is not null;
            _kept[isBetter ? at : i] = _values[i].Text.Plain != _values[at].Text.Plain;
            at = isBetter ? i : at;
        }

        var (first, last) = (at < 0 ? null : _values[at].Text.Plain, First(EndNoteField.EndPage));
        if (last is null && first == _flat.ArticleNumber)
            return;
        if (last is null && CountsPages(Type) && first is not null && Pages.Parse(first)?.Last is null)
            _flat.PageCount = first;
        else if (first is not null && last is not null && PageRange.IsWhole(first))
            (_flat.Pages, _kept[_first[(int)EndNoteField.EndPage]]) = (Pages.Parse(first), last != Pages.Parse(first)?.Last);
        else
            _flat.Pages = PageRange.Read(first, last);
        if (_flat.Pages is null && _flat.PageCount is null && at >= 0)
            _kept[at] = true;
    }

    /// <summary>Whether a lone page is the number of pages.</summary>
    public static bool CountsPages(WorkType type) => type is
        WorkType.Book or WorkType.EditedBook or WorkType.ReferenceBook or WorkType.BookSet or WorkType.Thesis or WorkType.Manuscript or WorkType.Classic or WorkType.Standard;

    // In the order in which roles are written, so that a second reading finds them alike.
    private void SettlePeople()
    {
        var people = _flat.Contributors;
        if (EndNoteRoles.HasBothEditors(Type) && people.TrueForAll(p => p.Role == ContributorRole.CollectionEditor))
        {
            for (var i = 0; i < people.Count; i++)
                people[i] = people[i] with { Role = ContributorRole.Editor };
        }

        for (var i = 1; i < people.Count; i++)
        {
            if (people[i].Role >= people[i - 1].Role)
                continue;
            var sorted = people.OrderBy(p => p.Role).ToArray();
            people.Clear();
            people.AddRange(sorted);
            return;
        }
    }

    // A number alone is that of the record in somebody's file.
    private void SettleLabel()
    {
        if (First(EndNoteField.Label) is not { } label)
            return;
        if (label.AsSpan().IndexOfAnyExceptInRange('0', '9') < 0)
            Keep(EndNoteField.Label);
        else
            _flat.CitationKey = label;
    }
}
