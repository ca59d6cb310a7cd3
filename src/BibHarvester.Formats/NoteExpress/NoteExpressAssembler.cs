using BibHarvester.Formats.Chinese;
using BibHarvester.Formats.Flat;
using BibHarvester.Formats.Medline;
using BibHarvester.Formats.Remarks;
using BibHarvester.Formats.Tagged;

namespace BibHarvester.Formats.NoteExpress;

/// <summary>Makes a record of lines.</summary>
internal sealed class NoteExpressAssembler
{
    private readonly FlatRecord _flat = new();
    private readonly Dictionary<string, string> _first = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<(ContributorRole Role, string Name)> _translated = [];
    private readonly List<string> _keywords = [];
    private BibDate? _year;

    private NoteExpressAssembler(string? type, string? word)
    {
        // CNKI has the number of a patent there.
        var isNumber = BilingualTypes.Read(type, null).Work == WorkType.Patent && NoteExpressNumber.StandsInNotes(WorkType.Patent, word);
        var (work, genre) = BilingualTypes.Read(type, isNumber ? null : word);
        (_flat.Type, _flat.Genre, _flat.Number) = (work ?? WorkType.Document, genre, isNumber ? word : null);
    }

    /// <summary>The record that lines say.</summary>
    /// <param name="lines">The lines.</param>
    /// <param name="odd">Takes each line whose value is not what its tag says.</param>
    /// <param name="removed">Takes what was taken off the abstract.</param>
    /// <param name="extras">Whether lines are kept that the record has no place for.</param>
    public static BibRecord ToRecord(IReadOnlyList<TaggedLine> lines, Action<TaggedLine>? odd = null, Action<TaggedLine, string>? removed = null, bool extras = true)
    {
        var assembler = new NoteExpressAssembler(First("Reference Type"), First("Type of Work"));
        foreach (var line in lines)
        {
            if (LineText.Normalize(line.Value)?.Trim() is not { Length: > 0 } value)
                continue;
            if (assembler._flat.Abstract.IsEmpty && line.Tag.Equals("Abstract", StringComparison.OrdinalIgnoreCase))
            {
                assembler._flat.Abstract = ChineseAbstract.Of(value, out var marks) ?? "";
                if (marks.Length > 0)
                    removed?.Invoke(line, marks);
                continue;
            }

            if (assembler.Take(line.Tag.ToLowerInvariant(), value))
                continue;
            assembler._flat.Keep(NoteExpressFormat.Name, line.Tag, value);
            if (IsTyped(line.Tag))
                odd?.Invoke(line);
        }

        assembler.Complete();
        return assembler._flat.ToRecord(extras);

        string? First(string tag) => lines.Where(l => l.Tag.Equals(tag, StringComparison.OrdinalIgnoreCase)).Select(l => LineText.Normalize(l.Value)).FirstOrDefault(v => v is not null);
    }

    private static bool IsTyped(string tag) => tag.ToUpperInvariant() is "YEAR" or "DATE" or "ACCESS DATE" or "DOI" or "ISBN/ISSN" or "ISBN" or "ISSN";

