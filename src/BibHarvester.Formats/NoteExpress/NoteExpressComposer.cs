using System.Globalization;
using BibHarvester.Formats.Chinese;
using BibHarvester.Formats.Flat;
using BibHarvester.Formats.Medline;
using BibHarvester.Formats.Remarks;
using BibHarvester.Formats.Tagged;

namespace BibHarvester.Formats.NoteExpress;

/// <summary>Makes the lines of a record.</summary>
internal sealed class NoteExpressComposer
{
    // What reading changes, such as an empty name, it changes in few steps.
    private const int MostReadings = 6;

    private readonly List<TaggedLine> _lines = [];
    private readonly FlatRecord _flat;

    private NoteExpressComposer(BibRecord record, WriteOptions options) => _flat = FlatRecord.Of(record, NoteExpressFormat.Name, options);

    /// <summary>The lines of a record, in the form that reading them does not change.</summary>
    public static IReadOnlyList<TaggedLine> Lines(BibRecord record, WriteOptions options)
    {
        var lines = Compose(record, options);
        for (var i = 0; i < MostReadings; i++)
        {
            var again = Compose(NoteExpressAssembler.ToRecord(lines), options);
            if (again.SequenceEqual(lines))
                return lines;
            lines = again;
        }

        return lines;
    }

    private static List<TaggedLine> Compose(BibRecord record, WriteOptions options)
    {
        var composer = new NoteExpressComposer(record, options);
        composer.Add();
        return composer._lines;
    }

    private void Add()
    {
        var (type, word) = BilingualTypes.Of(_flat.Type, _flat.Genre);
        Add("Reference Type", type);
        Add("Title", _flat.Title.Plain);
        Add("Translated Title", _flat.TranslatedTitle.Plain);
        Add("Short Title", _flat.ShortTitle.Plain);
        AddPeople();
        AddContainers();
        AddDates();
        Add("Volume", _flat.Volume);
        Add("Issue", _flat.Issue);
        var isNoted = NoteExpressNumber.StandsInNotes(_flat.Type, _flat.Number);
        Add("Number", isNoted ? null : _flat.Number);
        Add("Pages", _flat.Pages?.ToString().Replace('–', '-') ?? _flat.ArticleNumber);
        Add("Number of Pages", _flat.PageCount);
        Add("Number of Volumes", _flat.VolumeCount);
        Add("Edition", _flat.Edition ?? _flat.Version);
        Add("Section", _flat.Section);
        Add("Publisher", _flat.Publisher);
        Add("Place Published", _flat.Place ?? _flat.EventPlace);
        foreach (var number in _flat.StandardNumbers)
            Add("ISBN/ISSN", number.Value);
        Add("DOI", _flat.Doi?.Value);
        Add("URL", _flat.Url);
        Add("Language", MedlineLanguages.ToCode(_flat.Language));
        AddKeywords();
        Add("Abstract", _flat.Abstract.Plain);
        Add("Notes", isNoted ? _flat.Number : null);
        foreach (var phrase in _flat.Status.Select(StatusPhrase.Of).Concat(_flat.Notes))
            Add("Notes", phrase);
        Add("Type of Work", word);
        foreach (var extra in _flat.ExtraFields)
        {
            if (IsTag(extra.Name))
                Add(extra.Name, ExtraValues.ToText(extra.Value));
        }
    }

    private void AddPeople()
    {
        Add("Author", ContributorRole.Author, ContributorRole.Inventor);
        var authors = _flat.Contributors.Where(c => c.Role == ContributorRole.Author && BilingualNames.Of(c) is not null);
        foreach (var author in authors.TakeWhile(static a => a.Person is not null && a.OtherNames.Count > 0))
            Add("Translated Author", BilingualNames.Of(new Contributor { Person = author.OtherNames[0] }));
        Add("Secondary Author", ContributorRole.Editor);
        Add("Tertiary Author", NoteExpressRoles.Tertiary(_flat.Type));
        Add("Subsidiary Author", NoteExpressRoles.Subsidiary(_flat.Type));
    }

    private void Add(string tag, params ReadOnlySpan<ContributorRole> roles)
    {
        foreach (var contributor in _flat.Contributors)
        {
            if (roles.Contains(contributor.Role) && BilingualNames.Of(contributor) is { } name && !NameList.IsEtAl(name))
                Add(tag, name);
        }
    }

    private void AddContainers()
    {
        var host = LineText.Normalize(_flat.HostTitle.Plain);
        var series = LineText.Normalize(_flat.SeriesTitle.Plain);
        if (NoteExpressRoles.IsInJournal(_flat.Type))
        {
            Add("Journal", host);
            Add("Translated Journal", host is null ? null : _flat.HostTranslatedTitle.Plain);
            Add("Secondary Title", series);
        }
        else if (_flat.Type == WorkType.ConferencePaper)
        {
            var happening = LineText.Normalize(_flat.EventName);
            Add("Secondary Title", happening ?? host);
            Add("Tertiary Title", happening is null ? series : host);
        }
        else
        {
            Add("Secondary Title", host ?? series);
            Add("Tertiary Title", host is null ? null : series);
        }
    }

    private void AddDates()
    {
        if (_flat.Issued is { } issued)
        {
            Add("Year", issued.Year?.ToString("0000", CultureInfo.InvariantCulture));
            if (issued != BibDate.Of(issued.Year ?? 0) || issued.Year is null)
                Add("Date", issued.ToString());
        }

        Add("Access Date", _flat.Accessed?.ToString());
    }

    // One keyword with commas would be taken for several.
    private void AddKeywords()
    {
        foreach (var keyword in _flat.Keywords)
            Add("Keywords", _flat.Keywords.Count == 1 && keyword.AsSpan().ContainsAny(',', '，') ? keyword + ";" : keyword);
    }

    private static bool IsTag(string tag) =>
        LineText.Normalize(tag) == tag && tag.AsSpan().Trim(" ,，").Length == tag.Length && !tag.AsSpan().ContainsAny('{', '}') && !tag.Equals("Reference Type", StringComparison.OrdinalIgnoreCase);

    private void Add(string tag, string? value)
    {
        if (LineText.Normalize(value)?.Trim() is { Length: > 0 } line)
            _lines.Add(new TaggedLine(tag, EntityText.Settle(line), default));
    }
}
