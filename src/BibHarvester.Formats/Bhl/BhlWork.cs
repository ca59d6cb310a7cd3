using BibHarvester.Formats.Flat;
using BibHarvester.Formats.Services;
using BibHarvester.Formats.Trees;

namespace BibHarvester.Formats.Bhl;

/// <summary>A title, an item or a part of the Biodiversity Heritage Library as a record; see https://www.biodiversitylibrary.org/docs/api3.html.</summary>
internal static class BhlWork
{
    /// <summary>The types by the library's words, in lower case.</summary>
    internal static readonly Dictionary<string, WorkType> Types = new(StringComparer.Ordinal)
    {
        ["article"] = WorkType.JournalArticle,
        ["book"] = WorkType.Book,
        ["monograph/item"] = WorkType.Book,
        ["bookitem"] = WorkType.Chapter,
        ["chapter"] = WorkType.Chapter,
        ["conference"] = WorkType.ConferencePaper,
        ["proceeding"] = WorkType.ConferencePaper,
        ["preprint"] = WorkType.Preprint,
        ["journal"] = WorkType.Journal,
        ["serial"] = WorkType.Journal,
        ["serial component part"] = WorkType.JournalArticle,
        ["monographic component part"] = WorkType.Chapter,
        ["thesis"] = WorkType.Thesis,
        ["issue"] = WorkType.JournalIssue,
        ["letter"] = WorkType.PersonalCommunication,
        ["manuscript"] = WorkType.Manuscript,
        ["treatment"] = WorkType.Chapter,
        ["unknown"] = WorkType.Document,
    };

    /// <summary>Reads a result that has a title; items have that of their title only where it was asked for.</summary>
    public static bool Read(ServiceWork work)
    {
        var root = work.Root;
        if (root["FullTitle"] is null && root["Title"] is null && root["ItemID"] is null && root["PartID"] is null)
            return false;
        var isPart = root["PartID"] is not null;
        if (root["Genre"] is not null)
            work.SetType(root["Genre"], Types);
        else
            work.Draft.Type = isPart ? WorkType.JournalArticle : WorkType.Book;
        if (work.Draft.Genre is "Article" or "Monograph/Item" or "Unknown")
            work.Draft.Genre = null;
        // A serial's title names the journal, of which the item is a volume.
        if (work.AddTitle(root["FullTitle"] ?? root["Title"], hasStop: true))
            TakeSame(root, "ShortTitle", root["FullTitle"] ?? root["Title"]);
        work.AddTitle(root["TranslatedTitle"], TitleKind.Translated);
        foreach (var author in root.AllOf("Authors"))
            AddAuthor(work, author);
        work.AddIdentifier(root["Doi"], IdentifierKind.Doi);
        work.AddIdentifier(root["PartID"], IdentifierKind.Other, "bhl-part");
        work.AddIdentifier(root["ItemID"], IdentifierKind.Other, "bhl-item");
        work.AddIdentifier(root["TitleID"], IdentifierKind.Other, "bhl-title");
        foreach (var id in root.AllOf("Identifiers"))
            AddIdentifier(work, id);
        AddDate(work, root["Date"] ?? root["PublicationDate"]);
        work.AddContainer(FlatKinds.HostKind(work.Draft.Type), StopTrimmed(ServiceWork.TextOf(root["ContainerTitle"])));
        work.Draft.Volume = ServiceWork.NumberText(root["Volume"]);
        work.Draft.Issue = ServiceWork.NumberText(root["Issue"]);
        work.SetPages(root["PageRange"]);
        AddPublisher(work);
        work.Draft.Language = root.Take("Language");
        foreach (var subject in root.AllOf("Subjects"))
            work.AddKeywords(subject["SubjectText"]);
        foreach (var note in root.AllOf("Notes"))
        {
            if (ServiceWork.PlainOf(note["NoteText"]) is { } text)
                work.Draft.Notes.Add(text);
        }

        foreach (var name in (ReadOnlySpan<string>)["PartUrl", "ItemUrl", "TitleUrl", "ExternalUrl"])
            work.AddLink(root[name]);
        work.AddLink(root["ItemPDFUrl"], LinkKind.FullText, "application/pdf");
        work.AddLicense(root["LicenseUrl"]);
        return true;
    }

    /// <summary>A cataloguer's name, which may end in a comma or a full stop.</summary>
    internal static string Unpunctuated(string name)
    {
        var plain = name.TrimEnd(',', ' ');
        return plain.EndsWith('.') && plain.Length > 3 && plain[^3] is not ' ' and not '.' ? plain[..^1] : plain;
    }

    private static void AddAuthor(ServiceWork work, TreeNode author)
    {
        if (LineText.Normalize(author["Name"]?.RawText) is not { } name)
            return;
        var rest = new Contributor { Identifiers = author.Take("AuthorID") is { } id ? [new Identifier(IdentifierKind.Other, id, "bhl-author")] : [] };
        var role = author["Role"]?.RawText?.Contains("Editor", StringComparison.OrdinalIgnoreCase) == true ? ContributorRole.Editor : ContributorRole.Author;
        var isBody = author["Role"]?.RawText is { } text && (text.Contains("Corporate", StringComparison.OrdinalIgnoreCase) || text.Contains("Meeting", StringComparison.OrdinalIgnoreCase));
        var plain = Unpunctuated(name);
        if (work.AddName(TreeNode.OfText(plain), role, rest, isBody ? true : null))
            _ = author.Take("Name");
    }

    private static void AddIdentifier(ServiceWork work, TreeNode id)
    {
        if (id["IdentifierName"]?.RawText is not { } name)
            return;
        var kind = name.ToUpperInvariant() switch { "ISBN" => IdentifierKind.Isbn, "ISSN" or "EISSN" => IdentifierKind.Issn, "DOI" => IdentifierKind.Doi, _ => IdentifierKind.Other };
        if (work.AddIdentifier(id["IdentifierValue"], kind, kind == IdentifierKind.Other ? name : null))
            _ = id.Take("IdentifierName");
    }

    /// <summary>Adds the date of publication, behind which a stop may stand.</summary>
    internal static void AddDate(ServiceWork work, TreeNode? node)
    {
        if (node?.RawText is { } text && text.EndsWith('.') && BibDate.TryParse(text.TrimEnd('.'), out var date) && date.Start.IsKnown && node.Take() is not null)
            work.Draft.Dates.Add(new WorkDate(DateKind.Issued, date));
        else
            work.AddDate(DateKind.Issued, node);
    }

    /// <summary>Adds the publisher without the marks that lead over to the next part.</summary>
    internal static void AddPublisher(ServiceWork work)
    {
        var (name, place) = (ServiceWork.PlainOf(work.Root["PublisherName"])?.TrimEnd(',', ' '), ServiceWork.PlainOf(work.Root["PublisherPlace"])?.TrimEnd(',', ':', ' '));
        if (name is not null || place is not null)
            work.Draft.Publishers.Add(new Publisher { Name = name, Place = place });
    }

    private static RichText? StopTrimmed(RichText? text)
    {
        if (text is not { } known)
            return null;
        return TitleNotes.TrimStop(known);
    }

    private static void TakeSame(TreeNode root, string name, TreeNode? other)
    {
        if (root[name]?.RawText is { } text && other?.RawText is { } full && full.StartsWith(text, StringComparison.Ordinal))
            _ = root.Take(name);
    }
}
