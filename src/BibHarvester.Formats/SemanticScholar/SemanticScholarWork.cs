using BibHarvester.Formats.Services;
using BibHarvester.Formats.Trees;

namespace BibHarvester.Formats.SemanticScholar;

/// <summary>A paper of Semantic Scholar as a record; see https://api.semanticscholar.org/api-docs/graph.</summary>
internal static class SemanticScholarWork
{
    private static readonly Dictionary<string, WorkType> Types = new(StringComparer.OrdinalIgnoreCase)
    {
        ["Book"] = WorkType.Book,
        ["BookSection"] = WorkType.Chapter,
        ["Conference"] = WorkType.ConferencePaper,
        ["Dataset"] = WorkType.Dataset,
        ["JournalArticle"] = WorkType.JournalArticle,
    };

    private static readonly (string Name, IdentifierKind Kind, string? Scheme)[] Identifiers =
    [
        ("DOI", IdentifierKind.Doi, null), ("ArXiv", IdentifierKind.Arxiv, null), ("PubMed", IdentifierKind.Pmid, null),
        ("PubMedCentral", IdentifierKind.Pmcid, null), ("MAG", IdentifierKind.Other, "mag"), ("ACL", IdentifierKind.Other, "acl"), ("DBLP", IdentifierKind.Other, "dblp"),
    ];

    /// <summary>Reads a paper, also one within an element of a list of citations or references.</summary>
    public static bool Read(ServiceWork work)
    {
        var paper = work.Root["citingPaper"] ?? work.Root["citedPaper"] ?? work.Root;
        if (paper["paperId"] is null && (paper["title"] is null || paper["authors"] is null))
            return false;
        work.AddTitle(paper["title"]);
        ReadIdentifiers(work, paper);
        var name = ReadVenue(work, paper);
        ReadType(work, paper, name);
        foreach (var author in paper.AllOf("authors"))
            work.AddName(author["name"], rest: author.Take("authorId") is { } id ? new Contributor { Identifiers = [new Identifier(IdentifierKind.Other, id, "semanticscholar-author")] } : null);
        work.AddIssued(paper["publicationDate"], paper["year"]);
        work.AddAbstract(paper["abstract"]);
        ReadLinks(work, paper);
        foreach (var field in paper.AllOf("fieldsOfStudy"))
            work.AddKeywords(field, "semanticscholar");
        foreach (var field in paper.AllOf("s2FieldsOfStudy"))
            AddField(work, field);
        work.AddMetric("citations", paper["citationCount"]);
        work.AddMetric("influential-citations", paper["influentialCitationCount"]);
        work.AddMetric("references", paper["referenceCount"]);
        return true;
    }

    private static void ReadIdentifiers(ServiceWork work, TreeNode paper)
    {
        foreach (var (name, kind, scheme) in Identifiers)
            work.AddIdentifier(paper["externalIds"]?[name], kind, scheme);
        work.AddIdentifier(paper["paperId"], IdentifierKind.SemanticScholar);
        if ((paper["corpusId"] ?? paper["externalIds"]?["CorpusId"])?.RawText is { } number && SemanticScholarId.TryParse("CorpusId:" + number, out var corpus))
        {
            _ = paper.Take("corpusId");
            if (paper["externalIds"]?["CorpusId"]?.RawText == number)
                _ = paper["externalIds"]!.Take("CorpusId");
            work.Draft.Identifiers.Add(corpus);
        }
    }

    // The venue as the service names it stays among the fields where it is another name of the journal.
    private static string? ReadVenue(ServiceWork work, TreeNode paper)
    {
        var (journal, venue) = (paper["journal"], paper["publicationVenue"]);
        var title = ServiceWork.TextOf(journal?["name"]) ?? ServiceWork.TextOf(venue?["name"]) ?? ServiceWork.TextOf(paper["venue"]);
        foreach (var again in new[] { venue?["name"], paper["venue"] })
        {
            if (title is { } known && LineText.Normalize(again?.RawText) == known.Plain)
                _ = again!.Take();
        }

        var isArxiv = title?.Plain is { } plain && (plain.Equals("ArXiv", StringComparison.OrdinalIgnoreCase) || plain.Equals("arXiv.org", StringComparison.OrdinalIgnoreCase));
        var isConference = venue?["type"]?.RawText == "conference";
        work.AddContainer(
            isArxiv ? ContainerKind.Repository : isConference ? ContainerKind.Proceedings : ContainerKind.Periodical,
            title, ServiceWork.StandardNumbers([venue?["issn"], .. venue?.AllOf("alternate_issns") ?? []]));
        if (isArxiv)
            return "arxiv";
        work.Draft.Volume = ServiceWork.NumberText(journal?["volume"]);
        work.SetPages(journal?["pages"]);
        return title is null ? null : isConference ? "conference" : journal?["name"] is null ? "venue" : "journal";
    }

    private static void ReadType(ServiceWork work, TreeNode paper, string? venue)
    {
        var words = paper.AllOf("publicationTypes").ToList();
        var typed = words.Find(w => w.RawText is { } word && Types.ContainsKey(word));
        _ = venue == "arxiv" ? false : work.SetType(typed, Types);
        work.Draft.Type = (venue, typed?.RawText) switch
        {
            ("arxiv", _) => WorkType.Preprint,
            ("conference", null or "JournalArticle") => WorkType.ConferencePaper,
            ("journal", null) => WorkType.JournalArticle,
            (_, null) => WorkType.Document,
            _ => work.Draft.Type,
        };
        if (words.Find(w => w != typed)?.RawText is { } genre && words.Count <= 2)
        {
            _ = words.Find(w => w != typed)!.Take();
            work.Draft.Genre = genre;
        }
    }

    private static void ReadLinks(ServiceWork work, TreeNode paper)
    {
        work.AddLink(paper["url"], LinkKind.Other);
        var pdf = paper["openAccessPdf"];
        if (LineText.IsBlank(pdf?["url"]?.RawText))
            return;
        work.AddLink(pdf!["url"], LinkKind.FullText, isOpen: true);
        work.AddLicense(pdf["license"]);
    }

    private static void AddField(ServiceWork work, TreeNode field)
    {
        var (category, source) = (field["category"], field["source"]);
        var before = work.Draft.Keywords.Count;
        work.AddKeywords(category, source?.RawText is { } name ? "semanticscholar-" + name : "semanticscholar");
        if (work.Draft.Keywords.Count > before)
            _ = source?.Take();
    }
}
