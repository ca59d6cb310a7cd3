using BibHarvester.Formats.Flat;
using BibHarvester.Formats.Services;
using BibHarvester.Formats.Trees;

namespace BibHarvester.Formats.Ads;

/// <summary>A document of the Astrophysics Data System as a record; see https://ui.adsabs.harvard.edu/help/search/comprehensive-solr-term-list.</summary>
internal static class AdsWork
{
    private static readonly Dictionary<string, WorkType> Types = new(StringComparer.Ordinal)
    {
        ["article"] = WorkType.JournalArticle,
        ["eprint"] = WorkType.Preprint,
        ["inproceedings"] = WorkType.ConferencePaper,
        ["inbook"] = WorkType.Chapter,
        ["abstract"] = WorkType.ConferencePaper,
        ["book"] = WorkType.Book,
        ["bookreview"] = WorkType.BookReview,
        ["catalog"] = WorkType.Dataset,
        ["dataset"] = WorkType.Dataset,
        ["circular"] = WorkType.Report,
        ["editorial"] = WorkType.JournalArticle,
        ["erratum"] = WorkType.JournalArticle,
        ["obituary"] = WorkType.JournalArticle,
        ["mastersthesis"] = WorkType.Thesis,
        ["phdthesis"] = WorkType.Thesis,
        ["newsletter"] = WorkType.MagazineArticle,
        ["pressrelease"] = WorkType.WebPage,
        ["proceedings"] = WorkType.Proceedings,
        ["proposal"] = WorkType.Document,
        ["software"] = WorkType.Software,
        ["talk"] = WorkType.Presentation,
        ["techreport"] = WorkType.Report,
        ["misc"] = WorkType.Document,
    };

    /// <summary>Reads a document.</summary>
    public static bool Read(ServiceWork work)
    {
        var root = work.Root;
        if (root["bibcode"] is null && (root["title"] is null || root["author"] is null))
            return false;
        ReadType(work);
        ReadIdentifiers(work);
        foreach (var title in root.AllOf("title"))
            work.AddTitle(title, work.Draft.Titles.Count == 0 ? TitleKind.Main : TitleKind.Alternative);
        ReadPeople(work);
        ReadDates(work);
        ReadSource(work);
        work.AddAbstract(root["abstract"]);
        work.AddKeywords(root["keyword"]);
        if (ServiceWork.PlainOf(root["publisher"]) is { } publisher)
            work.Draft.Publishers.Add(new Publisher { Name = publisher });
        work.Draft.Version = root.Take("version");
        work.Draft.Language = root.Take("lang");
        if (root.Take("copyright") is { } copyright)
            work.Draft.Licenses.Add(new License { Name = copyright });
        foreach (var note in root.AllOf("comment").Concat(root.AllOf("pubnote")))
        {
            if (ServiceWork.PlainOf(note) is { } text)
                work.Draft.Notes.Add(text);
        }

        work.AddMetric("citations", root["citation_count"] ?? root["num_citations"] ?? root["[citations]"]?["num_citations"]);
        work.AddMetric("references", root["reference_count"] ?? root["num_references"] ?? root["[citations]"]?["num_references"]);
        work.AddMetric("reads", root["read_count"]);
        return true;
    }

    private static void ReadType(ServiceWork work)
    {
        work.SetType(work.Root["doctype"], Types);
        work.Draft.Genre = work.Root["doctype"]?.RawText switch
        {
            "phdthesis" => "PhD thesis",
            "mastersthesis" => "Master's thesis",
            "eprint" or "inproceedings" or "inbook" or "techreport" or "article" or "misc" => null,
            _ => work.Draft.Genre,
        };
    }

