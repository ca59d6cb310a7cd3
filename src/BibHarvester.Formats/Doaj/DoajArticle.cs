using BibHarvester.Formats.Services;
using BibHarvester.Formats.Trees;

namespace BibHarvester.Formats.Doaj;

/// <summary>An article of the Directory of Open Access Journals as a record; see https://doaj.org/api/docs.</summary>
internal static class DoajArticle
{
    /// <summary>Reads an article: its description has a journal. That of a journal itself is no work.</summary>
    public static bool Read(ServiceWork work)
    {
        if (work.Root["bibjson"] is not { Kind: TreeKind.Map } article || article["title"] is null || article["pissn"] is not null || article["eissn"] is not null)
            return false;
        work.Draft.Type = WorkType.JournalArticle;
        work.AddTitle(article["title"]);
        work.AddAbstract(article["abstract"]);
        foreach (var author in article.AllOf("author"))
            AddAuthor(work, author);
        AddDate(work, article);
        var numbers = new List<Identifier>();
        foreach (var identifier in article.AllOf("identifier"))
            AddIdentifier(work, identifier, numbers);
        AddJournal(work, article["journal"], numbers);
        work.SetPages(article["start_page"], article["end_page"]);
        work.AddKeywords(article["keywords"]);
        foreach (var subject in article.AllOf("subject"))
            work.AddKeywords(subject["term"], subject["scheme"]?.RawText is "LCC" && subject.Take("scheme") is not null ? "lcc" : subject.Take("scheme"));
        foreach (var link in article.AllOf("link"))
            AddLink(work, link);
        work.AddIdentifier(work.Root["id"], IdentifierKind.Other, "doaj");
        return true;
    }

    private static void AddAuthor(ServiceWork work, TreeNode author)
    {
        var affiliation = ServiceWork.AffiliationOf(author["affiliation"]);
        work.AddName(author["name"], ContributorRole.Author, new Contributor
        {
            Orcid = work.OrcidOf(author["orcid_id"]),
            Affiliations = affiliation is null ? [] : [affiliation],
        });
    }

    // The month is a number or a word; an empty one says nothing.
    private static void AddDate(ServiceWork work, TreeNode article)
    {
        var (year, month) = (article["year"], article["month"]);
        if (month?.RawText is { } word && year?.RawText is { } number && !word.All(char.IsAsciiDigit) && BibDate.TryParse($"{word} {number}", out var date) && date.Start.Month > 0)
        {
            work.Draft.Dates.Add(new WorkDate(DateKind.Issued, date));
            (_, _) = (year.Take(), month.Take());
            return;
        }

        if (!work.AddDate(DateKind.Issued, year, month, null))
            work.AddDate(DateKind.Issued, year);
    }

    private static void AddIdentifier(ServiceWork work, TreeNode identifier, List<Identifier> numbers)
    {
        switch (identifier["type"]?.RawText?.ToUpperInvariant())
        {
            case "DOI":
                if (work.AddIdentifier(identifier["id"], IdentifierKind.Doi))
                    _ = identifier.Take("type");
                break;
            case ("PISSN" or "EISSN") and var kind when Issn.TryParse(identifier["id"]?.RawText, out var issn):
                numbers.Add(new Identifier(IdentifierKind.Issn, issn.Value, null, kind == "PISSN" ? IdentifierMedium.Print : IdentifierMedium.Electronic));
                identifier.TakeAll();
                break;
        }
    }

    private static void AddJournal(ServiceWork work, TreeNode? journal, List<Identifier> numbers)
    {
        foreach (var issn in journal?.AllOf("issns") ?? [])
        {
            if (ServiceWork.IdentifierOf(issn.RawText ?? "", IdentifierKind.Issn) is not { } found)
                continue;
            _ = issn.Take();
            if (!numbers.Exists(n => n.Key == found.Key))
                numbers.Add(found);
        }

        work.AddContainer(ContainerKind.Periodical, ServiceWork.TextOf(journal?["title"]), numbers.ToValueList());
        if (journal is null)
            return;
        work.Draft.Volume = ServiceWork.NumberText(journal["volume"]);
        work.Draft.Issue = ServiceWork.NumberText(journal["number"]);
        if (ServiceWork.PlainOf(journal["publisher"]) is { } publisher)
            work.Draft.Publishers.Add(new Publisher { Name = publisher });
        // Several languages are those of the journal.
        if (journal.AllOf("language").ToArray() is [{ } language] && language.Take() is { } code)
            work.Draft.Language = code.ToLowerInvariant();
        foreach (var license in journal.AllOf("license"))
        {
            if ((license.Take("type") ?? license["title"]?.RawText) is not { } terms)
                continue;
            work.Draft.Licenses.Add(new License { Code = terms, Url = license.Take("url") });
            if (license["title"]?.RawText == terms)
                _ = license.Take("title");
        }
    }

    private static void AddLink(ServiceWork work, TreeNode link)
    {
        var isText = link["type"]?.RawText is "fulltext";
        var isPdf = link["content_type"]?.RawText?.Contains("pdf", StringComparison.OrdinalIgnoreCase) == true;
        work.AddLink(link["url"], isText && isPdf ? LinkKind.FullText : LinkKind.LandingPage, isPdf ? "application/pdf" : null, isOpen: true);
        if (isText)
            _ = link.Take("type");
        if (isPdf)
            _ = link.Take("content_type");
    }
}
