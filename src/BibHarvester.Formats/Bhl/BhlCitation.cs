using BibHarvester.Formats.Flat;
using BibHarvester.Formats.Services;
using BibHarvester.Formats.Trees;

namespace BibHarvester.Formats.Bhl;

/// <summary>What the OpenURL resolver of the Biodiversity Heritage Library found, as a record; see https://www.biodiversitylibrary.org/openurlhelp.aspx.</summary>
internal static class BhlCitation
{
    private const string PageWord = "Page ";

    /// <summary>Reads a citation: a page of a book, or an article where it has a title of its own.</summary>
    public static bool Read(ServiceWork work)
    {
        var root = work.Root;
        if (root["Title"] is null && root["ATitle"] is null)
            return false;
        work.SetType(root["Genre"], BhlWork.Types);
        if (root["ATitle"] is not null)
        {
            work.AddTitle(root["ATitle"], hasStop: true);
            work.Draft.Type = work.Draft.Type is WorkType.Journal or WorkType.Document ? WorkType.JournalArticle : work.Draft.Type;
            work.AddContainer(FlatKinds.HostKind(work.Draft.Type), ServiceWork.TextOf(root["Title"]), ServiceWork.StandardNumbers(root["Issn"], root["Isbn"]), root.Take("STitle"));
        }
        else
        {
            work.AddTitle(root["Title"], hasStop: true);
            work.AddIdentifier(root["Issn"], IdentifierKind.Issn);
            work.AddIdentifier(root["Isbn"], IdentifierKind.Isbn);
        }

        foreach (var author in root.AllOf("Authors"))
        {
            if (LineText.Normalize(author.RawText) is { } name && work.AddName(TreeNode.OfText(BhlWork.Unpunctuated(name))))
                _ = author.Take();
        }

        foreach (var subject in root.AllOf("Subjects"))
            work.AddKeywords(subject);
        BhlWork.AddDate(work, root["Date"]);
        BhlWork.AddPublisher(work);
        work.Draft.Volume = ServiceWork.NumberText(root["Volume"]);
        work.Draft.Issue = ServiceWork.NumberText(root["Issue"]);
        work.Draft.Edition = ServiceWork.PlainOf(root["Edition"]);
        work.Draft.Language = root.Take("Language");
        work.AddIdentifier(root["Oclc"], IdentifierKind.Other, "oclc");
        work.AddIdentifier(root["Lccn"], IdentifierKind.Other, "lccn");
        AddPages(work);
        foreach (var name in (ReadOnlySpan<string>)["PartUrl", "ItemUrl", "TitleUrl", "Url"])
            work.AddLink(root[name]);
        return true;
    }

    // Of a book the page is the one that was asked for, and none of the work's.
    private static void AddPages(ServiceWork work)
    {
        var root = work.Root;
        if (root["ATitle"] is null)
            return;
        if (root["SPage"]?.RawText is { } first && first.StartsWith(PageWord, StringComparison.Ordinal))
            work.SetPages(TreeNode.OfText(first[PageWord.Length..]), root["EPage"]?.RawText is { } last ? TreeNode.OfText(last.Replace(PageWord, "", StringComparison.Ordinal)) : null);
        else
            work.SetPages(root["SPage"], root["EPage"]);
    }
}
