using BibHarvester.Formats.Flat;
using BibHarvester.Formats.Services;
using BibHarvester.Formats.Trees;

namespace BibHarvester.Formats.OpenAlex;

/// <summary>A work of OpenAlex as a record; see https://developers.openalex.org, "Work object".</summary>
internal static partial class OpenAlexWork
{
    /// <summary>Reads a work; of a selection of its fields the identifier is enough.</summary>
    public static bool Read(ServiceWork work)
    {
        var root = work.Root;
        // Authors, sources, institutions and funders have identifiers of other letters.
        if (root["id"]?.RawText is not null ? !IsId(root["id"]) : root["doi"]?.RawText is null && (root["title"] ?? root["display_name"]) is null)
            return false;
        AddIdentifiers(work);
        var source = root["primary_location"]?["source"];
        ReadType(work, source);
        ReadTitle(work);
        foreach (var authorship in root.AllOf("authorships"))
            AddAuthor(work, authorship);
        if (root["is_authors_truncated"] is { RawText: "true" } truncated && truncated.Take() is not null)
            work.Draft.IncompleteRoles.Add(ContributorRole.Author);
        ReadDates(work);
        work.Draft.Language = root.Take("language");
        var biblio = root["biblio"];
        work.Draft.Volume = ServiceWork.NumberText(biblio?["volume"]);
        work.Draft.Issue = ServiceWork.NumberText(biblio?["issue"]);
        work.SetPages(biblio?["first_page"], biblio?["last_page"]);
        ReadSource(work, source);
        work.ReadAbstract(root["abstract_inverted_index"]);
        foreach (var keyword in root.AllOf("keywords"))
            work.AddKeywords(keyword["display_name"] ?? keyword["keyword"]);
        foreach (var term in root.AllOf("mesh"))
            work.AddKeywords(term["descriptor_name"], "mesh");
        foreach (var location in root.AllOf("primary_location").Concat(root.AllOf("best_oa_location")).Concat(root.AllOf("locations")))
            AddLocation(work, location);
        AddFunding(work);
        if (root["is_retracted"] is { RawText: "true" } retracted && retracted.Take() is not null)
            work.AddStatus(StatusKind.Retracted);
        work.AddMetric("citations", root["cited_by_count"]);
        foreach (var cited in work.Options.References ? root.AllOf("referenced_works") : [])
            AddReference(work, cited);
        return true;
    }

    private static bool IsId(TreeNode? id) => id?.RawText is { } text && text.Contains("openalex.org/W", StringComparison.OrdinalIgnoreCase);

    private static void AddIdentifiers(ServiceWork work)
    {
        work.AddIdentifier(work.Root["doi"], IdentifierKind.Doi);
        if (IsId(work.Root["id"]))
            work.AddIdentifier(work.Root["id"], IdentifierKind.OpenAlex);
        foreach (var (name, value) in work.Root["ids"]?.Members ?? [])
        {
            switch (name)
            {
                case "doi": work.AddIdentifier(value, IdentifierKind.Doi); break;
                case "openalex": work.AddIdentifier(value, IdentifierKind.OpenAlex); break;
                case "pmid": work.AddIdentifier(value, IdentifierKind.Pmid); break;
                case "pmcid": AddPmcid(work, value); break;
                default: work.AddIdentifier(value, IdentifierKind.Other, name); break;
            }
        }
    }

    // The address of the archive, at times without the letters before the number.
    private static void AddPmcid(ServiceWork work, TreeNode node)
    {
        var last = node.RawText?.TrimEnd('/');
        if (last?[(last.LastIndexOf('/') + 1)..] is { } number && ServiceWork.IdentifierOf(number, IdentifierKind.Pmcid) is { } pmcid && node.Take() is not null)
            work.Draft.Identifiers.Add(pmcid);
    }

    private static void ReadTitle(ServiceWork work)
    {
        var (title, display) = (work.Root["title"], work.Root["display_name"]);
        if (!work.AddTitle(title))
            work.AddTitle(display);
        else if (LineText.Normalize(display?.RawText) == LineText.Normalize(title!.RawText))
            _ = display!.Take();
    }

    private static void ReadDates(ServiceWork work)
    {
        work.AddIssued(work.Root["publication_date"], work.Root["publication_year"], isFilledUp: true);
        work.AddDate(DateKind.RecordCreated, work.Root["created_date"]);
        work.AddDate(DateKind.RecordUpdated, work.Root["updated_date"]);
    }

