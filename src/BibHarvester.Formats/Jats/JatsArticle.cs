using BibHarvester.Formats.Flat;
using BibHarvester.Formats.Xml;

namespace BibHarvester.Formats.Jats;

/// <summary>An article: what its front matter says of it, and its references.</summary>
/// <param name="article">The element, without the article's text.</param>
/// <param name="notes">How it is read.</param>
internal sealed partial class JatsArticle(ElementNode article, XmlNotes notes)
{
    /// <summary>The heading of the references.</summary>
    internal const string ListTitleField = "ref-list/title";

    private readonly FlatRecord _flat = new();
    private readonly List<WorkDate> _dates = [];
    private readonly List<Title> _titles = [];

    public BibRecord ToRecord()
    {
        var front = article.Child("front") ?? FrontOf(article);
        var journal = front.Child("journal-meta");
        var meta = front.Child("article-meta") ?? front.Child("front-stub");
        var type = article["article-type"];
        _flat.Type = JatsTypes.OfArticle(type);
        _flat.Genre = _flat.Type == WorkType.JournalArticle && type is not "research-article" ? LineText.Normalize(type) : null;
        _flat.Language = article["lang"];
        if (journal is not null)
            ReadJournal(journal);
        if (meta is not null)
            ReadMeta(meta);
        var record = _flat.ToRecord(extras: false);
        return record with
        {
            Titles = [.. record.Titles, .. _titles],
            Dates = [.. _dates, .. record.Dates],
            Abstracts = meta is null ? [] : ReadAbstracts(meta),
            Keywords = meta is null ? [] : ReadKeywords(meta),
            Licenses = meta is null ? [] : ReadLicenses(meta),
            Funding = meta is null ? [] : ReadFunding(meta),
            References = notes.Options.References ? ReadReferences() : [],
            ExtraFields = Unread(front),
        };
    }

    // Stubs have it without its element.
    private static ElementNode FrontOf(ElementNode article)
    {
        var front = new ElementNode("front", "", article.Line, article.Column);
        front.Content.AddRange(article.Content.Where(c => c.Element?.Name is "journal-meta" or "article-meta" or "front-stub"));
        return front;
    }

    private ValueList<ExtraField> Unread(ElementNode front)
    {
        var extras = new List<ExtraField>();
        if (!notes.Options.ExtraFields)
            return [];
        UnreadElements.Keep(front, JatsFormat.Name, extras);
        foreach (var title in article.Descendants("ref-list").Select(l => l.Child("title")?.Text).OfType<string>())
            extras.Add(new ExtraField(JatsFormat.Name, ListTitleField, ExtraValues.FromText(title)));
        return extras.ToValueList();
    }

    private void ReadJournal(ElementNode journal)
    {
        var titles = journal.Child("journal-title-group") ?? journal;
        _flat.HostTitle = titles.TakeText("journal-title") ?? "";
        _flat.HostAbbreviation = titles.TakeText("abbrev-journal-title");
        foreach (var id in journal.Children("journal-id"))
        {
            if (_flat.HostAbbreviation is null && id["journal-id-type"] is "iso-abbrev" or "nlm-ta" && id.Text != _flat.HostTitle.Plain)
                _flat.HostAbbreviation = id.Take().Text;
            else if (id.Text == _flat.HostTitle.Plain || id.Text == _flat.HostAbbreviation)
                id.Take();
        }

        foreach (var number in journal.Elements.Where(e => e.Name is "issn" or "issn-l" or "isbn"))
        {
            if (Issn.TryParse(number.Text ?? "", out var issn))
                _flat.StandardNumbers.Add(new Identifier(IdentifierKind.Issn, issn.Value, medium: MediumOf(number.Take())));
            else if (number.Text is { } text && _flat.TakeStandardNumbers(text))
                number.Take();
        }

        if (journal.Child("publisher") is not { } publisher)
            return;
        _flat.Publisher = publisher.TakeText("publisher-name");
        _flat.Place = publisher.TakeText("publisher-loc");
    }

