using BibHarvester.Formats.Flat;
using BibHarvester.Formats.Services;
using BibHarvester.Formats.Trees;

namespace BibHarvester.Formats.DblpJson;

/// <summary>A hit of dblp's search as a record; see https://dblp.org/faq/13501473.html.</summary>
internal static class DblpJsonWork
{
    private static readonly Dictionary<string, WorkType> Types = new(StringComparer.Ordinal)
    {
        ["journal articles"] = WorkType.JournalArticle,
        ["conference and workshop papers"] = WorkType.ConferencePaper,
        ["books and theses"] = WorkType.Book,
        ["parts in books or collections"] = WorkType.Chapter,
        ["editorship"] = WorkType.Proceedings,
        ["reference works"] = WorkType.Entry,
        ["data and artifacts"] = WorkType.Dataset,
        ["informal publications"] = WorkType.Preprint,
        ["informal and other publications"] = WorkType.Preprint,
    };

    /// <summary>Reads a hit.</summary>
    public static bool Read(ServiceWork work)
    {
        if (work.Root["info"] is not { Kind: TreeKind.Map } info || (info["title"] is null && info["key"] is null))
            return false;
        var word = info["type"]?.RawText;
        work.SetType(info["type"], Types);
        if (word is "Journal Articles" or "Conference and Workshop Papers" or "Parts in Books or Collections" or "Editorship")
            work.Draft.Genre = null;
        work.AddTitle(info["title"], hasStop: true);
        foreach (var author in (info["authors"]?["author"])?.All ?? [])
            AddAuthor(work, author);
        work.AddDate(DateKind.Issued, info["year"]);
        foreach (var venue in info.AllOf("venue"))
            work.AddContainer(FlatKinds.HostKind(work.Draft.Type), ServiceWork.TextOf(venue));
        work.Draft.Volume = ServiceWork.NumberText(info["volume"]);
        work.Draft.Issue = ServiceWork.NumberText(info["number"]);
        work.SetPages(info["pages"]);
        if (ServiceWork.PlainOf(info["publisher"]) is { } publisher)
            work.Draft.Publishers.Add(new Publisher { Name = publisher });
        work.AddIdentifier(info["doi"], IdentifierKind.Doi);
        work.AddIdentifier(info["key"], IdentifierKind.Other, "dblp");
        foreach (var address in info.AllOf("ee"))
            work.AddLink(address, isOpen: info["access"]?.RawText == "open" ? true : null);
        work.AddLink(info["url"], LinkKind.Other);
        return true;
    }

    // "Wei Wang 0001": the number tells people of one name apart and is no part of it; it stays among the fields.
    private static void AddAuthor(ServiceWork work, TreeNode author)
    {
        var node = author.Kind == TreeKind.Map ? author["text"] : author;
        if (LineText.Normalize(node?.RawText) is not { } text)
            return;
        var isNumbered = text.Length > 5 && text[^5] == ' ' && !text.AsSpan(text.Length - 4).ContainsAnyExceptInRange('0', '9');
        var rest = new Contributor { Identifiers = author["@pid"]?.Take() is { } pid ? [new Identifier(IdentifierKind.Other, pid, "dblp-author")] : [] };
        if (!isNumbered)
            work.AddName(node, rest: rest);
        else
            work.AddName(TreeNode.OfText(text[..^5]), rest: rest);
    }
}