    private bool Take(string tag, string value)
    {
        switch (tag)
        {
            case "reference type":
                return true;
            case "type of work":
                return _first.TryAdd(tag, value);
            case "author":
                return TakeNames(ContributorRole.Author, value);
            case "secondary author":
                return TakeNames(ContributorRole.Editor, value);
            case "tertiary author":
                return TakeNames(NoteExpressRoles.Tertiary(_flat.Type), value);
            case "subsidiary author":
                return TakeNames(NoteExpressRoles.Subsidiary(_flat.Type), value);
            case "translated author":
                _translated.AddRange(value.Split([';', '；'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(n => (ContributorRole.Author, n)));
                return true;
            case "year":
                return _year is null && BibDate.TryParse(value, out var year) && (_year = year) is not null;
            case "date":
                return _flat.Issued is null && BibDate.TryParse(value, out var date) && (_flat.Issued = date) is not null;
            case "access date":
                return _flat.Accessed is null && BibDate.TryParse(value, out var accessed) && (_flat.Accessed = accessed) is not null;
            case "keywords":
                _keywords.Add(value);
                return true;
            case "isbn/issn" or "isbn" or "issn" or "图书印刷版isbn":
                return TakeNumber(value);
            case "doi":
                return _flat.Doi is null && Doi.TryParse(value, out var doi) && (_flat.Doi = doi) is not null;
            case "notes":
                TakeNote(value);
                return true;
            case "pages":
                return _first.TryAdd(tag, value);
            default:
                return TakeText(tag, value);
        }
    }

    private bool TakeText(string tag, string value)
    {
        var isText = tag is "title" or "translated title" or "short title" or "journal" or "translated journal" or "secondary title" or "tertiary title" or "volume" or
            "issue" or "number" or "number of pages" or "number of volumes" or "edition" or "section" or "publisher" or "place published" or "url" or "language";
        return isText && _first.TryAdd(tag, value);
    }

    private bool TakeNames(ContributorRole role, string value)
    {
        if (BilingualNames.IsCutShort(value))
            _flat.IncompleteRoles.Add(role);
        var names = BilingualNames.Read(value, role);
        _flat.Contributors.AddRange(names);
        return names.Count > 0 || NameList.IsEtAl(value);
    }

    private bool TakeNumber(string value)
    {
        if (_flat.TakeStandardNumbers(value))
            return true;
        if (_flat.Number is not null || !NoteExpressNumber.StandsInNotes(_flat.Type, value))
            return false;
        _flat.Number = value;
        return true;
    }

    private void TakeNote(string value)
    {
        if (_flat.Number is null && NoteExpressNumber.StandsInNotes(_flat.Type, value))
            _flat.Number = value;
        else if (StatusPhrase.TryRead(value, out var status, out var length) && length == value.Length)
            _flat.Status.Add(status);
        else
            _flat.Notes.Add(value);
    }

    private void Complete()
    {
        _flat.Title = _first.GetValueOrDefault("title") ?? "";
        _flat.TranslatedTitle = _first.GetValueOrDefault("translated title") ?? "";
        _flat.ShortTitle = _first.GetValueOrDefault("short title") ?? "";
        _flat.Volume = _first.GetValueOrDefault("volume");
        _flat.Issue = _first.GetValueOrDefault("issue");
        _flat.Number ??= _first.GetValueOrDefault("number");
        _flat.PageCount = _first.GetValueOrDefault("number of pages");
        _flat.VolumeCount = _first.GetValueOrDefault("number of volumes");
        var edition = _first.GetValueOrDefault("edition");
        if (FlatKinds.HasVersion(_flat.Type))
            _flat.Version = edition;
        else
            _flat.Edition = edition;
        _flat.Section = _first.GetValueOrDefault("section");
        _flat.Publisher = _first.GetValueOrDefault("publisher");
        _flat.Place = _first.GetValueOrDefault("place published");
        _flat.Url = _first.GetValueOrDefault("url")?.Replace("&amp;", "&", StringComparison.Ordinal);
        _flat.Language = MedlineLanguages.ToTag(_first.GetValueOrDefault("language"));
        CompletePages();
        CompleteContainers();
        CompleteDate();
        CompleteKeywords();
        CompleteTranslatedNames();
    }

    private void CompletePages()
    {
        var pages = _first.GetValueOrDefault("pages");
        if (pages is not null && Pages.LooksLikeArticleNumber(pages))
            _flat.ArticleNumber = pages;
        else
            _flat.Pages = Pages.Parse(pages);
    }

    private void CompleteContainers()
    {
        var journal = _first.GetValueOrDefault("journal");
        var secondary = _first.GetValueOrDefault("secondary title");
        var tertiary = _first.GetValueOrDefault("tertiary title");
        if (journal is not null)
            (_flat.HostTitle, _flat.SeriesTitle) = (journal, secondary ?? tertiary ?? "");
        else if (_flat.Type == WorkType.ConferencePaper && tertiary is not null)
            (_flat.EventName, _flat.HostTitle) = (secondary, tertiary);
        else if (FlatKinds.IsWhole(_flat.Type))
            _flat.SeriesTitle = secondary ?? tertiary ?? "";
        else
            (_flat.HostTitle, _flat.SeriesTitle) = (secondary ?? "", tertiary ?? "");
        _flat.HostTranslatedTitle = journal is null ? "" : _first.GetValueOrDefault("translated journal") ?? "";
    }

    // The date says more where it is of the same year.
    private void CompleteDate()
    {
        if (_year is { } year && (_flat.Issued is not { Year: { } known } || known != year.Year))
            _flat.Issued = year;
    }

    private void CompleteKeywords()
    {
        char[] separators = _keywords is [var only] && !only.AsSpan().ContainsAny(';', '；') ? [',', '，'] : [';', '；'];
        foreach (var line in _keywords)
            _flat.Keywords.AddRange(line.Split(separators, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries));
    }

    // They run beside the authors.
    private void CompleteTranslatedNames()
    {
        var at = 0;
        foreach (var (role, name) in _translated)
        {
            var author = _flat.Contributors.FindIndex(at, c => c.Role == role);
            if (author >= 0 && _flat.Contributors[author].Person is not null && BilingualNames.Read(name, role) is [{ Person: { } person }])
            {
                _flat.Contributors[author] = _flat.Contributors[author] with { OtherNames = [person] };
                at = author + 1;
            }
            else
            {
                _flat.Keep(NoteExpressFormat.Name, "Translated Author", name);
                at = _flat.Contributors.Count;
            }
        }
    }
}
