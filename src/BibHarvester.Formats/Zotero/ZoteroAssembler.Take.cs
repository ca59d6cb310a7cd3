using BibHarvester.Formats.Flat;

namespace BibHarvester.Formats.Zotero;

internal sealed partial class ZoteroAssembler
{
    /// <summary>Takes a value.</summary>
    /// <param name="field">The field, by the name that all types share.</param>
    /// <param name="text">The text.</param>
    /// <returns>Whether the record has a place for it, which is free.</returns>
    private bool Take(string field, string text)
    {
        switch (field)
        {
            case "title":
                return SetMarkup(_flat.Title, text, t => _flat.Title = t);
            case "shortTitle":
                return SetMarkup(_flat.ShortTitle, text, t => _flat.ShortTitle = t);
            case "originalTitle":
                return SetMarkup(_flat.OriginalTitle, text, t => _flat.OriginalTitle = t);
            case "translatedTitle":
                return SetMarkup(_flat.TranslatedTitle, text, t => _flat.TranslatedTitle = t);
            case "publicationTitle" when text.Contains("arXiv:", StringComparison.OrdinalIgnoreCase) && TakeArxivTitle(text):
                return false;
            case "publicationTitle":
                return SetMarkup(_flat.HostTitle, text, t => _flat.HostTitle = t);
            case "series" or "seriesTitle":
                return SetMarkup(_flat.SeriesTitle, text, t => _flat.SeriesTitle = t);
            case "abstractNote":
                if (!_flat.Abstract.IsEmpty)
                    return false;
                _flat.Abstract = RichText.ParseParagraphs(text, removeLabel: false);
                return !_flat.Abstract.IsEmpty;
            case "date":
                return TakeIssued(text);
            case "accessDate":
                return SetDate(_flat.Accessed, text, d => _flat.Accessed = d);
            case "originalDate":
                return SetDate(_flat.OriginalDate, text, d => _flat.OriginalDate = d);
            case "eventDate":
                return SetDate(_flat.EventDate, text, d => _flat.EventDate = d);
            case "filingDate":
                return SetDate(null, text, d => _dates.Add(new WorkDate(DateKind.Submitted, d))) && _dates.Count == 1;
            case "pages":
                return TakePages(text);
            case "rights":
                return TakeRights(text);
            case "medium":
                return Add(_media, text);
            case "runningTime" or "artworkSize" or "dimensions":
                return Add(_extents, text);
            case "assignee":
                return TakeName(text, ContributorRole.Assignee);
            default:
                return TakeIdentifier(field, text) || TakeLine(field, text);
        }
    }

    private bool TakeLine(string field, string text)
    {
        switch (field)
        {
            case "journalAbbreviation" when !_flat.HostTitle.IsEmpty || FlatKinds.IsInPeriodical(_flat.Type):
                return Set(_flat.HostAbbreviation, text, t => _flat.HostAbbreviation = t);
            case "seriesNumber":
                return Set(_flat.SeriesNumber, text, t => _flat.SeriesNumber = t);
            case "conferenceName":
                return Set(_flat.EventName, text, t => _flat.EventName = t);
            case "eventPlace":
                return Set(_flat.EventPlace, text, t => _flat.EventPlace = t);
            case "publisher" or "authority":
                return Set(_flat.Publisher, text, t => _flat.Publisher = t);
            case "place":
                return Set(_flat.Place, text, t => _flat.Place = t);
            case "volume":
                return Set(_flat.Volume, text, t => _flat.Volume = t);
            case "issue":
                return Set(_flat.Issue, text, t => _flat.Issue = t);
            case "number":
                return Set(_flat.Number, text, t => _flat.Number = t);
            case "numberOfVolumes":
                return Set(_flat.VolumeCount, text, t => _flat.VolumeCount = t);
            case "numPages":
                return Set(_flat.PageCount, text, t => _flat.PageCount = t);
            case "partNumber":
                return Set(_flat.Part, text, t => _flat.Part = t);
            case "section":
                return Set(_flat.Section, text, t => _flat.Section = t);
            case "chapterNumber":
                return Set(_flat.Chapter, text, t => _flat.Chapter = t);
            case "articleNumber":
                return Set(_flat.ArticleNumber, text, t => _flat.ArticleNumber = t);
            case "edition":
                return Set(_flat.Edition, text, t => _flat.Edition = t);
            case "versionNumber":
                return Set(_flat.Version, text, t => _flat.Version = t);
            case "language":
                return Set(_flat.Language, text, t => _flat.Language = t);
            case "type":
                return Set(_flat.Genre, text, t => _flat.Genre = t);
            case "url":
                if (_flat.Pmid is null && text.Contains("ncbi.nlm.nih.gov", StringComparison.OrdinalIgnoreCase) && Pmid.TryParse(text, out var pmid))
                    _flat.Pmid = pmid.Value;
                return Set(_flat.Url, text, t => _flat.Url = t);
            case "citationKey":
                return Set(_flat.CitationKey, text, t => _flat.CitationKey = t);
            case "itemID" when !text.All(char.IsAsciiDigit):
                return Set(_flat.CitationKey, text, t => _flat.CitationKey = t);
            default:
                return false;
        }
    }

