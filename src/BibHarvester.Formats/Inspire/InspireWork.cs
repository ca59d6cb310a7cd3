using BibHarvester.Formats.Services;
using BibHarvester.Formats.Trees;

namespace BibHarvester.Formats.Inspire;

/// <summary>A record of INSPIRE's literature as a record; see https://inspire-schemas.readthedocs.io/en/latest/schemas/records/hep.html.</summary>
internal static class InspireWork
{
    private static readonly Dictionary<string, WorkType> Types = new(StringComparer.Ordinal)
    {
        ["article"] = WorkType.JournalArticle,
        ["activity report"] = WorkType.Report,
        ["book"] = WorkType.Book,
        ["book chapter"] = WorkType.Chapter,
        ["conference paper"] = WorkType.ConferencePaper,
        ["note"] = WorkType.Report,
        ["proceedings"] = WorkType.Proceedings,
        ["report"] = WorkType.Report,
        ["thesis"] = WorkType.Thesis,
    };

    /// <summary>Reads a record of the interface, or its metadata alone.</summary>
    public static bool Read(ServiceWork work)
    {
        var metadata = work.Root["metadata"] ?? work.Root;
        if (metadata["titles"] is null && metadata["control_number"] is null)
            return false;
        if (metadata.AllOf("document_type").FirstOrDefault() is { } type)
            work.SetType(type, Types);
        foreach (var title in metadata.AllOf("titles"))
            work.AddTitle(title["title"], work.Draft.Titles.Count == 0 ? TitleKind.Main : TitleKind.Alternative, subtitle: title["subtitle"]);
        foreach (var title in metadata.AllOf("title_translations"))
            work.AddTitle(title["title"], TitleKind.Translated, title.Take("language"), subtitle: title["subtitle"]);
        foreach (var author in metadata.AllOf("authors"))
            AddAuthor(work, author);
        foreach (var body in metadata.AllOf("corporate_author"))
            work.AddName(body, isOrganization: true);
        foreach (var collaboration in metadata.AllOf("collaborations"))
            work.AddName(collaboration["value"], rest: new Contributor { RoleText = "collaboration" }, isOrganization: true);
        ReadIdentifiers(work, metadata);
        InspirePlace.Read(work, metadata);
        foreach (var text in metadata.AllOf("abstracts").Take(1))
            work.AddAbstract(text["value"]);
        foreach (var keyword in metadata.AllOf("keywords"))
            work.AddKeywords(keyword["value"], keyword["schema"]?.RawText);
        work.Draft.Language = metadata.AllOf("languages").FirstOrDefault()?.Take();
        work.Draft.PageCount = metadata.Take("number_of_pages");
        foreach (var url in metadata.AllOf("urls"))
            work.AddLink(url["value"]);
        foreach (var document in metadata.AllOf("documents").Where(d => d["fulltext"]?.RawText == "true"))
            work.AddLink(document["url"], LinkKind.FullText);
        foreach (var license in metadata.AllOf("license"))
            work.AddLicense(license["url"] ?? license["license"]);
        work.AddMetric("citations", metadata["citation_count"]);
        if (metadata["withdrawn"]?.RawText == "true" && metadata.Take("withdrawn") is not null)
            work.AddStatus(StatusKind.Withdrawn);
        return true;
    }

    private static void AddAuthor(ServiceWork work, TreeNode author)
    {
        Orcid? orcid = null;
        var others = new List<Identifier>();
        foreach (var id in author.AllOf("ids"))
        {
            if (id["schema"]?.RawText == "ORCID")
                orcid = work.OrcidOf(id["value"]);
            else if (id["schema"]?.RawText is { } scheme && id.Take("value") is { } value)
                others.Add(new Identifier(IdentifierKind.Other, value, scheme));
            _ = id.Take("schema");
        }

        var role = author.AllOf("inspire_roles").FirstOrDefault();
        var kind = role?.RawText switch { "editor" => ContributorRole.Editor, "supervisor" => ContributorRole.Supervisor, _ => ContributorRole.Author };
        var rest = new Contributor
        {
            Orcid = orcid,
            Identifiers = others.ToValueList(),
            Affiliations = author.AllOf("affiliations").Select(a => ServiceWork.AffiliationOf(a["value"])).OfType<Affiliation>().ToValueList(),
        };
        if (work.AddName(author["full_name"], kind, rest, isOrganization: false) && role?.RawText is "author" or "editor" or "supervisor")
            _ = role.Take();
    }

    private static void ReadIdentifiers(ServiceWork work, TreeNode metadata)
    {
        foreach (var doi in metadata.AllOf("dois"))
            work.AddIdentifier(doi["value"], IdentifierKind.Doi);
        foreach (var eprint in metadata.AllOf("arxiv_eprints"))
            work.AddIdentifier(eprint["value"], IdentifierKind.Arxiv);
        work.AddIdentifier(metadata["control_number"], IdentifierKind.Other, "inspire");
        foreach (var isbn in metadata.AllOf("isbns"))
            work.AddIdentifier(isbn["value"], IdentifierKind.Isbn);
        foreach (var id in metadata.AllOf("external_system_identifiers"))
        {
            if (id["schema"]?.RawText is { } scheme && work.AddIdentifier(id["value"], scheme == "ADS" ? IdentifierKind.Bibcode : IdentifierKind.Other, scheme == "ADS" ? null : scheme))
                _ = id.Take("schema");
        }

        foreach (var number in metadata.AllOf("report_numbers"))
            work.Draft.Number ??= number.Take("value");
    }
}
