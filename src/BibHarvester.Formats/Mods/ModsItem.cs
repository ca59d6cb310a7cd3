using BibHarvester.Formats.BibTeX;
using BibHarvester.Formats.Flat;
using BibHarvester.Formats.Xml;

namespace BibHarvester.Formats.Mods;

/// <summary>One item: the work, and the works of which it is part.</summary>
/// <param name="mods">The element.</param>
/// <param name="options">How it is read.</param>
internal sealed partial class ModsItem(ElementNode mods, ReadOptions options)
{
    // The one that is the item's key comes before the others.
    private static readonly string[] DateNames = ["dateIssued", "copyrightDate", "dateCreated"];

    private readonly FlatRecord _flat = new();
    private readonly List<Title> _titles = [];
    private readonly List<Abstract> _abstracts = [];
    private readonly List<Keyword> _keywords = [];
    private readonly List<License> _licenses = [];
    private readonly ElementNode? _host = Related(mods, "host");

    public BibRecord ToRecord()
    {
        ReadType();
        ReadTitles();
        ModsNames.Take(mods, _flat, isHost: false);
        ReadOrigin(mods);
        ReadTexts();
        ReadIdentifiers(mods);
        ReadParts(mods);
        if (_host is not null)
            ReadHost(_host);
        ReadSeries();
        ReadOriginal();
        ReadLocation(mods);
        if (_host is not null)
            ReadLocation(_host);
        _flat.CitationKey ??= mods["ID"];
        UnreadElements.Keep(mods, ModsFormat.Name, _flat.ExtraFields);
        var record = _flat.ToRecord(options.ExtraFields);
        return record with
        {
            Titles = [.. record.Titles, .. _titles],
            Abstracts = _abstracts.ToValueList(),
            Keywords = _keywords.Distinct().ToValueList(),
            Licenses = _licenses.ToValueList(),
        };
    }

    /// <summary>A title with what stands before it, its subtitle and its part.</summary>
    public static string? TakeTitle(ElementNode? info)
    {
        if (info?.TakeText("title") is not { } title)
            return null;
        title = info.TakeText("nonSort") is { } article ? (article[^1] is '\'' or '’' ? article + title : $"{article} {title}") : title;
        if (info.TakeText("subTitle") is { } subtitle)
            title += MainTitle.Joint(title) + subtitle;
        foreach (var part in (string?[])[info.TakeText("partNumber"), info.TakeText("partName")])
            title += part is null ? "" : title[^1] == '.' ? " " + part : ". " + part;
        return title;
    }

    private static ElementNode? Related(ElementNode item, string type) => item.Children("relatedItem").FirstOrDefault(r => type.Equals(r["type"], StringComparison.OrdinalIgnoreCase));

    private static ElementNode? MainInfo(ElementNode item) =>
        item.Children("titleInfo").FirstOrDefault(t => t["type"] is null && t.Child("title") is not null) ?? item.Children("titleInfo").FirstOrDefault(t => t["type"] is "uniform" or "alternative");

    private void ReadTitles()
    {
        var main = MainInfo(mods);
        _flat.Title = TakeTitle(main) ?? "";
        foreach (var info in mods.Children("titleInfo"))
        {
            if (info == main)
                continue;
            var language = info["lang"];
            switch (info["type"])
            {
                case "abbreviated" when _flat.ShortTitle.IsEmpty:
                    _flat.ShortTitle = TakeTitle(info) ?? "";
                    break;
                case "translated" when TakeTitle(info) is { } translated:
                    _titles.Add(new Title { Text = translated, Kind = TitleKind.Translated, Language = language });
                    break;
                case "alternative" when TakeTitle(info) is { } alternative:
                    _titles.Add(new Title { Text = alternative, Kind = TitleKind.Alternative, Language = language });
                    break;
            }
        }
    }

    private void ReadOrigin(ElementNode item)
    {
        // The place is the publisher's, where a letter has that in which it was written beside it.
        var places = item.Children("originInfo").OrderBy(o => o.Child("publisher")?.Text is null ? 1 : 0).Select(PlaceOf);
        _flat.Place ??= places.FirstOrDefault(p => p is not null)?.Take().Text;
        foreach (var origin in item.Children("originInfo"))
        {
            _flat.Publisher ??= origin.TakeText("publisher");
            if (item == mods && origin.TakeText("edition") is { } edition)
                (_flat.Edition, _flat.Version) = FlatKinds.HasVersion(_flat.Type) ? (_flat.Edition, _flat.Version ?? edition) : (_flat.Edition ?? edition, _flat.Version);
            foreach (var name in DateNames.OrderBy(n => origin.Children(n).Any(d => d["keyDate"] == "yes") ? 0 : 1))
            {
                if (_flat.Issued is null && _flat.Status.Count == 0)
                    ModsDates.Take(origin, name, d => _flat.TakeIssued(d));
            }

            if (_flat.Accessed is null)
                ModsDates.Take(origin, "dateCaptured", d => (_flat.Accessed = d) is not null);
        }
    }

