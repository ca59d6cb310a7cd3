using BibHarvester.Formats.Flat;
using BibHarvester.Formats.Medline;
using BibHarvester.Formats.Xml;

namespace BibHarvester.Formats.OnixDoi;

/// <summary>Makes a record of a registered work.</summary>
/// <param name="element">Its element.</param>
/// <param name="options">How to read.</param>
internal sealed class OnixDoiWork(ElementNode element, ReadOptions options)
{
    private readonly FlatRecord _flat = new();
    private readonly List<Title> _titles = [];

    public BibRecord ToRecord()
    {
        var item = element.Child("ContentItem");
        var serial = element.Child("SerialPublication");
        var book = element.Child("MonographicPublication") ?? element.Child("MonographicProduct");
        _flat.Type = TypeOf(element.Name);
        _flat.Doi = Doi.TryParse(element.Child("DOI")?.Text, out var doi) ? doi : null;
        if (_flat.Doi is not null)
            element.Child("DOI")!.Take();
        var own = item ?? (IsMonograph && book is not null ? book.Child("MonographicWork") ?? book : element.Child("JournalIssue") ?? serial?.Child("SerialWork") ?? element);
        foreach (var title in own.Children("Title"))
            TakeTitle(title);
        foreach (var contributor in own.Children("Contributor"))
            TakeContributor(contributor);
        TakeHost(serial?.Child("SerialWork"), isOwn: own == serial?.Child("SerialWork"));
        TakeHost(book?.Child("MonographicWork") ?? book, isOwn: own == (book?.Child("MonographicWork") ?? book));
        TakeNumbers(element.Descendants("ProductIdentifier").Concat(element.Descendants("WorkIdentifier")));
        TakeIssue(element.Child("JournalIssue"));
        TakeItem(item ?? own);
        _flat.Url = element.TakeText("DOIWebsiteLink");
        UnreadElements.Keep(element, OnixDoiFormat.Name, _flat.ExtraFields);
        var record = _flat.ToRecord(options.ExtraFields);
        return record with { Titles = _titles.ToValueList() };
    }

    private bool IsMonograph => element.Name.Contains("Monograph", StringComparison.Ordinal) && !element.Name.Contains("Chapter", StringComparison.Ordinal);

    private static WorkType TypeOf(string name) => name switch
    {
        _ when name.Contains("SerialArticle", StringComparison.Ordinal) => WorkType.JournalArticle,
        _ when name.Contains("MonographChapter", StringComparison.Ordinal) => WorkType.Chapter,
        _ when name.Contains("Monograph", StringComparison.Ordinal) => WorkType.Book,
        _ when name.Contains("Issue", StringComparison.Ordinal) => WorkType.JournalIssue,
        _ when name.Contains("SerialTitle", StringComparison.Ordinal) => WorkType.Journal,
        _ => WorkType.Document,
    };

    // Kinds of titles: ONIX' code list 15.
    private void TakeTitle(ElementNode title)
    {
        if (title.Child("TitleText") is not { Text: not null } text)
            return;
        var kind = title.Child("TitleType")?.Text switch { "03" => TitleKind.Original, "05" or "13" => TitleKind.Abbreviated, "06" => TitleKind.Translated, "02" or "00" or "01" or null => TitleKind.Main, _ => TitleKind.Alternative };
        if (kind == TitleKind.Main && _titles.Exists(t => t.Kind == kind))
            kind = TitleKind.Alternative;
        RichText subtitle = title.Child("Subtitle") is { Text: not null } sub ? ElementMarkup.Title(sub) : default;
        title.Take();
        _titles.Add(new Title { Text = ElementMarkup.Title(text), Subtitle = subtitle.IsEmpty ? (RichText?)null : subtitle, Kind = kind, Language = MedlineLanguages.ToTag(title["language"]) });
    }

