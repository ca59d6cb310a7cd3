using BibHarvester.Formats.Flat;
using BibHarvester.Formats.Services;
using BibHarvester.Formats.Trees;

namespace BibHarvester.Formats.Hal;

/// <summary>A document of HAL as a record; see https://api.archives-ouvertes.fr/docs/search/?schema=fields.</summary>
internal static class HalWork
{
    private static readonly Dictionary<string, WorkType> Types = new(StringComparer.Ordinal)
    {
        ["art"] = WorkType.JournalArticle,
        ["comm"] = WorkType.ConferencePaper,
        ["poster"] = WorkType.Presentation,
        ["presconf"] = WorkType.Presentation,
        ["proceedings"] = WorkType.Proceedings,
        ["issue"] = WorkType.JournalIssue,
        ["ouv"] = WorkType.Book,
        ["couv"] = WorkType.Chapter,
        ["douv"] = WorkType.EditedBook,
        ["these"] = WorkType.Thesis,
        ["hdr"] = WorkType.Thesis,
        ["mem"] = WorkType.Thesis,
        ["report"] = WorkType.Report,
        ["reportetab"] = WorkType.Report,
        ["undefined"] = WorkType.Preprint,
        ["preprint"] = WorkType.Preprint,
        ["patent"] = WorkType.Patent,
        ["software"] = WorkType.Software,
        ["img"] = WorkType.Image,
        ["video"] = WorkType.Video,
        ["son"] = WorkType.Audio,
        ["map"] = WorkType.Map,
        ["lecture"] = WorkType.Presentation,
        ["blog"] = WorkType.BlogPost,
        ["notice"] = WorkType.Entry,
        ["trad"] = WorkType.Document,
        ["other"] = WorkType.Document,
    };

    /// <summary>Reads a document; where only its label was asked for, that is kept as a note.</summary>
    public static bool Read(ServiceWork work)
    {
        var root = work.Root;
        if (root["docid"] is null && root["halId_s"] is null && root["uri_s"] is null)
            return false;
        if (root["docType_s"] is not null)
            work.SetType(root["docType_s"], Types);
        else
            work.Draft.Type = WorkType.Document;
        ReadTitles(work);
        ReadPeople(work);
        work.AddIdentifier(root["doiId_s"], IdentifierKind.Doi);
        work.AddIdentifier(root["halId_s"], IdentifierKind.Other, "hal");
        work.AddIdentifier(root["arxivId_s"], IdentifierKind.Arxiv);
        work.AddIdentifier(root["pubmedId_s"], IdentifierKind.Pmid);
        work.AddIdentifier(root["pubmedcentralId_s"], IdentifierKind.Pmcid);
        if (!work.AddDate(DateKind.Issued, root["publicationDate_s"]) && !work.AddDate(DateKind.Issued, root["producedDate_s"]))
            work.AddDate(DateKind.Issued, root["producedDateY_i"]);
        work.AddDate(DateKind.Online, root["ePublicationDate_s"]);
        var title = ServiceWork.TextOf(root["journalTitle_s"]) ?? ServiceWork.TextOf(root["bookTitle_s"]);
        work.AddContainer(
            FlatKinds.HostKind(work.Draft.Type), title, ServiceWork.StandardNumbers([root["journalIssn_s"], root["journalEissn_s"], .. root.AllOf("isbn_s")]));
        foreach (var series in root.AllOf("serie_s"))
            work.AddContainer(ContainerKind.Series, ServiceWork.TextOf(series));
        work.Draft.Volume = ServiceWork.NumberText(root["volume_s"]);
        work.Draft.Issue = ServiceWork.NumberText(root.AllOf("issue_s").FirstOrDefault());
        work.SetPages(root["page_s"]);
        foreach (var publisher in root.AllOf("publisher_s").Concat(root.AllOf("journalPublisher_s")).Take(1))
        {
            if (ServiceWork.PlainOf(publisher) is { } name)
                work.Draft.Publishers.Add(new Publisher { Name = name });
        }

        if (root["conferenceTitle_s"] is not null)
            work.Draft.Event = new WorkEvent { Name = ServiceWork.PlainOf(root["conferenceTitle_s"]), Place = ServiceWork.PlainOf(root["city_s"]) };
        foreach (var text in root.AllOf("abstract_s"))
            work.AddAbstract(text);
        work.AddKeywords(root["keyword_s"]);
        work.Draft.Language = root.AllOf("language_s").FirstOrDefault()?.Take();
        work.AddLink(root["uri_s"]);
        foreach (var file in root.AllOf("fileMain_s").Concat(root.AllOf("files_s")))
            work.AddLink(file, LinkKind.FullText, isOpen: true);
        work.AddLicense(root["licence_s"]);
        if (work.Draft.Titles.Count == 0 && ServiceWork.PlainOf(root["label_s"]) is { } label)
            work.Draft.Notes.Add(label);
        return true;
    }

    private static void ReadTitles(ServiceWork work)
    {
        foreach (var title in work.Root.AllOf("title_s"))
            work.AddTitle(title, work.Draft.Titles.Count == 0 ? TitleKind.Main : TitleKind.Translated, subtitle: work.Draft.Titles.Count == 0 ? work.Root.AllOf("subTitle_s").FirstOrDefault() : null);
    }

    private static void ReadPeople(ServiceWork work)
    {
        var (families, givens) = (work.Root["authLastName_s"]?.Items ?? [], work.Root["authFirstName_s"]?.Items ?? []);
        if (families.Count > 0 && families.Count == givens.Count)
        {
            for (var i = 0; i < families.Count; i++)
                work.AddPerson(families[i], givens[i]);
            return;
        }

        foreach (var author in work.Root.AllOf("authFullName_s"))
            work.AddName(author);
    }
}
