using BibHarvester.Formats.Flat;
using BibHarvester.Formats.Services;
using BibHarvester.Formats.Trees;

namespace BibHarvester.Formats.Inspire;

/// <summary>Where and when a work of INSPIRE was published.</summary>
internal static class InspirePlace
{
    public static void Read(ServiceWork work, TreeNode metadata)
    {
        // An erratum or a reprint has its own entry, marked as such.
        var place = metadata.AllOf("publication_info").OrderBy(p => p["material"]?.RawText is null or "publication" ? 0 : 1).FirstOrDefault();
        if (place is not null)
        {
            work.AddContainer(FlatKinds.HostKind(work.Draft.Type), ServiceWork.TextOf(place["journal_title"] ?? place["pubinfo_freetext"]));
            work.Draft.Volume = ServiceWork.NumberText(place["journal_volume"]);
            work.Draft.Issue = ServiceWork.NumberText(place["journal_issue"]);
            work.Draft.ArticleNumber = place.Take("artid");
            if (place["page_start"]?.RawText is { } page && page == work.Draft.ArticleNumber)
                _ = place.Take("page_start");
            else
                work.SetPages(place["page_start"], place["page_end"]);
            work.AddDate(DateKind.Issued, place["year"]);
        }

        var thesis = metadata["thesis_info"];
        foreach (var institution in thesis?.AllOf("institutions") ?? [])
        {
            if (ServiceWork.PlainOf(institution["name"]) is { } name)
                work.Draft.Publishers.Add(new Publisher { Name = name, Role = PublisherRole.Institution });
        }

        work.Draft.Genre = thesis?.Take("degree_type") ?? work.Draft.Genre;
        if (work.Draft.Dates.Count == 0)
            work.AddDate(DateKind.Issued, thesis?["date"]);
        foreach (var imprint in metadata.AllOf("imprints"))
        {
            work.Draft.Publishers.Add(new Publisher { Name = ServiceWork.PlainOf(imprint["publisher"]), Place = ServiceWork.PlainOf(imprint["place"]) });
            work.AddDate(DateKind.Print, imprint["date"]);
        }

        work.AddDate(work.Draft.Dates.Count == 0 ? DateKind.Posted : DateKind.Submitted, metadata["preprint_date"]);
        if (place is null && work.Draft.Type == WorkType.JournalArticle && metadata["arxiv_eprints"] is not null)
            work.Draft.Type = WorkType.Preprint;
    }
}
