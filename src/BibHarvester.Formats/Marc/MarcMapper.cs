using BibHarvester.Formats.BibTeX;
using BibHarvester.Formats.Flat;

namespace BibHarvester.Formats.Marc;

/// <summary>What the fields of MARC 21 say of a work, https://www.loc.gov/marc/bibliographic/.</summary>
/// <param name="item">The fields.</param>
/// <param name="formatName">The format under whose name the others are kept.</param>
internal sealed partial class MarcMapper(MarcItem item, string formatName)
{
    private readonly FlatRecord _flat = new();
    private readonly List<Keyword> _keywords = [];
    private readonly List<Title> _titles = [];
    private string? _university;

    public BibRecord ToRecord(bool extras)
    {
        _flat.Type = TypeOf();
        ReadHost();
        ReadTitles();
        ReadNames();
        ReadImprint();
        ReadThesis();
        ReadIdentifiers();
        ReadTexts();
        ReadSubjects();
        foreach (var (name, text) in item.Unread())
            _flat.Keep(formatName, name, text);
        var record = _flat.ToRecord(extras);
        return record with { Titles = [.. record.Titles, .. _titles], Keywords = _keywords.Distinct().ToValueList(), Publishers = PublishersOf(record) };
    }

    // A thesis that somebody brought out has a publisher and a university; of one that nobody did the place is the university's.
    private ValueList<Publisher> PublishersOf(BibRecord record)
    {
        if (_university is null)
            return record.Publishers;
        var university = new Publisher { Name = _university, Role = PublisherRole.Institution };
        return _flat.Publisher is null || _flat.Publisher == _university
            ? [university with { Place = _flat.Place }]
            : [new Publisher { Name = _flat.Publisher, Place = _flat.Place }, university];
    }

    // Leader 06 is the kind of record, 07 the level: a and b are parts of something. What a meeting is chiefly responsible for are its proceedings.
    private WorkType TypeOf()
    {
        if (item.Has("502") || item.Of("655").Any(f => f.Peek('a') is "Hochschulschrift" or "Academic theses"))
            return WorkType.Thesis;
        switch (item.LeaderAt(6))
        {
            case 'e' or 'f':
                return WorkType.Map;
            case 'g':
                return WorkType.Video;
            case 'i' or 'j':
                return WorkType.Audio;
            case 'k':
                return WorkType.Image;
            case 'c' or 'd':
                return WorkType.MusicalScore;
            case 'r':
                return WorkType.PhysicalObject;
            case 't':
                return WorkType.Manuscript;
        }

        if (item.LeaderAt(6) is 'm' or ' ' && OfContent() is { } content)
            return content;
        var host = item.Of("773").ToArray();
        if (host.Length > 0 && item.LeaderAt(7) is not ('m' or 's'))
            return Array.Exists(host, f => f.Peek('x') is not null || f.Peek('p') is not null) || item.LeaderAt(7) == 'b' ? WorkType.JournalArticle
                : Array.Exists(host, f => f.Peek('z') is not null || f.Peek('d') is not null) ? WorkType.Chapter : WorkType.JournalArticle;
        return item.LeaderAt(7) switch { 's' => WorkType.Journal, 'b' => WorkType.JournalArticle, 'i' => WorkType.WebPage, _ => item.Has("111") ? WorkType.Proceedings : WorkType.Book };
    }

    // RDA's type of content, where the leader says no more than that it is a file, or nothing.
    private WorkType? OfContent()
    {
        foreach (var field in item.Of("336"))
        {
            switch (field.Peek('a')?.ToUpperInvariant())
            {
                case "DATASET" or "COMPUTER DATASET":
                    return WorkType.Dataset;
                case "SOFTWARE" or "COMPUTER PROGRAM":
                    return WorkType.Software;
            }
        }

        return null;
    }

    private void ReadTitles()
    {
        foreach (var field in item.Of("245"))
        {
            var title = WholeTitle(field);
            if (_flat.Title.IsEmpty)
                _flat.Title = title ?? "";
            if (InScript(field) is { } original && WholeTitle(original) is { } script)
                _titles.Add(new Title { Text = script, Kind = TitleKind.Alternative });
        }

        foreach (var field in item.Of("246"))
        {
            if (MarcText.Trim(string.Join(' ', field.TakeAll("ab"))) is { } title)
                _titles.Add(new Title { Text = title, Kind = TitleKind.Alternative });
        }

        foreach (var field in item.Of("240"))
        {
            if (_flat.OriginalTitle.IsEmpty && MarcText.Trim(field.Take('a')) is { } title)
                _flat.OriginalTitle = title;
        }

        foreach (var field in item.Fields.Where(f => f.Tag is "490" or "440"))
        {
            if (!_flat.SeriesTitle.IsEmpty || MarcText.Trim(field.Take('a')) is not { } title)
                continue;
            _flat.SeriesTitle = title;
            _flat.SeriesNumber = MarcText.Trim(field.Take('v'));
            if (field.Take('x') is { } issn)
                _flat.TakeStandardNumbers(issn);
        }
    }

