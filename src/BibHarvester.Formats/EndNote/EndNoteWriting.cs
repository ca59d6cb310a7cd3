using BibHarvester.Formats.Flat;
using BibHarvester.Formats.Remarks;

namespace BibHarvester.Formats.EndNote;

/// <summary>Makes the values of a record under EndNote's fields, in the order in which they are written.</summary>
internal sealed partial class EndNoteWriting
{
    private readonly List<EndNoteValue> _values = new(24);
    private readonly FlatRecord _flat;

    private EndNoteWriting(FlatRecord flat) => _flat = flat;

    /// <summary>The values of a record without its type; those that the record has no place for come last, under their own tags.</summary>
    /// <param name="flat">The record.</param>
    /// <param name="words">What stands for its genre.</param>
    /// <param name="options">How it is written.</param>
    /// <param name="hasOlderTags">Whether there are RIS's older tags, in which the last page and the number of an issue stand for themselves and dates are whole.</param>
    public static List<EndNoteValue> Values(FlatRecord flat, ValueList<string> words, WriteOptions options, bool hasOlderTags = true)
    {
        var writing = new EndNoteWriting(flat);
        writing.FindDoi(words);
        writing.AddPeople();
        writing.AddTitles();
        writing.AddDates(hasOlderTags);
        writing.AddNumbers(options, hasOlderTags);
        writing.AddPublisher();
        writing.Add(EndNoteField.Place, flat.Place);
        writing.AddIdentifiers();
        writing.Add(EndNoteField.Language, flat.Language);
        foreach (var keyword in flat.Keywords)
            writing.Add(EndNoteField.Keyword, keyword);
        writing.Add(EndNoteField.Abstract, flat.Abstract);
        writing.AddNotes();
        foreach (var word in words)
        {
            if (!EndNoteReading.IsDoi(word, out _))
                writing.Add(EndNoteField.WorkType, word);
        }

        writing.Add(EndNoteField.Label, flat.CitationKey);
        foreach (var extra in flat.ExtraFields)
        {
            if (LineText.Normalize(ExtraValues.ToText(extra.Value)) is { } text)
                writing._values.Add(new EndNoteValue(EndNoteField.Other, extra.Name, EntityText.Settle(text)));
        }

        return writing._values;
    }

    // A DOI is found by readers wherever it stands.
    private void FindDoi(ValueList<string> words)
    {
        if (_flat.Doi is null)
        {
            foreach (var text in ((IEnumerable<string?>)[.. words, .. _flat.Notes, _flat.Url]))
            {
                if (text is not null && EndNoteReading.IsDoi(text, out var doi))
                {
                    _flat.Doi = doi;
                    break;
                }
            }
        }

        _flat.Notes.RemoveAll(note => EndNoteReading.IsDoi(note, out var noted) && noted == _flat.Doi);
        if (_flat.Doi is { } known && _flat.Url is { } url && url.Contains("doi.org/", StringComparison.OrdinalIgnoreCase) && Doi.TryParse(url, out var other) && other == known)
            _flat.Url = null;
    }

    private void AddPeople()
    {
        var people = new List<(ContributorRole Role, string Name)>();
        foreach (var person in _flat.Contributors)
        {
            if (ListedName.Of(person) is not { } name || ListedName.IsEtAl(name))
                continue;
            if (EndNoteRoles.Settled(_flat.Type, person.Role, isBody: true) != person.Role && ListedName.Read(name, person.Role)?.Person is { Given: null })
                name += ','; // As it is read.
            var isOrganization = name.EndsWith(',');
            var role = EndNoteRoles.Settled(_flat.Type, person.Role, isOrganization);
            if (FieldOf(role) is not null && (isOrganization || role != ContributorRole.Organizer))
                people.Add((role, name));
        }

        if (!AreInOrder(people))
            people = [.. people.OrderBy(p => !EndNoteRoles.IsPrimary(_flat.Type, p.Role)).ThenBy(p => p.Role)];
        var areAllOfSeries = EndNoteRoles.HasBothEditors(_flat.Type) && people.TrueForAll(p => p.Role == ContributorRole.CollectionEditor);
        foreach (var (role, name) in people)
            Add(FieldOf(areAllOfSeries ? ContributorRole.Editor : role)!.Value, name);
    }

