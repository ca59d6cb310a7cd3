using BibHarvester.Formats.Flat;
using BibHarvester.Formats.Mods;
using BibHarvester.Formats.Xml;

namespace BibHarvester.Formats.Tei;

/// <summary>An entry: the piece, what it stands in, and the series.</summary>
/// <param name="entry">The element.</param>
internal sealed class TeiEntry(ElementNode entry)
{
    private readonly FlatRecord _flat = new();
    private readonly ElementNode? _analytic = entry.Child("analytic");
    private readonly ElementNode? _monogr = entry.Child("monogr");
    private readonly ElementNode? _series = entry.Child("series");

    public BibRecord ToRecord(bool extras)
    {
        _flat.CitationKey = entry["id"];
        _flat.Type = (entry["type"] is { } type ? ModsTypes.Read(type) : null) ?? Guess();
        ReadTitles();
        TeiNames.Take(_analytic, ContributorRole.Author, ContributorRole.Editor, _flat);
        TeiNames.Take(_monogr, _analytic is null ? ContributorRole.Author : ContributorRole.ContainerAuthor, ContributorRole.Editor, _flat);
        TeiNames.Take(_series, ContributorRole.CollectionEditor, ContributorRole.CollectionEditor, _flat);
        foreach (var level in new[] { _analytic, _monogr, _series, entry }.OfType<ElementNode>())
            ReadIdentifiers(level);
        if (_monogr is not null)
            ReadMonograph(_monogr);
        ReadNotes();
        UnreadElements.Keep(entry, TeiFormat.Name, _flat.ExtraFields);
        return _flat.ToRecord(extras);
    }

    private WorkType Guess()
    {
        var level = _monogr?.Children("title").Select(t => t["level"]).FirstOrDefault(l => l is not null);
        if (_analytic is { } piece && (piece.Child("title") is not null || piece.Child("author") is not null))
            return level == "j" ? WorkType.JournalArticle : _monogr?.Child("meeting") is not null ? WorkType.ConferencePaper : level == "m" ? WorkType.Chapter : WorkType.Document;
        return level switch { "j" => WorkType.Journal, "u" => WorkType.Manuscript, _ => _monogr?.Child("title") is null ? WorkType.Document : WorkType.Book };
    }

    private void ReadTitles()
    {
        _flat.Title = TakeTitle(_analytic);
        _flat.ShortTitle = TakeShort(_analytic);
        var host = TakeTitle(_monogr);
        if (_flat.Title.IsEmpty && !FlatKinds.IsInPeriodical(_flat.Type))
            (_flat.Title, _flat.ShortTitle) = (host, TakeShort(_monogr));
        else
            (_flat.HostTitle, _flat.HostAbbreviation) = (host, TakeShort(_monogr) is { IsEmpty: false } abbreviation && abbreviation.Plain != host.Plain ? abbreviation.Plain : null);
        _flat.SeriesTitle = TakeTitle(_series);
    }

    private static RichText TakeTitle(ElementNode? level)
    {
        RichText title = default;
        foreach (var element in level?.Children("title") ?? [])
        {
            if (element["type"] is "short" or "abbrev" || (!title.IsEmpty && element["type"] != "sub") || TeiStyles.Read(element) is not { IsEmpty: false } text)
                continue;
            element.Take();
            title = title.IsEmpty ? text : title + MainTitle.Joint(title.Plain) + text;
        }

        return title;
    }

    private static RichText TakeShort(ElementNode? level) =>
        level?.Children("title").FirstOrDefault(t => t["type"] is "short" or "abbrev" && t.Text is not null) is { } title ? TeiStyles.Read(title.Take()) : default;

    private void ReadMonograph(ElementNode monograph)
    {
        var edition = monograph.TakeText("edition");
        (_flat.Edition, _flat.Version) = FlatKinds.HasVersion(_flat.Type) ? (null, edition) : (edition, (string?)null);
        _flat.PageCount = monograph.TakeText("extent");
        _flat.EventName = monograph.TakeText("meeting");
        _flat.Language = (monograph.Child("textLang") ?? entry.Child("textLang"))?["mainLang"];
        foreach (var scope in monograph.Children("biblScope").Concat(_series?.Children("biblScope") ?? []))
            ReadScope(scope, isInSeries: _series?.Content.Exists(c => c.Element == scope) == true);
        foreach (var imprint in monograph.Children("imprint"))
        {
            _flat.Publisher ??= imprint.TakeText("publisher");
            _flat.Place ??= imprint.TakeText("pubPlace");
            foreach (var scope in imprint.Children("biblScope"))
                ReadScope(scope, isInSeries: false);
            foreach (var date in imprint.Children("date"))
                ReadDate(date);
        }
    }

