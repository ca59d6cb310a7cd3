using BibHarvester.Formats.Flat;
using BibHarvester.Formats.Services;

namespace BibHarvester.Formats.EuropePmc;

/// <summary>Where and when a result of Europe PMC was published.</summary>
internal static class EuropePmcSource
{
    public static void Read(ServiceWork work)
    {
        var (root, info) = (work.Root, work.Root["journalInfo"]);
        var journal = info?["journal"];
        var book = root["bookOrReportDetails"];
        var full = ServiceWork.TextOf(journal?["title"]);
        var given = root["journalTitle"] ?? root["journalAbbreviation"];
        // The short form of an answer has the abbreviation only.
        var title = full ?? ServiceWork.TextOf(given) ?? ServiceWork.TextOf(book?["comprisingTitle"]);
        work.AddContainer(
            FlatKinds.HostKind(work.Draft.Type), title,
            ServiceWork.StandardNumbers(journal?["issn"], journal?["essn"], root["journalIssn"], book?["isbn13"], book?["isbn10"]),
            ServiceWork.PlainOf(journal?["isoabbreviation"]));
        if (journal?["medlineAbbreviation"]?.RawText is { } abbreviation && abbreviation == journal["isoabbreviation"]?.RawText)
            _ = journal.Take("medlineAbbreviation");
        if (ServiceWork.PlainOf(book?["publisher"]) is { } publisher)
            work.Draft.Publishers.Add(new Publisher { Name = publisher });
        work.Draft.Volume = ServiceWork.NumberText(root["journalVolume"] ?? root["volume"] ?? info?["volume"]);
        work.Draft.Issue = ServiceWork.NumberText(root["issue"] ?? info?["issue"]);
        work.SetPages(root["pageInfo"]);
        ReadDates(work);
    }

    private static void ReadDates(ServiceWork work)
    {
        var (root, info) = (work.Root, work.Root["journalInfo"]);
        work.AddDate(DateKind.Online, root["electronicPublicationDate"]);
        // The date of the printed issue as it is said; the other one is filled up with a first of the month.
        if (work.AddDate(DateKind.Print, info?["dateOfPublication"]))
            _ = info!.Take("yearOfPublication");
        if (work.Draft.Type == WorkType.Preprint)
            work.AddDate(DateKind.Posted, root["firstPublicationDate"]);
        else if (work.Draft.Dates.Count == 0 && root["firstPublicationDate"] is { } first)
            work.AddIssued(first, root["pubYear"]);
        if (work.Draft.Dates.Count == 0)
            work.AddDate(DateKind.Issued, root["pubYear"]);
        else if (work.Draft.Dates.Items.ToArray().Any(d => d.Date.Start.ToString()[..4] == root["pubYear"]?.RawText))
            _ = root.Take("pubYear");
        work.AddDate(DateKind.RecordCreated, root["dateOfCreation"]);
        work.AddDate(DateKind.RecordUpdated, root["dateOfRevision"]);
    }
}