    // Roles: ONIX' code list 17.
    private void TakeContributor(ElementNode contributor)
    {
        var role = contributor.Child("ContributorRole")?.Text switch
        {
            null or "A01" or "A02" => ContributorRole.Author,
            "A12" => ContributorRole.Illustrator,
            "A24" => ContributorRole.IntroductionAuthor,
            "B06" or "B08" or "B10" => ContributorRole.Translator,
            ['B', ..] => ContributorRole.Editor,
            _ => ContributorRole.Other,
        };
        var family = contributor.Child("KeyNames")?.Text;
        var given = contributor.Child("NamesBeforeKey")?.Text;
        Contributor? found = null;
        if (contributor.Child("CorporateName")?.Text is { } body)
            found = Contributor.OfOrganization(body, role);
        else if (family is not null && given is not null)
            found = new Contributor { Role = role, Person = PersonName.OfParts(family, given, contributor.Child("PrefixToKey")?.Text, contributor.Child("SuffixToKey")?.Text) };
        else if ((contributor.Child("PersonNameInverted")?.Text ?? contributor.Child("PersonName")?.Text ?? family ?? contributor.Child("UnnamedPersons")?.Text) is { } name)
            found = NameReading.Of(name, new NameOptions { Recase = options.Recase.HasFlag(Recasing.Names) }).ToContributor(role);
        if (found is null)
            return;
        contributor.Take();
        var orcid = contributor.Descendants("IDValue").Select(v => Orcid.TryParse(v.Text, out var id) ? id : (Orcid?)null).FirstOrDefault(id => id is not null);
        var places = contributor.Descendants("Affiliation").Select(a => a.Text).OfType<string>().Select(a => new Affiliation { Name = a });
        _flat.Contributors.Add(found with { Orcid = orcid, Affiliations = places.ToValueList() });
    }

    private void TakeHost(ElementNode? host, bool isOwn)
    {
        if (host is null)
            return;
        foreach (var title in isOwn ? [] : host.Children("Title"))
        {
            var text = title.Child("TitleText")?.Text;
            if (text is null)
                continue;
            title.Take();
            if (title.Child("TitleType")?.Text is "05" or "13")
                _flat.HostAbbreviation = text;
            else if (_flat.HostTitle.IsEmpty)
                _flat.HostTitle = text;
        }

        _flat.Publisher ??= host.Child("Publisher") is { } publisher ? publisher.Take().Child("PublisherName")?.Text : null;
        _flat.Place ??= host.TakeText("CityOfPublication");
        _flat.Edition ??= host.TakeText("EditionNumber");
    }

    private void TakeNumbers(IEnumerable<ElementNode> identifiers)
    {
        foreach (var identifier in identifiers)
        {
            if (identifier.Child("IDValue")?.Text is { } value && _flat.TakeStandardNumbers(value))
                identifier.Take();
        }
    }

    private void TakeIssue(ElementNode? issue)
    {
        if (issue is null)
            return;
        _flat.Volume = issue.TakeText("JournalVolumeNumber");
        _flat.Issue = issue.TakeText("JournalIssueNumber");
        if (issue.Child("JournalIssueDate") is { } date && ReadDate(date.Child("Date")?.Text) is { } read)
            (_flat.Issued, _) = (read, date.Take());
    }

    private void TakeItem(ElementNode item)
    {
        var run = item.Find("TextItem", "PageRun");
        if (run?.Child("FirstPageNumber")?.Text is { } first)
        {
            _flat.Pages = Pages.Parse(run.Child("LastPageNumber")?.Text is { } last ? $"{first}-{last}" : first);
            run.Take();
        }

        _flat.PageCount = item.Child("TextItem")?.TakeText("NumberOfPages");
        _flat.Language = MedlineLanguages.ToTag(item.Child("Language") is { } language ? language.Take().Child("LanguageCode")?.Text : null);
        if (item.Child("PublicationDate") is { } date && ReadDate(date.Text) is { } read)
        {
            date.Take();
            _flat.Issued = _flat.Issued is { } known && known.Start.Month > 0 && read.Start.Month == 0 ? known : read;
        }

        foreach (var other in item.Children("OtherText"))
        {
            if (other.Child("Text") is not { Text: not null } text || !_flat.Abstract.IsEmpty)
                continue;
            other.Take();
            _flat.Abstract = ElementMarkup.Paragraphs(text);
        }

        foreach (var subject in item.Children("Subject"))
        {
            if (subject.Child("SubjectHeadingText")?.Text is not { } keyword)
                continue;
            subject.Take();
            _flat.Keywords.Add(keyword);
        }
    }

    // 2002, 200205, 20020517
    private static BibDate? ReadDate(string? text)
    {
        if (text is { Length: 6 or 8 } && text.All(char.IsAsciiDigit))
            text = text.Length == 6 ? $"{text[..4]}-{text[4..]}" : $"{text[..4]}-{text[4..6]}-{text[6..]}";
        return BibDate.TryParse(text, out var date) && date.Start.IsKnown ? date : null;
    }
}
