using BibHarvester.Formats.BibTeX;
using BibHarvester.Formats.Flat;
using BibHarvester.Formats.Remarks;

namespace BibHarvester.Formats.Zotero;

/// <summary>Makes the item of a record.</summary>
internal sealed class ZoteroComposer
{
    private const int MostRounds = 12;

    private readonly ZoteroItem _item = new();
    private readonly BibRecord _record;
    private readonly FlatRecord _flat;
    private readonly bool _isTex;
    private readonly ZoteroType _type;

    private ZoteroComposer(BibRecord record, WriteOptions options)
    {
        _record = record;
        _flat = FlatRecord.Of(record, ZoteroFormat.Name, options);
        var said = _flat.ExtraFields.Find(f => f.Name == "itemType");
        _item.ItemType = (said.Name is null ? null : ExtraValues.ToText(said.Value)) is { Length: > 0 } name && name is not ("note" or "attachment" or "annotation")
            ? name
            : ZoteroTypes.NameOf(record.Type);
        _type = ZoteroTypes.Find(_item.ItemType) ?? ZoteroTypes.Find("document")!;
        _isTex = ZoteroTex.IsSaid(record);
    }

    /// <summary>The item from which is read what is written the same way again: lines of extra may mean what no record meant by them.</summary>
    public static ZoteroItem Settled(BibRecord record, WriteOptions options)
    {
        var item = Item(record, options);
        for (var round = 0; round < MostRounds; round++)
        {
            var next = Item(ZoteroAssembler.ToRecord(item), options);
            if (next.SaysTheSame(item))
                break;
            item = next;
        }

        return item;
    }

    private static ZoteroItem Item(BibRecord record, WriteOptions options)
    {
        var composer = new ZoteroComposer(record, options);
        composer.Compose();
        return composer._item;
    }

    private void Compose()
    {
        if ((ZoteroTypes.Find(_item.ItemType)?.Work ?? WorkType.Document) != _record.Type && ZoteroWorks.NameOf(_record.Type) is { } word)
            _item.Extra.Add($"Type: {word}");
        AddTitles();
        AddDates();
        AddNumbers();
        AddIdentifiers();
        Put("publisher", _flat.Publisher);
        Put("place", _flat.Place);
        Put("language", _flat.Language);
        if (!IsApplication)
            Put("type", _flat.Genre);
        Put("citationKey", _flat.CitationKey);
        Put("abstractNote", _flat.Abstract.IsEmpty ? null : _flat.Abstract.ToMarkup().Replace("\n", "\n\n", StringComparison.Ordinal));
        Put("medium", _record.Media is [var medium, ..] ? medium : null);
        Put("dimensions", _record.Extents is [var extent, ..] ? extent : null);
        Put("rights", _record.Licenses is [var license, ..] ? license.Url ?? license.Name ?? license.Code : null);
        AddCreators();
        _item.Extra.AddRange(_flat.Status.Select(StatusPhrase.Of).OfType<string>().Distinct(StringComparer.Ordinal));
        _item.Extra.AddRange(_flat.Notes);
        _item.Extra.AddRange(_record.ExtraFields.Select(ZoteroTexLines.Of).OfType<string>());
        _item.Tags.AddRange(_flat.Keywords);
        AddKept();
    }

    private void AddTitles()
    {
        var isVolume = IsVolumeSaid();
        var isPart = FlatKinds.IsInBook(_record.Type);
        Put("title", Markup(isVolume && !isPart ? _flat.VolumesTitle : _flat.Title));
        Put("shortTitle", Markup(_flat.ShortTitle));
        Put("translatedTitle", Markup(_flat.TranslatedTitle));
        Put("originalTitle", Markup(_flat.OriginalTitle));
        if (!_flat.ExtraFields.Exists(f => f.Name == "publicationTitle"))
            Put(IsInRepository ? "publisher" : "publicationTitle", Markup(isVolume && isPart ? _flat.VolumesTitle : _flat.HostTitle));
        Put("journalAbbreviation", _flat.HostAbbreviation);
        if (isVolume)
            _item.Extra.Add(ZoteroExtra.VolumeLine(Markup(isPart ? _flat.HostTitle : _flat.Title)));
        if (!isVolume || _flat.SeriesTitle != _flat.VolumesTitle)
            Put(_type.FieldOf("series") is null && _type.FieldOf("seriesTitle") is not null ? "seriesTitle" : "series", Markup(_flat.SeriesTitle));
        Put("seriesNumber", _flat.SeriesNumber);
        Put("conferenceName", _flat.EventName);
        Put("eventPlace", _flat.EventPlace);
    }

