using BibHarvester.Formats.Flat;
using BibHarvester.Formats.Remarks;

namespace BibHarvester.Formats.EndNote;

internal sealed partial class EndNoteReading
{
    /// <summary>Takes a value.</summary>
    /// <returns>Whether the record has a place for it.</returns>
    private bool Take(EndNoteField field, RichText text)
    {
        var value = text.Plain;
        switch (field)
        {
            case EndNoteField.SecondaryAuthor when Type == WorkType.LegalCase:
                return Fits(_flat.HostTitle, value) && !(_flat.HostTitle = text).IsEmpty;
            case EndNoteField.SecondaryAuthor when Type == WorkType.Regulation && _values.Any(v => v.Field == EndNoteField.Publisher):
                return false;
            case EndNoteField.SecondaryAuthor when Type is WorkType.Regulation or WorkType.Patent:
                return Fits(_flat.Publisher, value) && (_flat.Publisher = value) is not null;
            case >= EndNoteField.Author and <= EndNoteField.Translator:
                return TakeNames(field, value);
            case EndNoteField.Title:
                return Fits(_flat.Title, value) && !(_flat.Title = text).IsEmpty;
            case EndNoteField.ShortTitle:
                return Fits(_flat.ShortTitle, value) && !(_flat.ShortTitle = text).IsEmpty;
            case EndNoteField.TranslatedTitle:
                return Fits(_flat.TranslatedTitle, value) && !(_flat.TranslatedTitle = text).IsEmpty;
            case EndNoteField.OriginalTitle:
                return Fits(_flat.OriginalTitle, value) && !(_flat.OriginalTitle = text).IsEmpty;
            case EndNoteField.AccessDate:
                return TakeAccessed(value);
            case EndNoteField.Volume when IsIsbn(value):
                return _flat.TakeStandardNumbers(value);
            case EndNoteField.Volume:
                return Type == WorkType.Standard ? TakeNumber(value) : Fits(_flat.Volume, value) && (_flat.Volume = value) is not null;
            case EndNoteField.VolumeCount when !CountsVolumes(Type):
                return Type is WorkType.Dataset or WorkType.Database && TakeNumber(value);
            case EndNoteField.VolumeCount:
                return Fits(_flat.VolumeCount, value) && (_flat.VolumeCount = value) is not null;
            case EndNoteField.Edition when IsDay(value):
                return false;
            case EndNoteField.Edition when FlatKinds.HasVersion(Type):
                return Fits(_flat.Version, value) && (_flat.Version = value) is not null;
            case EndNoteField.Edition:
                return Fits(_flat.Edition, value) && (_flat.Edition = value) is not null;
            case EndNoteField.Section when FlatKinds.IsInBook(Type):
                return Fits(_flat.Chapter, value) && (_flat.Chapter = value) is not null;
            case EndNoteField.Section:
                return Fits(_flat.Section, value) && (_flat.Section = value) is not null;
            case EndNoteField.Publisher when Type == WorkType.Patent:
                return TakeAssignees(value);
            case EndNoteField.Publisher:
                return Fits(_flat.Publisher, value) && (_flat.Publisher = value) is not null;
            case EndNoteField.Place:
                return Fits(_flat.Place, value) && (_flat.Place = value) is not null;
            case EndNoteField.Language:
                return Fits(_flat.Language, value) && (_flat.Language = value) is not null;
            case EndNoteField.Abstract:
                return Fits(_flat.Abstract, value) && !(_flat.Abstract = text).IsEmpty;
            case EndNoteField.EventPlace when IsAtEvent(Type):
                return Fits(_flat.EventPlace, value) && (_flat.EventPlace = value) is not null;
            case EndNoteField.ArticleNumber:
                return Fits(_flat.ArticleNumber, value) && (_flat.ArticleNumber = value) is not null;
            case EndNoteField.StandardNumber:
                return TakeStandardNumber(value);
            case EndNoteField.Doi:
                return TakeDoi(value);
            case EndNoteField.Keyword:
                _flat.Keywords.Add(value);
                return true;
            case EndNoteField.Note:
                TakeNote(value);
                return true;
            case EndNoteField.Other:
                return TakeLabelled(value);
            default:
                return false;
        }
    }

    /// <summary>Whether a text is a day and no edition: EndNote keeps there when PubMed took a work.</summary>
    public static bool IsDay(string text) => text is [_, _, _, _, '/' or '-', _, _, '/' or '-', _, _] && BibDate.TryParse(text.Replace('/', '-'), out var date) && date.Start.Day > 0;

    /// <summary>Whether the place of an event has a field.</summary>
    public static bool IsAtEvent(WorkType type) => type is WorkType.ConferencePaper or WorkType.Proceedings or WorkType.ProceedingsSeries;