    private static IdentifierMedium MediumOf(ElementNode issn)
    {
        if (issn.Name == "issn-l")
            return IdentifierMedium.Linking;
        return issn["publication-format"] is "electronic" or "online" || issn["pub-type"] == "epub" ? IdentifierMedium.Electronic
            : issn["publication-format"] == "print" || issn["pub-type"] == "ppub" ? IdentifierMedium.Print : IdentifierMedium.Unspecified;
    }

    private void ReadMeta(ElementNode meta)
    {
        foreach (var id in meta.Children("article-id"))
        {
            if (id.Text is { } text && JatsIdentifiers.TakeIdentifier(id["pub-id-type"], text, _flat))
                id.Take();
        }

        ReadTitles(meta);
        ReadContributors(meta);
        ReadDates(meta);
        _flat.Volume = meta.TakeText("volume");
        _flat.Issue = meta.TakeText("issue");
        _flat.ArticleNumber = meta.TakeText("elocation-id");
        var (first, last, range) = (meta.TakeText("fpage"), meta.TakeText("lpage"), meta.TakeText("page-range"));
        _flat.Pages = new PageRange(first, last, first is null ? range : null).ToPages();
        foreach (var count in meta.Child("counts")?.Children("page-count") ?? [])
            _flat.PageCount = count["count"];
        foreach (var uri in meta.Children("self-uri"))
        {
            if (_flat.Url is null && uri["href"] is { } url && url.Contains("://", StringComparison.Ordinal))
                _flat.Url = uri.Take()["href"];
        }

        if (meta.Child("conference") is not { } conference)
            return;
        _flat.EventName = conference.TakeText("conf-name");
        _flat.EventPlace = conference.TakeText("conf-loc");
        _flat.EventDate = PlainDate.Read(conference.TakeText("conf-date"));
    }

    private void ReadTitles(ElementNode meta)
    {
        if (meta.Child("title-group") is not { } group)
            return;
        if (group.Child("article-title") is { } title)
        {
            var text = JatsStyles.Read(title.Take());
            var remarks = TitleNotes.Extract(text);
            _flat.Title = remarks.Title;
            _flat.Notes.AddRange(remarks.Notes);
            if (remarks.Status is { } status)
                _flat.Status.Add(new WorkStatus { Kind = status, AssertedBy = "title" });
        }

        if (group.Child("subtitle") is { Text: not null } subtitle && !_flat.Title.IsEmpty)
            _flat.Title = _flat.Title + MainTitle.Joint(_flat.Title.Plain) + JatsStyles.Read(subtitle.Take());
        _flat.ShortTitle = group.Elements.FirstOrDefault(e => e.Name == "alt-title" && e["alt-title-type"] is "short" or "running-head") is { } alternative
            ? JatsStyles.Read(alternative.Take()) : default;
        foreach (var translated in group.Children("trans-title-group"))
        {
            if (translated.Child("trans-title") is { Text: not null } text)
                _titles.Add(new Title { Text = JatsStyles.Read(text.Take()), Kind = TitleKind.Translated, Language = translated["lang"] ?? text["lang"] });
        }
    }

    private void ReadDates(ElementNode meta)
    {
        foreach (var element in meta.Children("pub-date"))
        {
            if (JatsDates.Take(element) is { } date)
                _dates.Add(new WorkDate(JatsDateKinds.OfPublication(element), date));
        }

        foreach (var element in meta.Child("history")?.Elements.ToArray() ?? [])
        {
            if (element.Name == "date" && JatsDates.Take(element) is { } date)
                _dates.Add(JatsDateKinds.OfHistory(element, date));
        }
    }

    private ValueList<Reference> ReadReferences() => article.Descendants("ref")
        .Select(r => JatsReference.ToReference(r, notes.Options)).OfType<Reference>().ToValueList();
}
