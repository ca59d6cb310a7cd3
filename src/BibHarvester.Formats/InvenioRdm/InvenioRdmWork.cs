using BibHarvester.Formats.Flat;
using BibHarvester.Formats.Services;
using BibHarvester.Formats.Trees;

namespace BibHarvester.Formats.InvenioRdm;

/// <summary>A record of Zenodo, or of another repository on InvenioRDM, as a record; see https://inveniordm.docs.cern.ch/reference/metadata/.</summary>
internal static class InvenioRdmWork
{
    /// <summary>Reads a record of the old shape (Zenodo's) or the new one.</summary>
    public static bool Read(ServiceWork work)
    {
        var (root, metadata) = (work.Root, work.Root["metadata"]);
        if (metadata is not { Kind: TreeKind.Map } || (metadata["title"] is null && metadata["creators"] is null))
            return false;
        InvenioRdmTypes.Read(work, metadata["resource_type"]);
        ReadIdentifiers(work, root, metadata);
        if (work.AddTitle(metadata["title"]) && root["title"]?.RawText == metadata["title"]!.RawText)
            _ = root.Take("title");
        foreach (var title in metadata.AllOf("additional_titles"))
            work.AddTitle(title["title"], title["type"]?["id"]?.RawText == "translated-title" ? TitleKind.Translated : TitleKind.Alternative, title["lang"]?["id"]?.Take());
        foreach (var creator in metadata.AllOf("creators"))
            InvenioRdmPeople.Add(work, creator, ContributorRole.Author);
        foreach (var contributor in metadata.AllOf("contributors"))
            InvenioRdmPeople.Add(work, contributor, InvenioRdmPeople.RoleOf(contributor));
        ReadDates(work, root, metadata);
        ReadTexts(work, metadata);
        ReadPlace(work, root, metadata);
        foreach (var related in metadata.AllOf("related_identifiers"))
            InvenioRdmRelations.Add(work, related);
        InvenioRdmRelations.AddConcept(work, root);
        foreach (var reference in work.Options.References ? metadata.AllOf("references") : [])
            AddReference(work, reference);
        work.AddLink(root["links"]?["self_html"] ?? root["links"]?["html"]);
        return true;
    }

    private static void ReadIdentifiers(ServiceWork work, TreeNode root, TreeNode metadata)
    {
        work.AddIdentifier(root["doi"], IdentifierKind.Doi);
        work.AddIdentifier(metadata["doi"], IdentifierKind.Doi);
        work.AddIdentifier(root["doi_url"], IdentifierKind.Doi);
        work.AddIdentifier(root["pids"]?["doi"]?["identifier"], IdentifierKind.Doi);
        foreach (var id in metadata.AllOf("identifiers").Concat(metadata.AllOf("alternate_identifiers")))
        {
            var scheme = id["scheme"]?.RawText?.ToLowerInvariant();
            var kind = InvenioRdmRelations.KindOf(scheme);
            if (work.AddIdentifier(id["identifier"], kind, kind == IdentifierKind.Other ? scheme : null))
                _ = id.Take("scheme");
        }
    }

    private static void ReadDates(ServiceWork work, TreeNode root, TreeNode metadata)
    {
        work.AddDate(DateKind.Issued, metadata["publication_date"]);
        foreach (var date in metadata.AllOf("dates"))
        {
            var kind = (date["type"]?["id"] ?? date["type"])?.RawText?.ToLowerInvariant() switch
            {
                "accepted" => DateKind.Accepted,
                "available" => DateKind.Available,
                "collected" => DateKind.Collected,
                "copyrighted" => DateKind.Copyright,
                "created" => DateKind.ContentCreated,
                "updated" => DateKind.ContentUpdated,
                "submitted" => DateKind.Submitted,
                "valid" => DateKind.Valid,
                "withdrawn" => DateKind.Withdrawn,
                _ => DateKind.Other,
            };
            // That of publication stands above; a time of its day says nothing more.
            if (kind != DateKind.Other)
                work.AddDate(kind, date["date"]);
        }

        work.AddDate(DateKind.RecordCreated, root["created"]);
        work.AddDate(DateKind.RecordUpdated, root["updated"] ?? root["modified"]);
    }