    private static ElementNode? PlaceOf(ElementNode origin) =>
        origin.Children("place").SelectMany(p => p.Elements).FirstOrDefault(p => p["type"] is null or "text" && p.Text is not null);

    private void ReadTexts()
    {
        foreach (var element in mods.Elements)
        {
            if (element.Is("abstract") && element.Text is { } text)
                _abstracts.Add(new Abstract { Text = text, Language = element.Take()["lang"] });
            else if (element.Is("note") && element["type"] is null && element.Text is { } note)
            {
                element.Take();
                _flat.TakeNote(note);
            }
            else if (element.Is("accessCondition") && (element.Text ?? element["href"]) is not null)
                _licenses.Add(new License { Name = element.Take().Text, Url = element["href"] });
            else if (element.Is("subject"))
                ReadSubject(element);
            else if (element.Is("language") && _flat.Language is null)
                ReadLanguage(element);
        }
    }

    private void ReadLanguage(ElementNode element)
    {
        var terms = element.Children("languageTerm").ToArray();
        var term = terms.FirstOrDefault(t => t["type"] == "code") ?? terms.FirstOrDefault() ?? element;
        _flat.Language = Languages.Normalize(term.Take().Text);
    }

    private void ReadSubject(ElementNode subject)
    {
        foreach (var topic in subject.Elements.Where(e => e.Name is "topic" or "geographic" or "temporal" or "genre" or "occupation"))
        {
            if (topic.Text is not { } text)
                continue;
            topic.Take();
            _keywords.Add(new Keyword { Text = text, Scheme = subject["authority"] ?? topic["authority"], Language = subject["lang"] });
        }
    }

    private void ReadIdentifiers(ElementNode item)
    {
        foreach (var element in item.Children("identifier"))
        {
            if (element.Text is not { } text)
                continue;
            var isTaken = element["type"]?.ToUpperInvariant() switch
            {
                "DOI" when _flat.Doi is null && Doi.TryParse(text, out var doi) => (_flat.Doi = doi) is not null,
                "PMID" or "PUBMED" when _flat.Pmid is null && Pmid.TryParse(text, out var pmid) => (_flat.Pmid = pmid.Value) is not null,
                "PMC" or "PMCID" when _flat.Pmcid is null && Pmcid.TryParse(text, out var pmcid) => (_flat.Pmcid = pmcid.Value) is not null,
                "ARXIV" when _flat.Arxiv is null && ArxivId.TryParse(text, out var arxiv) => (_flat.Arxiv = arxiv.Value) is not null,
                "ISBN" or "ISSN" or "ISSN-L" => _flat.TakeStandardNumbers(text) && !text.Contains('(', StringComparison.Ordinal),
                "CITEKEY" when _flat.CitationKey is null && item == mods => (_flat.CitationKey = text) is not null,
                "NUMBER" or "REPORT NUMBER" or "PATENT NUMBER" or "STANDARD NUMBER" when _flat.Number is null => (_flat.Number = text) is not null,
                "URI" or "URL" when _flat.Url is null && item == mods && text.Contains("://", StringComparison.Ordinal) => (_flat.Url = text) is not null,
                "URI" or "URL" => _flat.Url == text,
                _ => false,
            };
            if (isTaken)
                element.Take();
        }
    }

    private void ReadLocation(ElementNode item)
    {
        var urls = item.Children("location").SelectMany(l => l.Children("url")).Where(u => u.Text is not null).ToArray();
        var best = urls.FirstOrDefault(u => u["usage"]?.StartsWith("primary", StringComparison.Ordinal) == true) ?? urls.FirstOrDefault(u => u["access"] is not "preview");
        if (best is null || (_flat.Url is not null && _flat.Url != best.Text))
            return;
        _flat.Url = best.Text;
        best.Take();
        if (best["dateLastAccessed"] is { } accessed)
            _flat.Accessed = PlainDate.Read(accessed);
    }
}
