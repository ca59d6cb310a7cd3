using BibHarvester.Formats.Services;
using BibHarvester.Formats.Trees;

namespace BibHarvester.Formats.CiteSeerX;

/// <summary>A paper of CiteSeerX as a record.</summary>
internal static class CiteSeerXWork
{
    /// <summary>Reads a paper, within its answer or alone.</summary>
    public static bool Read(ServiceWork work)
    {
        var paper = work.Root["paper"] ?? work.Root;
        if (paper["cluster_id"] is null || paper["title"] is null)
            return false;
        work.AddTitle(paper["title"]);
        foreach (var author in paper.AllOf("authors"))
            work.AddName(author);
        // "0" stands for an unknown year; the other member repeats the year.
        var year = paper["year"];
        if (year?.RawText is not "0" && work.AddDate(DateKind.Issued, year) && paper["publish_time"]?.RawText == year!.RawText)
            _ = paper.Take("publish_time");
        var journal = ServiceWork.TextOf(paper["journal"]);
        work.Draft.Type = journal is null ? WorkType.Document : WorkType.JournalArticle;
        work.AddContainer(journal is null ? ContainerKind.Unspecified : ContainerKind.Periodical, journal ?? ServiceWork.TextOf(paper["venue"]));
        if (ServiceWork.PlainOf(paper["publisher"]) is { } publisher)
            work.Draft.Publishers.Add(new Publisher { Name = publisher });
        work.AddAbstract(paper["abstract"]);
        work.AddIdentifier(paper["id"], IdentifierKind.Other, "citeseerx");
        work.AddLink(paper["source"], LinkKind.FullText);
        foreach (var url in paper.AllOf("urls"))
            work.AddLink(url, LinkKind.FullText);
        work.AddMetric("citations", paper["n_cited_by"]);
        return true;
    }
}
