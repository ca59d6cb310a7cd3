using BibHarvester.Formats.Services;
using BibHarvester.Formats.Trees;

namespace BibHarvester.Formats.GoogleBooks;

/// <summary>A volume of Google Books as a record; see https://developers.google.com/books/docs/v1/reference/volumes.</summary>
internal static class GoogleBooksWork
{
    /// <summary>Reads a volume.</summary>
    public static bool Read(ServiceWork work)
    {
        if (work.Root["volumeInfo"] is not { Kind: TreeKind.Map } info)
            return false;
        work.Draft.Type = info["printType"]?.RawText == "MAGAZINE" ? WorkType.JournalIssue : WorkType.Book;
        if (info["printType"]?.RawText is "BOOK")
            _ = info.Take("printType");
        work.AddTitle(info["title"], subtitle: info["subtitle"]);
        foreach (var author in info.AllOf("authors"))
            work.AddName(author);
        if (ServiceWork.PlainOf(info["publisher"]) is { } publisher)
            work.Draft.Publishers.Add(new Publisher { Name = publisher });
        AddDate(work, info["publishedDate"]);
        foreach (var id in info.AllOf("industryIdentifiers"))
        {
            var kind = id["type"]?.RawText switch { "ISBN_10" or "ISBN_13" => IdentifierKind.Isbn, "ISSN" => IdentifierKind.Issn, _ => IdentifierKind.Other };
            if (work.AddIdentifier(id["identifier"], kind))
                _ = id.Take("type");
        }

        work.AddIdentifier(work.Root["id"], IdentifierKind.Other, "googlebooks");
        work.AddAbstract(info["description"]);
        work.AddKeywords(info["categories"]);
        work.Draft.Language = info.Take("language");
        // 0 stands for an unknown number.
        if (info["pageCount"]?.RawText is not "0")
            work.Draft.PageCount = info.Take("pageCount");
        work.AddLink(info["canonicalVolumeLink"] ?? info["infoLink"]);
        return true;
    }

    // Some dates have a time of day behind them, midnight somewhere.
    private static void AddDate(ServiceWork work, TreeNode? node)
    {
        var time = node?.RawText?.IndexOf('T', StringComparison.Ordinal) ?? -1;
        if (time == 10 && BibDate.TryParse(node!.RawText.AsSpan(0, 10), out var date) && date.Start.IsKnown && node.Take() is not null)
            work.Draft.Dates.Add(new WorkDate(DateKind.Issued, date));
        else
            work.AddDate(DateKind.Issued, node);
    }
}