    private bool TakeIdentifier(string field, string text)
    {
        switch (field)
        {
            case "DOI" when Doi.TryParse(text, out var doi):
                var isFree = _flat.Doi is null || _flat.Doi == doi;
                _flat.Doi ??= doi;
                return isFree;
            case "ISBN" or "ISSN":
                // What is said beside the numbers is kept with them.
                return _flat.TakeStandardNumbers(text) && !text.Contains('(', StringComparison.Ordinal);
            case "PMID" when Pmid.TryParse(text, out var pmid):
                return Set(_flat.Pmid, pmid.Value, t => _flat.Pmid = t);
            case "PMCID" when Pmcid.TryParse(text, out var pmcid):
                return Set(_flat.Pmcid, pmcid.Value, t => _flat.Pmcid = t);
            case "number" when text.StartsWith("arXiv:", StringComparison.OrdinalIgnoreCase) && ArxivId.TryParse(text, out var arxiv):
                return Set(_flat.Arxiv, arxiv.Value, t => _flat.Arxiv = t);
            case "arxiv" when ArxivId.TryParse(text.Split(' ')[0], out var arxiv):
                return Set(_flat.Arxiv, arxiv.Value, t => _flat.Arxiv = t) && !text.Contains(' ', StringComparison.Ordinal);
            default:
                return false;
        }
    }

    // A number on arXiv for a journal's title: arXiv:1407.5694 [math]. The title is kept, and the work no article of a journal.
    private bool TakeArxivTitle(string text)
    {
        var number = text[(text.LastIndexOf("arXiv:", StringComparison.OrdinalIgnoreCase) + 6)..].Trim().Split(' ')[0];
        if (!ArxivId.TryParse(number, out var arxiv) || !Set(_flat.Arxiv, arxiv.Value, t => _flat.Arxiv = t))
            return false;
        if (_flat.Type == WorkType.JournalArticle)
            BecomePreprint();
        return true;
    }

    private void BecomePreprint()
    {
        _flat.Type = WorkType.Preprint;
        if (!_flat.ExtraFields.Exists(f => f.Name == "itemType"))
            _flat.Keep(ZoteroFormat.Name, "itemType", "journalArticle");
    }

    private bool TakeIssued(string text)
    {
        if (PublicationStatusText.TryParse(text, out var status))
        {
            _flat.Status.Add(new WorkStatus { Kind = status });
            return true;
        }

        if (_flat.Issued is not null)
            return false;
        if (_flat.OriginalDate is null && ZoteroDates.TryPart(text, out var issued, out var original))
            (_flat.Issued, _flat.OriginalDate) = (ZoteroDates.Read(issued), ZoteroDates.Read(original));
        else
            _flat.Issued = ZoteroDates.Read(text);
        return true;
    }

    private bool TakePages(string text)
    {
        if (_flat.Pages is not null || _flat.ArticleNumber is not null)
            return false;
        if (FlatKinds.IsInPeriodical(_flat.Type) && Pages.LooksLikeArticleNumber(text))
            _flat.ArticleNumber = text;
        else
            _flat.Pages = Pages.Parse(text);
        return _flat.Pages is not null || _flat.ArticleNumber is not null;
    }

    private bool TakeRights(string text)
    {
        if (_license is not null || LineText.Normalize(text) is not { } line)
            return false;
        _license = line.StartsWith("http", StringComparison.Ordinal) && !line.Contains(' ', StringComparison.Ordinal)
            ? new License { Url = line }
            : new License { Name = line };
        return true;
    }

    private bool SetMarkup(RichText known, string text, Action<RichText> set)
    {
        if (!known.IsEmpty)
            return false;
        var title = ZoteroTex.Read(text, _isTex);
        if (LineText.IsBlank(title.Plain))
            return false;
        set(title);
        return true;
    }

    private static bool SetDate(BibDate? known, string text, Action<BibDate> set)
    {
        if (known is not null || ZoteroDates.Read(text) is not { Start.IsKnown: true } date)
            return false;
        set(date);
        return true;
    }

    private static bool Set(string? known, string text, Action<string> set)
    {
        if (LineText.Normalize(text) is not { } line || (known is not null && known != line))
            return false;
        set(line);
        return true;
    }

    private static bool Add(List<string> list, string text)
    {
        if (LineText.Normalize(text) is not { } line || list.Count > 0)
            return false;
        list.Add(line);
        return true;
    }
}
