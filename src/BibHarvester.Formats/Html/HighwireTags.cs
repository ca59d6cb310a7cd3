using BibHarvester.Formats.BibTeX;
using BibHarvester.Formats.Flat;

namespace BibHarvester.Formats.Html;

/// <summary>Highwire's tags, <c>citation_*</c>, and those of bepress, which have the same names behind another prefix.</summary>
/// <remarks>See https://scholar.google.com/intl/en/scholar/inclusion.html#indexing.</remarks>
/// <param name="marks">The page's marks.</param>
/// <param name="options">How to read.</param>
internal sealed class HighwireTags(PageMarks marks, ReadOptions options)
{
    private readonly FlatRecord _flat = new() { Type = WorkType.Document };

    /// <summary>What they say; absent where there is no title among them.</summary>
    public BibRecord? ToRecord()
    {
        if (First("title") is not { } title)
            return null;
        _flat.Title = RichText.ParseMarkup(title);
        SetPlace();
        TakePeople();
        TakeNumbers();
        var online = DateOf(First("online_date"));
        var printed = DateOf(First("publication_date", "cover_date", "date", "year"));
        _flat.Issued = printed is null || printed == online ? online : online is null ? printed : null;
        TakeKeywords();
        _flat.Abstract = First("abstract") is { } text ? RichText.ParseParagraphs(text) : default;
        _flat.Language = Languages.Normalize(First("language"));
        _flat.Url = First("public_url", "abstract_html_url", "fulltext_html_url", "full_html_url");
        var record = _flat.ToRecord();
        var pdf = First("pdf_url");
        return record with
        {
            Dates = _flat.Issued is null && printed is { } issue && online is { } day ? [new WorkDate(DateKind.Print, issue), new WorkDate(DateKind.Online, day)] : record.Dates,
            Links = pdf is null ? record.Links : [.. record.Links.AsSpan(), new Link { Url = pdf, Kind = LinkKind.FullText, MediaType = "application/pdf" }],
            References = options.References ? marks.TakeAll("citation_reference").Select(t => HighwireReference.Read(t.Content)).ToValueList() : [],
        };
    }

    private string? First(params string[] names)
    {
        foreach (var name in names)
        {
            if (marks.TakeFirst("citation_" + name, "bepress_citation_" + name) is { } found)
                return found;
        }

        return null;
    }

    private static BibDate? DateOf(string? text) => PlainDate.Read(text) is { Start.IsKnown: true } date ? date with { Literal = null } : null;

    // What the work stands in says what it is.
    private void SetPlace()
    {
        _flat.Publisher = First("publisher");
        _flat.HostAbbreviation = First("journal_abbrev");
        _flat.SeriesTitle = First("series_title") is { } series ? (RichText)series : default;
        foreach (var (names, type) in ((string[], WorkType)[])
        [
            (["journal_title"], WorkType.JournalArticle), (["inbook_title", "book_title"], WorkType.Chapter), (["conference_title", "conference", "proceedings_title"], WorkType.ConferencePaper),
        ])
        {
            if (First(names) is not { } host)
                continue;
            if (_flat.HostTitle.IsEmpty)
                (_flat.Type, _flat.HostTitle) = (type, RichText.ParseMarkup(host));
            else
                _flat.EventName ??= host;
        }

        if (First("technical_report_institution") is { } body)
            (_flat.Type, _flat.Publisher) = (_flat.HostTitle.IsEmpty ? WorkType.Report : _flat.Type, body);
        _flat.Number = First("technical_report_number", "patent_number");
        if (First("dissertation_institution") is { } university)
            (_flat.Type, _flat.Publisher) = (WorkType.Thesis, university);
        _flat.Genre = First("dissertation_name");
    }

    private void TakePeople()
    {
        foreach (var tag in marks.TakeAll("citation_author", "citation_authors", "bepress_citation_author", "citation_author_institution", "citation_author_institutions", "bepress_citation_author_institution", "citation_author_orcid"))
        {
            var people = _flat.Contributors;
            if (tag.Name.EndsWith("author", StringComparison.Ordinal) && !tag.Content.Contains(';', StringComparison.Ordinal))
                AddOne(tag.Content, ContributorRole.Author);
            else if (tag.Name.EndsWith("authors", StringComparison.Ordinal) || tag.Name.EndsWith("author", StringComparison.Ordinal))
                AddMany(tag.Content);
            else if (people.Count == 0)
                marks.PutBack(tag);
            else if (tag.Name.EndsWith("orcid", StringComparison.Ordinal) && Orcid.TryParse(tag.Content, out var orcid))
                people[^1] = people[^1] with { Orcid = orcid };
            else if (!people[^1].Affiliations.Any(a => a.Name == tag.Content))
                people[^1] = people[^1] with { Affiliations = people[^1].Affiliations.Add(new Affiliation { Name = tag.Content }) };
        }

        foreach (var tag in marks.TakeAll("citation_editor", "citation_editors"))
            AddOne(tag.Content, ContributorRole.Editor);
    }

    private void AddOne(string text, ContributorRole role)
    {
        if (NameList.IsEtAl(text))
        {
            _flat.IncompleteRoles.Add(role);
            return;
        }

        var person = NameReading.Of(text, new NameOptions { Recase = options.Recase.HasFlag(Recasing.Names) }).ToContributor(role);

        // Pages that have all tags twice name everybody twice.
        if (!_flat.Contributors.Exists(c => c.Role == role && c.Person == person.Person && c.Organization == person.Organization))
            _flat.Contributors.Add(person);
    }

    private void AddMany(string text)
    {
        foreach (var part in text.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
            AddOne(part, ContributorRole.Author);
    }

    private void TakeNumbers()
    {
        _flat.Volume = First("volume");
        _flat.Issue = First("issue");
        var (first, last) = (First("firstpage", "first_page"), First("lastpage", "last_page"));
        _flat.ArticleNumber = First("article_number", "elocation_id");
        if (first is not null && (last is null || last == first) && Pages.LooksLikeArticleNumber(first))
            _flat.ArticleNumber ??= first;
        else if (first is not null)
            _flat.Pages = Pages.Parse(last is null || last == first ? first : $"{first}-{last}");
        _flat.PageCount = First("num_pages");
        foreach (var tag in marks.TakeAll("citation_issn", "citation_eissn", "citation_isbn", "bepress_citation_issn", "bepress_citation_isbn"))
        {
            if (!_flat.TakeStandardNumbers(tag.Content))
                marks.PutBack(tag);
        }

        _flat.Doi = First("doi") is { } doi && Doi.TryParse(doi, out var known) ? known : null;
        _flat.Pmid = First("pmid");
        _flat.Pmcid = First("pmcid");
        _flat.Arxiv = First("arxiv_id");
        if (_flat.Type == WorkType.Document)
            _flat.Type = _flat.Arxiv is not null ? WorkType.Preprint : _flat.StandardNumbers.Exists(n => n.Kind == IdentifierKind.Isbn) ? WorkType.Book : _flat.Type;
    }

    private void TakeKeywords()
    {
        var tags = marks.TakeAll("citation_keywords", "citation_keyword").Select(t => t.Content).ToList();
        var separator = tags.Exists(t => t.Contains(';', StringComparison.Ordinal)) ? ';' : ',';
        _flat.Keywords.AddRange(tags.Count > 1 && separator == ',' ? tags : tags.SelectMany(t => t.Split(separator, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)));
    }
}