    private static void AddAuthor(ServiceWork work, TreeNode authorship)
    {
        var (author, raw) = (authorship["author"], authorship["raw_author_name"]);
        var rest = new Contributor
        {
            Orcid = work.OrcidOf(author?["orcid"]),
            Identifiers = author?["id"]?.RawText is { } id && ServiceWork.IdentifierOf(id, IdentifierKind.OpenAlex) is { } own && author.Take("id") is not null ? [own] : [],
            Affiliations = authorship.AllOf("institutions").Select(AffiliationOf).OfType<Affiliation>().ToValueList(),
        };
        var display = LineText.Normalize(author?["display_name"]?.RawText);
        if (display is null)
            work.AddName(raw, rest: rest);
        else if (work.AddName(author!["display_name"], rest: rest) && LineText.Normalize(raw?.RawText) == display)
            _ = raw!.Take();
    }

    private static Affiliation? AffiliationOf(TreeNode institution)
    {
        if (ServiceWork.PlainOf(institution["display_name"]) is not { } name)
            return null;
        var ror = institution["ror"]?.RawText is { } text && ServiceWork.IdentifierOf(text, IdentifierKind.Ror) is { } known && institution.Take("ror") is not null ? known : default(Identifier?);
        return new Affiliation { Name = name, Identifiers = ror is { } id ? [id] : [] };
    }

    // Of a book the source is the shop that sells it; a shop for electronic books alone is its publisher's.
    private static void ReadSource(ServiceWork work, TreeNode? source)
    {
        if (source is null)
            return;
        if (FlatKinds.IsWhole(work.Draft.Type))
        {
            if (source["type"]?.RawText == "ebook platform" && ServiceWork.PlainOf(source["host_organization_name"]) is { } house)
                work.Draft.Publishers.Add(new Publisher { Name = house });
            return;
        }

        work.AddContainer(
            FlatKinds.HostKind(work.Draft.Type), ServiceWork.TextOf(source["display_name"]), ServiceWork.StandardNumbers([.. source.AllOf("issn"), source["issn_l"]]));
        var isHosted = source["type"]?.RawText == "repository" && work.Draft.Type != WorkType.Preprint;
        if (!isHosted && ServiceWork.PlainOf(source["host_organization_name"]) is { } publisher)
            work.Draft.Publishers.Add(new Publisher { Name = publisher });
    }

    private static void AddLocation(ServiceWork work, TreeNode location)
    {
        bool? isOpen = location["is_oa"]?.RawText switch { "true" => true, "false" => false, _ => null };
        var version = location["version"]?.RawText;
        var isNew = work.Draft.Links.Count;
        work.AddLink(location["landing_page_url"], LinkKind.LandingPage, isOpen: isOpen, version: version);
        work.AddLink(location["pdf_url"], LinkKind.FullText, "application/pdf", isOpen, version);
        if (work.Draft.Links.Count > isNew)
            _ = location.Take("version");
        work.AddLicense(location["license"]);
    }

    private static void AddFunding(ServiceWork work)
    {
        foreach (var award in work.Root.AllOf("awards").Concat(work.Root.AllOf("grants")))
            AddFunder(work, award["funder_display_name"], award["funder_id"] ?? award["funder"], null, award["funder_award_id"] ?? award["award_id"], award["display_name"]);
        foreach (var funder in work.Root.AllOf("funders"))
        {
            if (LineText.Normalize(funder["display_name"]?.RawText) is { } name && !work.Draft.Funding.Items.ToArray().Any(f => f.Funder == name))
                AddFunder(work, funder["display_name"], funder["id"], funder["ror"], null, null);
        }
    }

    private static void AddFunder(ServiceWork work, TreeNode? name, TreeNode? id, TreeNode? ror, TreeNode? award, TreeNode? title)
    {
        if (ServiceWork.PlainOf(name) is not { } funder)
            return;
        var identifiers = new List<Identifier>();
        foreach (var (node, kind) in new[] { (id, IdentifierKind.OpenAlex), (ror, IdentifierKind.Ror) })
        {
            if (node?.RawText is { } text && ServiceWork.IdentifierOf(text, kind) is { } known && node.Take() is not null)
                identifiers.Add(known);
        }

        work.Draft.Funding.Add(new Funding { Funder = funder, FunderIdentifiers = identifiers.ToValueList(), Awards = award?.Take() is { } number ? [number] : [], AwardTitle = ServiceWork.PlainOf(title) });
    }

    private static void AddReference(ServiceWork work, TreeNode cited)
    {
        if (cited.RawText is { } text && ServiceWork.IdentifierOf(text, IdentifierKind.OpenAlex) is { } id && cited.Take() is not null)
            work.Add(new Reference { Record = new BibRecord { Type = WorkType.Document, Identifiers = [id] } });
    }
}