    private void AddPublisher()
    {
        var field = _flat.Type switch
        {
            WorkType.Patent => EndNoteField.SecondaryAuthor,
            WorkType.Bill => EndNoteField.TertiaryTitle,
            _ => EndNoteField.Publisher,
        };
        Add(field, _flat.Publisher);
        if (_flat.Type != WorkType.Patent)
            return;
        var names = _flat.Contributors.Where(c => c.Role == ContributorRole.Assignee).Select(ListedName.Of).OfType<string>()
            .Select(n => n.IndexOf(',', StringComparison.Ordinal) == n.Length - 1 ? n[..^1] : n);
        Add(EndNoteField.Publisher, string.Join("; ", names));
    }

    // Most works have authors alone.
    private bool AreInOrder(List<(ContributorRole Role, string Name)> people)
    {
        for (var i = 1; i < people.Count; i++)
        {
            var (before, role) = (people[i - 1].Role, people[i].Role);
            if ((!EndNoteRoles.IsPrimary(_flat.Type, before), before).CompareTo((!EndNoteRoles.IsPrimary(_flat.Type, role), role)) > 0)
                return false;
        }

        return true;
    }

    private EndNoteField? FieldOf(ContributorRole role) => EndNoteRoles.FieldOf(_flat.Type, role);

    private void AddTitles()
    {
        Add(EndNoteField.Title, _flat.Title);
        Add(EndNoteField.ShortTitle, _flat.ShortTitle);
        Add(EndNoteField.TranslatedTitle, _flat.TranslatedTitle);
        Add(EndNoteField.OriginalTitle, _flat.OriginalTitle);
        var isEvent = _flat.Type == WorkType.ConferencePaper && _flat.EventName is not null && !LineText.IsBlank(_flat.HostTitle.Plain);
        Add(EndNoteField.SecondaryTitle, isEvent ? _flat.EventName! : _flat.HostTitle);
        Add(EndNoteField.Proceedings, isEvent ? _flat.HostTitle : default);
        if (EndNoteReading.IsAtEvent(_flat.Type))
            Add(EndNoteField.EventPlace, _flat.EventPlace);
        if (!LineText.IsBlank(_flat.HostTitle.Plain) && _flat.HostAbbreviation != LineText.Normalize(_flat.HostTitle.Plain))
            Add(EndNoteField.AlternateTitle, _flat.HostAbbreviation);
        if (EndNoteReading.ThirdIsSeries(_flat.Type))
            Add(EndNoteField.TertiaryTitle, _flat.SeriesTitle);
    }

    private void AddDates(bool hasOlderTags)
    {
        if (_flat.Issued is { } issued && SlashedDate.Of(issued) is { } date)
        {
            if (date.Date.Year is { } year and not 0)
                Add(EndNoteField.Year, year.ToString("0000", System.Globalization.CultureInfo.InvariantCulture));
            if (!date.IsYear)
                Add(EndNoteField.Date, hasOlderTags ? date.Text : date.Words ?? date.Text);
        }

        if ((_flat.Accessed ?? DaysOfEvent()) is { } accessed && SlashedDate.Of(accessed) is { } day)
            Add(EndNoteField.AccessDate, day.Text);
    }

    // Databases of conferences put them there; only days from and to are read back as such.
    private BibDate? DaysOfEvent() =>
        EndNoteReading.IsAtEvent(_flat.Type) && _flat.EventDate is { } days && EndNoteReading.AreDays(days) && SlashedDate.Of(days)?.Date == days ? days : null;

    private void AddNotes()
    {
        if (_flat.Notes.Count == 0 && _flat.Status.Count == 0)
            return;

        // A note that says a status is one: statuses come first, each once.
        var notes = _flat.Notes.ToLookup(IsStatus);
        var phrases = _flat.Status.Select(StatusPhrase.Of).OfType<string>();
        foreach (var line in phrases.Concat(notes[true]).Distinct(StringComparer.Ordinal).Concat(notes[false]))
            Add(EndNoteField.Note, line);
    }

    private static bool IsStatus(string note) => StatusPhrase.TryRead(note, out _, out var length) && length == note.Length;

    private void Add(EndNoteField field, string? value)
    {
        if (LineText.Normalize(value) is { } line && EntityText.Settle(line) is var settled && !EndNoteReading.IsAbsent(field, settled))
            _values.Add(new EndNoteValue(field, "", settled));
    }

    private void Add(EndNoteField field, RichText value)
    {
        if (LineText.IsBlank(value.Plain))
            return;
        var line = StyledLine.Normalize(value);
        if (line.Spans.IsEmpty)
            Add(field, line.Plain);
        else
            _values.Add(new EndNoteValue(field, "", line));
    }
}