    // Beside the bibcode of today there are those of other times, DOIs, and arXiv's identifiers in one list.
    private static void ReadIdentifiers(ServiceWork work)
    {
        foreach (var doi in work.Root.AllOf("doi"))
            work.AddIdentifier(doi, IdentifierKind.Doi);
        work.AddIdentifier(work.Root["bibcode"], IdentifierKind.Bibcode);
        foreach (var id in work.Root.AllOf("identifier").Concat(work.Root.AllOf("alternate_bibcode")))
        {
            var kind = id.RawText switch
            {
                null => IdentifierKind.Other,
                var text when text.StartsWith("10.", StringComparison.Ordinal) => IdentifierKind.Doi,
                var text when text.StartsWith("arXiv:", StringComparison.OrdinalIgnoreCase) => IdentifierKind.Arxiv,
                { Length: 19 } text when ServiceWork.IdentifierOf(text, IdentifierKind.Bibcode) is not null => IdentifierKind.Bibcode,
                var text when ServiceWork.IdentifierOf(text, IdentifierKind.Arxiv) is not null => IdentifierKind.Arxiv,
                _ => IdentifierKind.Other,
            };
            work.AddIdentifier(id, kind, kind == IdentifierKind.Other ? "ads" : null);
        }

        if (FlatKinds.IsWhole(work.Draft.Type))
        {
            foreach (var isbn in work.Root.AllOf("isbn"))
                work.AddIdentifier(isbn, IdentifierKind.Isbn);
        }
    }

    private static void ReadPeople(ServiceWork work)
    {
        var (affiliations, iD) = (work.Root["aff"]?.Items ?? [], new[] { "orcid_pub", "orcid_user", "orcid_other" });
        var authors = work.Root.AllOf("author").ToList();
        for (var i = 0; i < authors.Count; i++)
        {
            var affiliation = i < affiliations.Count && affiliations[i].RawText is not "-" ? ServiceWork.AffiliationOf(affiliations[i]) : null;
            var orcid = iD.Select(name => work.Root[name]?.Items is { } list && i < list.Count && list[i].RawText is { Length: > 1 } ? work.OrcidOf(list[i]) : null).FirstOrDefault(o => o is not null);
            work.AddName(authors[i], rest: new Contributor { Orcid = orcid, Affiliations = affiliation is null ? [] : [affiliation] });
        }

        foreach (var editor in work.Root.AllOf("editor"))
            work.AddName(editor, ContributorRole.Editor);
        // The lists say "-" where they have nothing for an author.
        foreach (var name in (ReadOnlySpan<string>)["aff", "orcid_pub", "orcid_user", "orcid_other"])
        {
            foreach (var nothing in work.Root.AllOf(name).Where(n => n.RawText == "-"))
                _ = nothing.Take();
        }

        if (authors.Count > 0 && work.Root["first_author"]?.RawText == authors[0].RawText)
            _ = work.Root.Take("first_author");
    }

    private static void ReadDates(ServiceWork work)
    {
        var date = work.Root["pubdate"];
        if (date?.RawText?.Split('-') is [var year, var month, var day] && TreeNode.OfText(year) is var y && work.AddDate(DateKind.Issued, y, TreeNode.OfText(month), TreeNode.OfText(day)))
        {
            _ = date.Take();
            if (work.Root["year"]?.RawText == year)
                _ = work.Root.Take("year");
            return;
        }

        work.AddIssued(date, work.Root["year"]);
    }

    private static void ReadSource(ServiceWork work)
    {
        var root = work.Root;
        var numbers = ServiceWork.StandardNumbers([.. root.AllOf("issn"), .. FlatKinds.IsWhole(work.Draft.Type) ? [] : root.AllOf("isbn")]);
        var title = ServiceWork.TextOf(root["pub"]);
        if (FlatKinds.IsWhole(work.Draft.Type) && title is { } own && work.Draft.Titles.Count > 0 && work.Draft.Titles[0].Text.Plain == own.Plain)
            title = null;
        var stem = root.AllOf("bibstem").FirstOrDefault();
        work.AddContainer(FlatKinds.HostKind(work.Draft.Type), title, numbers, title is null ? null : stem?.Take());
        work.AddContainer(ContainerKind.Series, ServiceWork.TextOf(root["series"]));
        work.Draft.Volume = ServiceWork.NumberText(root["volume"]);
        work.Draft.Issue = ServiceWork.NumberText(root["issue"]);
        work.Draft.ArticleNumber = root.Take("eid");
        var page = root.AllOf("page").FirstOrDefault();
        if (page?.RawText is { } first && first == work.Draft.ArticleNumber)
            _ = page.Take();
        if (root["page_range"]?.RawText is { } range && range.Contains('-', StringComparison.Ordinal))
        {
            work.SetPages(root["page_range"]);
            if (page?.RawText == work.Draft.Pages?.First)
                _ = page?.Take();
        }
        else if (work.Draft.ArticleNumber is null)
        {
            work.SetPages(page);
            if (root["page_range"]?.RawText == page?.RawText)
                _ = root.Take("page_range");
        }
    }
}
