using BibHarvester.Formats.Services;
using BibHarvester.Formats.Trees;

namespace BibHarvester.Formats.OpenLibrary;

/// <summary>An edition or work of Open Library as a record; see https://openlibrary.org/developers/api.</summary>
internal static class OpenLibraryWork
{
    /// <summary>The books of an answer that has them under the keys that were asked for.</summary>
    public static IEnumerable<TreeNode> Books(TreeNode root) =>
        root.Kind == TreeKind.Map && root.Members.Count > 0 && root.Members.TrueForAll(m => m.Value.Kind == TreeKind.Map && m.Name.Contains(':', StringComparison.Ordinal))
            ? root.Members.Select(m => m.Value["details"] is { Kind: TreeKind.Map } details && m.Value["title"] is null ? details : m.Value)
            : [];

    /// <summary>Reads an edition, a work, or a hit of a search.</summary>
    public static bool Read(ServiceWork work)
    {
        var root = work.Root;
        if (root["title"] is null || root["key"]?.RawText?.StartsWith("/authors/", StringComparison.Ordinal) == true || root["type"]?["key"]?.RawText is "/type/redirect" or "/type/delete")
            return false;
        work.Draft.Type = WorkType.Book;
        work.AddTitle(root["title"], subtitle: root["subtitle"]);
        foreach (var author in root.AllOf("authors").Select(a => a["name"]).Concat(root.AllOf("author_name")))
            work.AddName(author);
        foreach (var publisher in Names(root, "publishers").Concat(root.AllOf("publisher")).Take(1))
        {
            if (ServiceWork.PlainOf(publisher) is { } name)
                work.Draft.Publishers.Add(new Publisher { Name = name, Place = Names(root, "publish_places").FirstOrDefault()?.Take() });
        }

        var date = root.AllOf("publish_date").FirstOrDefault();
        if (date is null || !work.AddDate(DateKind.Issued, date))
            work.AddDate(DateKind.Issued, root["first_publish_year"]);
        ReadIdentifiers(work);
        work.AddAbstract(Value(root["description"]));
        if (ServiceWork.PlainOf(Value(root["notes"])) is { } note)
            work.Draft.Notes.Add(note);
        foreach (var subject in root.AllOf("subjects").Concat(root.AllOf("subject")))
            work.AddKeywords(subject.Kind == TreeKind.Map ? subject["name"] : subject);
        work.Draft.Edition = ServiceWork.PlainOf(root["edition_name"]);
        work.Draft.PageCount = root.Take("number_of_pages");
        if (ServiceWork.PlainOf(root["physical_format"]) is { } medium)
            work.Draft.Media.Add(medium);
        foreach (var series in root.AllOf("series"))
            work.AddContainer(ContainerKind.Series, ServiceWork.TextOf(series.Kind == TreeKind.Map ? series["name"] : series));
        var language = root.AllOf("languages").FirstOrDefault();
        if (language?["key"]?.RawText is { } key)
            (work.Draft.Language, _) = (key[(key.LastIndexOf('/') + 1)..], language.Take("key"));
        work.AddLink(root["url"]);
        work.AddDate(DateKind.RecordCreated, Value(root["created"]));
        work.AddDate(DateKind.RecordUpdated, Value(root["last_modified"]));
        return true;
    }

    private static void ReadIdentifiers(ServiceWork work)
    {
        var root = work.Root;
        work.AddIdentifier(root["key"], IdentifierKind.Other, "openlibrary");
        foreach (var isbn in root.AllOf("isbn_13").Concat(root.AllOf("isbn_10")).Concat(root.AllOf("isbn")))
            work.AddIdentifier(isbn, IdentifierKind.Isbn);
        foreach (var (name, list) in root["identifiers"]?.Members ?? [])
        {
            foreach (var id in list.All)
            {
                var kind = name is "isbn_10" or "isbn_13" ? IdentifierKind.Isbn : IdentifierKind.Other;
                work.AddIdentifier(id, kind, kind == IdentifierKind.Other ? name : null);
            }
        }

        foreach (var (name, scheme) in new[] { ("lccn", "lccn"), ("oclc_numbers", "oclc"), ("ocaid", "internet-archive") })
        {
            foreach (var id in root.AllOf(name))
                work.AddIdentifier(id, IdentifierKind.Other, scheme);
        }
    }

    // A text, or an object that says that it is one.
    private static TreeNode? Value(TreeNode? node) => node?.Kind == TreeKind.Map ? node["value"] : node;

    private static IEnumerable<TreeNode> Names(TreeNode root, string name) => root.AllOf(name).Select(n => n.Kind == TreeKind.Map ? n["name"] : n).OfType<TreeNode>();
}