    private void ReadDate(ElementNode element)
    {
        if ((element["when"] ?? element.Text ?? element["from"] ?? element["notBefore"]) is not { } text)
            return;
        if (element["type"] is "access" or "accessed" && _flat.Accessed is null)
            _flat.Accessed = PlainDate.Read(text);
        else if (element["type"] is "access" or "accessed" || !_flat.TakeIssued(text))
            return;

        // A text that says more than the date stays.
        if (element["when"] is null || element.Text is not { } words || words == text || PlainDate.Read(words)?.Start.Year == PlainDate.Read(text)?.Start.Year)
            element.Take();
    }

    private void ReadScope(ElementNode scope, bool isInSeries)
    {
        var text = scope.Text;
        switch (scope["unit"] ?? scope["type"])
        {
            case "volume" or "vol" when isInSeries:
                _flat.SeriesNumber ??= scope.Take().Text;
                break;
            case "volume" or "vol" when _flat.Volume is null && text is not null:
                _flat.Volume = scope.Take().Text;
                break;
            case "issue" or "number" when _flat.Issue is null && text is not null:
                _flat.Issue = scope.Take().Text;
                break;
            case "page" or "pp" or "pages" when _flat.Pages is null:
                _flat.Pages = new PageRange(scope["from"], scope["to"], scope["from"] is null ? text : null).ToPages();
                if (_flat.Pages is not null)
                    scope.Take();
                break;
            case "chapter" when _flat.Chapter is null:
                _flat.Chapter = scope.Take().Text;
                break;
            case "part" when _flat.Part is null:
                _flat.Part = scope.Take().Text;
                break;
            case "section" when _flat.Section is null:
                _flat.Section = scope.Take().Text;
                break;
            case "article" when _flat.ArticleNumber is null:
                _flat.ArticleNumber = scope.Take().Text;
                break;
        }
    }

    private void ReadIdentifiers(ElementNode level)
    {
        foreach (var element in level.Elements)
        {
            if (element.Name is "ptr" or "ref" && (element["target"] ?? element.Text) is { } target && (_flat.Url is null || _flat.Url == target))
                _flat.Url = element.Take()["target"] ?? element.Text;
            if (element.Name != "idno" || element.Text is not { } text)
                continue;
            var isTaken = element["type"]?.ToUpperInvariant() switch
            {
                "DOI" when Doi.TryParse(text, out var doi) && (_flat.Doi is null || _flat.Doi == doi) => (_flat.Doi = doi) is not null,
                "PMID" when _flat.Pmid is null && Pmid.TryParse(text, out var pmid) => (_flat.Pmid = pmid.Value) is not null,
                "PMCID" or "PMC" when _flat.Pmcid is null && Pmcid.TryParse(text, out var pmcid) => (_flat.Pmcid = pmcid.Value) is not null,
                "ARXIV" when _flat.Arxiv is null && ArxivId.TryParse(text, out var arxiv) => (_flat.Arxiv = arxiv.Value) is not null,
                "ISBN" or "ISSN" or "ISSNE" or "ISSNP" or "ISSNL" => _flat.TakeStandardNumbers(text),
                "NUMBER" when _flat.Number is null => (_flat.Number = text) is not null,
                "URL" or "URI" when _flat.Url is null => (_flat.Url = text) is not null,
                _ => false,
            };
            if (isTaken)
                element.Take();
        }
    }

    private void ReadNotes()
    {
        foreach (var note in entry.Children("note"))
        {
            if (note.Text is not { } text)
                continue;
            switch (note["type"])
            {
                case null:
                    note.Take();
                    _flat.TakeNote(text);
                    break;
                case "abstract" when _flat.Abstract.IsEmpty:
                    _flat.Abstract = note.Take().Text ?? "";
                    break;
                case "tag" or "keyword":
                    note.Take();
                    _flat.Keywords.Add(text);
                    break;
                case "genre" when _flat.Genre is null:
                    _flat.Genre = note.Take().Text;
                    break;
            }
        }
    }
}