    /// <summary>Whether the number of volumes of such a work is one: in law, letters, grants and papers it is another number or word, and that of a data set is its own.</summary>
    public static bool CountsVolumes(WorkType type) => type is not
        (WorkType.Dataset or WorkType.Database or WorkType.Grant or WorkType.LegalCase or WorkType.Legislation or WorkType.Regulation or WorkType.Standard or
        WorkType.Patent or WorkType.PersonalCommunication or WorkType.MagazineArticle or WorkType.NewspaperArticle or WorkType.Collection);

    /// <summary>Whether a volume is an ISBN, as that of CNKI's yearbooks.</summary>
    public static bool IsIsbn(string volume) => volume.Length >= 10 && Isbn.TryParse(volume, out _);

    private static bool Fits(string? present, string value) => present is null || present == value;

    private static bool Fits(RichText present, string value) => present.IsEmpty || present.Plain == value;

    private bool TakeNames(EndNoteField field, string value)
    {
        if (EndNoteRoles.RoleOf(Type, field) is not { } role)
            return false;
        if ((_type.EditsAsAuthor && field == EndNoteField.Author) || (_type.SecondEdits && field == EndNoteField.SecondaryAuthor))
            role = ContributorRole.Editor;
        if (!value.AsSpan().ContainsAny(';', '；'))
            return TakeName(value, role);
        foreach (var name in value.Split([';', '；'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
            TakeName(name, role);
        return true;
    }

    // Who holds a patent stands where others have a publisher, and the office that granted it among the people: without a comma it is no person.
    private bool TakeAssignees(string value)
    {
        foreach (var name in value.Split([';', '；'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            if ((name.Contains(',', StringComparison.Ordinal) && !NameList.IsOrganization(name)) || name[0] is >= '\u4E00' and <= '\u9FFF')
                TakeName(name, ContributorRole.Assignee);
            else if (LineText.Normalize(name.TrimEnd(' ', ',')) is { } whole)
                _flat.Contributors.Add(Contributor.OfOrganization(whole, ContributorRole.Assignee));
        }

        return true;
    }

    // The words that stand for further names are kept too, because writers have no other place for them.
    private bool TakeName(string name, ContributorRole role)
    {
        if (ListedName.IsEtAl(name))
        {
            _flat.IncompleteRoles.Add(role);
            return false;
        }

        if (ListedName.Read(name, role) is not { } contributor)
            return false;
        var settled = EndNoteRoles.Settled(Type, role, contributor.Organization is not null || contributor.Person is { Given: null });
        if (settled != role)
            contributor = contributor.Person is not null ? Contributor.OfOrganization(name, settled) : contributor with { Role = settled };
        _flat.Contributors.Add(contributor);
        return true;
    }

    private bool TakeAccessed(string value)
    {
        if (SlashedDate.Read(value, out var isWhole) is not { } read || SlashedDate.Of(read) is not { } settled)
            return false;
        if (IsAtEvent(Type) && AreDays(settled.Date))
            return TakeDaysOfEvent(settled.Date) && isWhole;
        if (_flat.Accessed is { } present)
            return present == settled.Date && isWhole;
        _flat.Accessed = settled.Date;
        return isWhole;
    }

    /// <summary>Whether a date is days from and to, as those of a conference, and not the day on which somebody did something.</summary>
    public static bool AreDays(BibDate date) => date is { IsRange: true, Start.Day: > 0, End.Day: > 0, IsApproximate: false, IsUncertain: false };

    private bool TakeDaysOfEvent(BibDate days) => (_flat.EventDate ??= days) == days;

    // Reports, patents and standards have their own number where other works have an ISBN or ISSN. Remarks behind a number are kept with it.
    private bool TakeStandardNumber(string value)
    {
        var count = _flat.StandardNumbers.Count;
        var isAll = _flat.TakeStandardNumbers(value) && !HasRemark(value);
        return isAll || (NumberIsStandard(Type) && count == _flat.StandardNumbers.Count && TakeNumber(value));
    }

    // The kind of number, which the number itself says, is none.
    private static bool HasRemark(string value)
    {
        for (var at = value.IndexOf('(', StringComparison.Ordinal); at >= 0; at = value.IndexOf('(', at + 1))
        {
            if (!value.AsSpan(at).StartsWith("(ISSN)", StringComparison.OrdinalIgnoreCase) && !value.AsSpan(at).StartsWith("(ISBN)", StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }

    private bool TakeNumber(string value) => Fits(_flat.Number, value) && (_flat.Number = value) is not null;

    private bool TakeDoi(string value)
    {
        if (!Doi.TryParse(value, out var doi))
            return false;
        _flat.Doi ??= doi;
        return _flat.Doi == doi;
    }

    private void TakeNote(string value)
    {
        if (StatusPhrase.TryRead(value, out var status, out var length) && length == value.Length)
            _flat.Status.Add(status);
        else
            _flat.Notes.Add(value);
    }
}