    // Items whose extra said the title of a volume say it there again, and have the title of all volumes where others have their own.
    private bool IsVolumeSaid() =>
        (FlatKinds.IsInBook(_record.Type) || (FlatKinds.IsWhole(_record.Type) && !_flat.VolumesTitle.IsEmpty)) &&
        ExtraValues.ToText(_flat.ExtraFields.Find(f => f.Name == ZoteroExtra.VolumeKey).Value) is { } said &&
        said == (FlatKinds.IsInBook(_record.Type) ? _flat.HostTitle : _flat.Title).ToMarkup();

    private void AddDates()
    {
        Put("date", ZoteroDates.Of(_flat.Issued));
        Put("accessDate", ZoteroDates.Of(_flat.Accessed));
        Put("originalDate", ZoteroDates.Of(_flat.OriginalDate));
        Put("eventDate", ZoteroDates.Of(_flat.EventDate));
        Put("filingDate", ZoteroDates.Of(_record.DateOf(DateKind.Submitted)));
    }

    private void AddNumbers()
    {
        Put("volume", _flat.Volume);
        Put("issue", _flat.Issue);
        if (!IsApplication)
            Put("number", _record.Type == WorkType.Patent ? PatentOffices.Join(_flat.Genre, _flat.Number) : _flat.Number);
        Put("partNumber", _flat.Part);
        Put("chapterNumber", _flat.Chapter);
        Put("section", _flat.Section);
        Put("numberOfVolumes", _flat.VolumeCount);
        Put("edition", _flat.Edition);
        Put("versionNumber", _flat.Version);
        var pages = LineText.Normalize(_flat.Pages?.ToString().Replace('–', '-'));
        var isArticle = pages is null && FlatKinds.IsInPeriodical(_record.Type) && Pages.LooksLikeArticleNumber(_flat.ArticleNumber);
        Put("pages", pages ?? (isArticle ? _flat.ArticleNumber : null));
        if (!isArticle)
            Put("articleNumber", _flat.ArticleNumber);
        Put("numPages", _flat.PageCount);
    }

    private void AddIdentifiers()
    {
        Put("DOI", _flat.Doi?.Value);
        Put("PMID", _flat.Pmid);
        Put("PMCID", _flat.Pmcid);
        if (_type.FieldOf("number") == "archiveID" && _flat.Number is null && _flat.Arxiv is not null)
            Put("number", "arXiv:" + _flat.Arxiv);
        else
            Put("arxiv", _flat.Arxiv);
        PutNumbers("ISBN", IdentifierKind.Isbn, " ");
        PutNumbers("ISSN", IdentifierKind.Issn, ", ");
        // Items have both, the DOI and its address, where it was looked up there.
        Put("url", _flat.Url ?? _record.Links.FirstOrDefault(l => !LineText.IsBlank(l.Url))?.Url);
    }

    private void PutNumbers(string field, IdentifierKind kind, string separator)
    {
        var numbers = _flat.StandardNumbers.Where(n => n.Kind == kind).ToArray();
        var kept = _flat.ExtraFields.Find(f => f.Name == field);
        Put(field, kept.Name is not null && ExtraValues.ToText(kept.Value) is { } text && NumbersIn(text, kind).SequenceEqual(numbers)
            ? text
            : string.Join(separator, numbers.Select(n => n.Value)));
    }