    private static void ReadTexts(ServiceWork work, TreeNode metadata)
    {
        work.AddAbstract(metadata["description"]);
        work.AddAbstract(metadata["method"], AbstractKind.Methods);
        foreach (var more in metadata.AllOf("additional_descriptions"))
            work.AddAbstract(more["description"], AbstractKind.Other);
        if (metadata["notes"] is { } notes && RichText.ParseParagraphs(notes.RawText ?? "").Plain is { Length: > 0 } note && notes.Take() is not null)
            work.Draft.Notes.Add(note);
        work.AddKeywords(metadata["keywords"]);
        foreach (var subject in metadata.AllOf("subjects"))
        {
            var scheme = subject["scheme"]?.RawText;
            var before = work.Draft.Keywords.Count;
            work.AddKeywords(subject["subject"] ?? subject["term"], scheme);
            if (work.Draft.Keywords.Count > before)
                _ = subject.Take("scheme");
        }

        work.Draft.Language = metadata.Take("language") ?? metadata.AllOf("languages").FirstOrDefault()?.Take("id");
        work.Draft.Version = metadata.Take("version");
        work.AddLicense(metadata["license"]?.Kind == TreeKind.Map ? metadata["license"]!["id"] : metadata["license"]);
        foreach (var right in metadata.AllOf("rights"))
        {
            var license = new License { Code = right.Take("id"), Url = (right["props"]?["url"] ?? right["link"])?.Take(), Name = right["title"]?["en"]?.Take() ?? right["title"]?.Take() };
            if (license != new License())
                work.Draft.Licenses.Add(license);
        }
    }

    private static void ReadPlace(ServiceWork work, TreeNode root, TreeNode metadata)
    {
        if (ServiceWork.PlainOf(metadata["publisher"] ?? metadata["imprint"]?["publisher"]) is { } publisher)
            work.Draft.Publishers.Add(new Publisher { Name = publisher, Place = metadata["imprint"]?.Take("place") });
        var journal = metadata["journal"] ?? root["custom_fields"]?["journal:journal"];
        work.AddContainer(FlatKinds.HostKind(work.Draft.Type), ServiceWork.TextOf(journal?["title"]), ServiceWork.StandardNumbers(journal?["issn"]));
        work.Draft.Volume = ServiceWork.NumberText(journal?["volume"]);
        work.Draft.Issue = ServiceWork.NumberText(journal?["issue"]);
        work.SetPages(journal?["pages"]);
        var meeting = metadata["meeting"] ?? root["custom_fields"]?["meeting:meeting"];
        if (meeting is null)
            return;
        var dates = meeting["dates"];
        work.Draft.Event = new WorkEvent
        {
            Name = ServiceWork.PlainOf(meeting["title"]),
            Acronym = ServiceWork.PlainOf(meeting["acronym"]),
            Place = ServiceWork.PlainOf(meeting["place"]),
            Date = dates?.RawText is { Length: > 0 } text ? (BibDate.TryParse(text, out var date) && date.Start.IsKnown ? date : new BibDate { Literal = text }) : null,
        };
        _ = dates?.Take();
    }

    private static void AddReference(ServiceWork work, TreeNode reference)
    {
        var node = reference.Kind == TreeKind.Text ? reference : reference["reference"];
        if (ServiceWork.PlainOf(node) is not { } text)
            return;
        var doi = reference["scheme"]?.RawText == "doi" && reference["identifier"]?.RawText is { } id && Doi.TryParse(id, out var known) && reference.Take("identifier") is not null ? known : default(Doi?);
        if (doi is not null)
            _ = reference.Take("scheme");
        work.Add(new Reference { Text = text, Record = doi is { } identifier ? new BibRecord { Type = WorkType.Document, Identifiers = [identifier] } : null });
    }
}