    private static string? WholeTitle(MarcField field)
    {
        var title = MarcText.Trim(field.Take('a'));
        foreach (var subfield in field.Subfields.Where(s => s is { Text: not null, Code: 'b' or 'n' or 'p' }))
        {
            var part = MarcText.Trim(subfield.Text);
            subfield.IsTaken = true;
            if (part is not null)
                title = title is null ? part : title + (subfield.Code == 'b' ? MainTitle.Joint(title) : title[^1] == '.' ? " " : subfield.Code == 'p' ? ": " : ". ") + part;
        }

        return title;
    }

    // RDA has the imprint in 264, of which the second indicator 1 is publication.
    private void ReadImprint()
    {
        foreach (var field in item.Of("260").Concat(item.Of("264").Where(f => f.SecondIndicator is '1' or ' ')))
        {
            _flat.Place ??= MarcText.Unbracket(MarcText.Trim(field.Take('a')));
            _flat.Publisher ??= MarcText.Unbracket(MarcText.Trim(field.Take('b')));
            if (_flat.Issued is null && field.Peek('c') is { } text && MarcText.ReadDate(text) is { } date)
            {
                _flat.Issued = date;
                if (MarcText.Unbracket(MarcText.Trim(text)) is { } plain && plain.TrimStart('c', '©') == date.Start.ToString())
                    field.Take('c');
            }
        }

        // The fixed field has the year at 07.
        if (_flat.Issued is null && item.Of("008").FirstOrDefault()?.Value is { Length: > 11 } fixedField && MarcText.ReadDate(fixedField[7..11]) is { } year)
            _flat.Issued = year;
        foreach (var field in item.Of("250"))
            _flat.Edition ??= MarcText.Trim(field.Take('a'));
        foreach (var field in item.Of("300"))
        {
            if (_flat.PageCount is null && field.Peek('a') is { } extent)
                _flat.PageCount = MarcText.PagesIn(extent);
        }
    }

    private void ReadThesis()
    {
        foreach (var field in item.Of("502"))
        {
            _flat.Genre ??= MarcText.Trim(field.Take('b'));
            if (_university is null)
                _university = MarcText.Trim(field.Take('c'));
            if (field.Peek('d') is { } year && MarcText.ReadDate(year) is { } date && _flat.Issued is null)
                (_flat.Issued, _) = (date, field.Take('d'));
            if (MarcText.Trim(field.Take('a')) is { } note)
                _flat.Notes.Add(note);
        }
    }

    private void ReadTexts()
    {
        var language = item.Of("041").Select(f => f.Peek('a')).FirstOrDefault(l => l is not null) ?? (item.Of("008").FirstOrDefault()?.Value is { Length: >= 38 } text ? text[35..38] : null);
        if (language is { Length: 3 } && !language.AsSpan().ContainsAnyExceptInRange('a', 'z') && language is not ("und" or "zxx" or "mul"))
        {
            _flat.Language = Languages.Normalize(language);
            item.Of("041").FirstOrDefault(f => f.Peek('a') == language)?.Take('a');
        }

        foreach (var field in item.Of("520"))
        {
            if (_flat.Abstract.IsEmpty && field.Take('a') is { } description)
                _flat.Abstract = description;
        }

        foreach (var field in item.Fields.Where(f => f.Tag is "500" or "501" or "504" or "505" or "518" or "533" or "534" or "546" or "555" or "580"))
        {
            if (LineText.Normalize(string.Join(' ', field.TakeAll("a"))) is { } note)
                _flat.TakeNote(note);
        }
    }

    private void ReadSubjects()
    {
        foreach (var field in item.Fields.Where(f => f.Tag is "600" or "610" or "611" or "630" or "648" or "650" or "651" or "653" or "655"))
        {
            var scheme = field.SecondIndicator switch { '0' => "lcsh", '2' => "mesh", '7' => field.Peek('2'), _ => null };
            if (field.Tag == "653")
            {
                _keywords.AddRange(field.TakeAll("a").Select(MarcText.Trim).OfType<string>().Select(k => new Keyword { Text = k }));
                continue;
            }

            var parts = field.TakeAll(field.Tag is "600" or "610" or "611" ? "abcdtvxyz" : "avxyz").Select(MarcText.Trim).OfType<string>();
            if (LineText.Normalize(string.Join(" -- ", parts)) is not { } word)
                continue;
            _keywords.Add(new Keyword { Text = word, Scheme = scheme });
            if (scheme is not null && field.SecondIndicator == '7')
                field.Take('2');
        }
    }
}