    // Said by the number of the application alone.
    private bool IsApplication => _record.Type == WorkType.Patent && _flat.Number is not null && _flat.Genre == PatentOffices.Request &&
        ExtraValues.ToText(_flat.ExtraFields.Find(f => f.Name == ZoteroFormat.Application).Value) == _flat.Number;

    // Zotero has the repository where others have the publisher.
    private bool IsInRepository => _type.FieldOf("publicationTitle") is null && _type.FieldOf("publisher") == "repository" && _flat.Publisher is null;

    private static IEnumerable<Identifier> NumbersIn(string text, IdentifierKind kind)
    {
        var read = new FlatRecord();
        read.TakeStandardNumbers(text);
        return read.StandardNumbers.Where(n => n.Kind == kind);
    }

    private void AddCreators()
    {
        foreach (var contributor in _flat.Contributors)
        {
            if (contributor.Role == ContributorRole.Assignee && _type.FieldOf("assignee") is not null && !_item.Fields.Exists(f => f.Name == "assignee"))
                Put("assignee", contributor.Organization ?? ZoteroCreator.Of(contributor, "")?.Last);
            else if (ZoteroRoles.NameOf(contributor, _type) is { } type && ZoteroCreator.Of(contributor, type) is { } creator)
                _item.Creators.Add(creator);
            else if (ZoteroRoles.WordOf(contributor.Role) is { } word && ZoteroCreator.Of(contributor, word) is { } said)
                _item.Extra.Add($"{word}: {said.Name ?? $"{said.Last} || {said.First}"}");
        }

        foreach (var role in _flat.IncompleteRoles)
        {
            if (ZoteroRoles.NameOf(new Contributor { Role = role }, _type) is { } type)
                _item.Creators.Add(new ZoteroCreator(type, null, null, "others"));
        }
    }

    // Under the name that the type has for it; as a line of extra where it has none.
    private void Put(string field, string? value)
    {
        if (LineText.IsBlank(value))
            return;
        var name = _type.FieldOf(field) ?? (field == "publisher" ? _type.FieldOf("authority") : null) ??
            (field == "dimensions" ? _type.FieldOf("runningTime") ?? _type.FieldOf("artworkSize") : null);
        if (name is not null)
            _item.Fields.Add((name, WellFormed(value!.Trim())));
        else if (ZoteroExtra.LineOf(field, LineText.Normalize(value)!) is { } line)
            _item.Extra.Add(line);
    }

    private void AddKept()
    {
        foreach (var extra in _flat.ExtraFields)
        {
            if (extra.Name is "itemType" or "extra" or ZoteroExtra.VolumeKey || (extra.Name is "creators" or "tags" && !SaysTheSame(extra)) || _item.Fields.Exists(f => f.Name == extra.Name) ||
                _item.Others.Exists(o => o.Name == extra.Name))
                continue;
            if (ExtraValues.ToText(extra.Value) is { } text && extra.Name.Length > 0 && extra.Name[0] != '/')
            {
                if (!LineText.IsBlank(text))
                    _item.Fields.Add((extra.Name, text));
            }
            else if (extra.Name.TrimStart('/').Length > 0 && KeptJson.IsWhole(extra.Value))
                _item.Others.Add((extra.Name, extra.Value));
        }
    }

    // Such a list has more than the record takes of it, and is written as it stood as long as the record says what it says.
    private bool SaysTheSame(ExtraField extra)
    {
        if (!KeptJson.IsWhole(extra.Value))
            return false;
        var said = ZoteroParser.ItemOf(extra.Name, extra.Value);
        return extra.Name == "tags" ? said.Tags.SequenceEqual(_item.Tags, StringComparer.Ordinal) : said.Creators.SequenceEqual(_item.Creators);
    }

    // Half surrogates are no Unicode.
    private static string WellFormed(string text) =>
        text.AsSpan().ContainsAnyInRange('\uD800', '\uDFFF') ? string.Concat(text.EnumerateRunes()) : text;

    private string? Markup(RichText text) => text.IsEmpty ? null : _isTex ? BibTeXText.Encode(text) : text.ToMarkup();
}
