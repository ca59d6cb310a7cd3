using BibHarvester.Formats.Flat;
using BibHarvester.Formats.Services;
using BibHarvester.Formats.Trees;

namespace BibHarvester.Formats.PubMedJson;

/// <summary>A summary of PubMed or PubMed Central as a record; see "ESummary" in https://www.ncbi.nlm.nih.gov/books/NBK25499/.</summary>
internal static class PubMedJsonWork
{
    /// <summary>The summaries of an answer, in the order of the list of numbers before them.</summary>
    public static IEnumerable<TreeNode> Summaries(TreeNode root)
    {
        var result = root["result"];
        return result?.AllOf("uids").Select(uid => uid.RawText is { } name ? result[name] : null).OfType<TreeNode>() ?? [];
    }

    /// <summary>Reads a summary.</summary>
    public static bool Read(ServiceWork work)
    {
        var root = work.Root;
        if (root["uid"] is null || root["error"] is not null || (root["title"] is null && root["articleids"] is null))
            return false;
        var words = root.AllOf("pubtype").Select(w => w.RawText).OfType<string>().ToList();
        work.Draft.Type = words.Contains("Preprint") ? WorkType.Preprint : root["booktitle"]?.RawText is { Length: > 0 } ? WorkType.Chapter : WorkType.JournalArticle;
        if (words.Contains("Retracted Publication"))
            work.AddStatus(StatusKind.Retracted, "pubmed");
        work.AddTitle(root["title"], hasStop: true);
        work.AddTitle(root["vernaculartitle"], TitleKind.Original, hasStop: true);
        foreach (var author in root.AllOf("authors"))
            AddAuthor(work, author);
        ReadIdentifiers(work);
        var title = ServiceWork.TextOf(root["fulljournalname"]) ?? ServiceWork.TextOf(root["booktitle"]);
        work.AddContainer(FlatKinds.HostKind(work.Draft.Type), title, ServiceWork.StandardNumbers(root["issn"], root["essn"]), ServiceWork.PlainOf(root["source"]));
        if (title?.Plain == LineText.Normalize(root["source"]?.RawText))
            _ = root.Take("source");
        ReadDates(work);
        work.Draft.Volume = ServiceWork.NumberText(root["volume"]);
        work.Draft.Issue = ServiceWork.NumberText(root["issue"]);
        work.SetPages(root["pages"]);
        if (ServiceWork.PlainOf(root["publishername"]) is { } publisher)
            work.Draft.Publishers.Add(new Publisher { Name = publisher, Place = ServiceWork.PlainOf(root["publisherlocation"]) });
        work.Draft.Language = root.AllOf("lang").FirstOrDefault()?.Take();
        work.AddMetric("citations", root["pmcrefcount"]);
        return true;
    }

    private static void AddAuthor(ServiceWork work, TreeNode author)
    {
        var type = author["authtype"]?.RawText;
        if (work.AddName(author["name"], type == "Editor" ? ContributorRole.Editor : ContributorRole.Author, isOrganization: type == "CollectiveName" ? true : null))
            _ = author.Take("authtype");
    }

    private static void ReadIdentifiers(ServiceWork work)
    {
        foreach (var id in work.Root.AllOf("articleids"))
        {
            var kind = id["idtype"]?.RawText switch
            {
                "doi" => IdentifierKind.Doi,
                "pubmed" or "pmid" => IdentifierKind.Pmid,
                "pmc" or "pmcid" => IdentifierKind.Pmcid,
                _ => IdentifierKind.Other,
            };
            // A number of 0 stands for none, and PMC's own form repeats another.
            if (kind != IdentifierKind.Other && id["value"]?.RawText is not "0" && id["value"]?.RawText?.StartsWith("pmc-id:", StringComparison.Ordinal) != true && work.AddIdentifier(id["value"], kind))
                _ = id.Take("idtype");
        }
    }

    private static void ReadDates(ServiceWork work)
    {
        var root = work.Root;
        work.AddDate(DateKind.Online, root["epubdate"]);
        var print = root["printpubdate"];
        if (LineText.IsBlank(print?.RawText))
            print = root["pubdate"];
        if (work.Draft.Dates.Count > 0 && print?.RawText == root["epubdate"]?.RawText)
            _ = print?.Take();
        else
            work.AddDate(root["printpubdate"] == print ? DateKind.Print : DateKind.Issued, print);
        if (root["pubdate"]?.RawText == print?.RawText)
            _ = root.Take("pubdate");
        work.AddDate(DateKind.Available, root["pmclivedate"]);
    }
}
