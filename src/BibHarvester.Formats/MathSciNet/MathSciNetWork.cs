using BibHarvester.Formats.Flat;
using BibHarvester.Formats.Services;
using BibHarvester.Formats.Trees;

namespace BibHarvester.Formats.MathSciNet;

/// <summary>An item of MathSciNet's search as a record.</summary>
internal static class MathSciNetWork
{
    /// <summary>Reads an item.</summary>
    public static bool Read(ServiceWork work)
    {
        var root = work.Root;
        if (root["mrnumber"] is null || root["titles"] is not { Kind: TreeKind.Map } titles)
            return false;
        work.AddTitle(titles["title"]);
        work.AddTitle(titles["translatedTitle"], TitleKind.Translated);
        work.Draft.Type = root["entryType"]?.RawText switch
        {
            "J" => WorkType.JournalArticle,
            "B" => WorkType.Book,
            "C" => WorkType.Chapter,
            "P" => WorkType.ConferencePaper,
            "D" => WorkType.Thesis,
            _ => root["book"]?.Kind == TreeKind.Map ? WorkType.Book : WorkType.Document,
        };
        if (work.Draft.Type != WorkType.Document)
            _ = root.Take("entryType");
        foreach (var author in root.AllOf("authors"))
            work.AddName(author["name"], rest: author.Take("id") is { } id ? new Contributor { Identifiers = [new Identifier(IdentifierKind.Other, id, "mathscinet-author")] } : null);
        var issue = root["issue"]?["issue"] ?? root["issue"];
        var journal = issue?["journal"];
        work.AddContainer(
            FlatKinds.HostKind(work.Draft.Type), ServiceWork.TextOf(journal?["title"]) ?? ServiceWork.TextOf(journal?["shortTitle"]), ServiceWork.StandardNumbers(journal?["issn"], issue?["isbn"]));
        work.AddDate(DateKind.Issued, issue?["pubYear"] ?? root["book"]?["pubYear"]);
        work.Draft.Volume = ServiceWork.NumberText(issue?["volume"]);
        work.Draft.Issue = ServiceWork.NumberText(issue?["number"]);
        work.SetPages(root["paging"]?["paging"]?["text"]);
        if (ServiceWork.PlainOf(root["book"]?["publisher"]?["name"] ?? root["book"]?["publisher"]) is { } publisher)
            work.Draft.Publishers.Add(new Publisher { Name = publisher });
        work.AddIdentifier(root["mrnumber"], IdentifierKind.Other, "mr");
        if (root["articleUrl"]?.RawText is { } url && Doi.TryParse(url, out var doi) && url.Contains("doi.org/", StringComparison.OrdinalIgnoreCase) && root.Take("articleUrl") is not null)
            work.Draft.Identifiers.Add(doi);
        else
            work.AddLink(root["articleUrl"]);
        work.AddKeywords(root["primaryClass"]?["code"], "msc");
        work.AddMetric("citations", root["counts"]?["cited"]);
        return true;
    }
}
