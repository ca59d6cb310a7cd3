using BibHarvester.Formats.Services;
using BibHarvester.Formats.Trees;

namespace BibHarvester.Formats.JalcJson;

/// <summary>A DOI of the Japan Link Center as a record; see https://japanlinkcenter.org/top/doc/JaLC_tech_metadata_detail.pdf.</summary>
internal static class JalcJsonWork
{
    private static readonly Dictionary<string, WorkType> Types = new(StringComparer.Ordinal)
    {
        ["ja"] = WorkType.JournalArticle,
        ["bk"] = WorkType.Book,
        ["rd"] = WorkType.Dataset,
        ["el"] = WorkType.Document,
        ["gd"] = WorkType.Document,
    };

    /// <summary>Reads the data of a DOI.</summary>
    public static bool Read(ServiceWork work)
    {
        var root = work.Root;
        if (root["doi"] is null || (root["title_list"] is null && root["content_type"] is null))
            return false;
        work.AddIdentifier(root["doi"], IdentifierKind.Doi);
        if (root["content_type"]?.RawText is { } type && Types.TryGetValue(type.ToLowerInvariant(), out var known))
            (work.Draft.Type, _) = (known, type is "EL" or "GD" ? null : root.Take("content_type"));
        var language = LineText.Normalize(root["content_language"]?.RawText);
        work.Draft.Language = root.Take("content_language");
        foreach (var title in InOrder(root.AllOf("title_list"), language))
            AddTitle(work, title, language);
        foreach (var creator in root.AllOf("creator_list"))
            AddCreator(work, creator, language, ContributorRole.Author);
        foreach (var editor in root.AllOf("editor_list").Concat(root.AllOf("contributor_list")))
            AddCreator(work, editor, language, ContributorRole.Editor);
        var date = root["publication_date"];
        work.AddDate(DateKind.Issued, date?["publication_year"], date?["publication_month"], date?["publication_day"]);
        work.AddDate(DateKind.RecordUpdated, root["updated_date"]);
        work.Draft.Volume = ServiceWork.NumberText(root["volume"]);
        work.Draft.Issue = ServiceWork.NumberText(root["issue"]);
        work.SetPages(root["first_page"], root["last_page"]);
        work.Draft.ArticleNumber ??= root.Take("article_number");
        ReadJournal(work, language);
        foreach (var publisher in InOrder(root.AllOf("publisher_list"), language).Take(1))
        {
            if (ServiceWork.PlainOf(publisher["publisher_name"]) is { } name && publisher.Take("lang") is var _)
                work.Draft.Publishers.Add(new Publisher { Name = name });
        }

        foreach (var keyword in root.AllOf("keyword_list"))
            work.AddKeywords(keyword["keyword"]);
        foreach (var text in root.AllOf("abstract_list").Concat(root.AllOf("description_list")))
            work.AddAbstract(text["abstract"] ?? text["description"], language: text.Take("lang"));
        ReadLinks(work);
        foreach (var cited in work.Options.References ? root.AllOf("citation_list") : [])
            AddReference(work, cited);
        return true;
    }

    // What is in the work's own language comes first.
    private static IEnumerable<TreeNode> InOrder(IEnumerable<TreeNode> nodes, string? language) => nodes.OrderBy(n => n["lang"]?.RawText == language ? 0 : 1);

    private static void AddTitle(ServiceWork work, TreeNode title, string? language)
    {
        var own = title.Take("lang");
        var isMain = work.Draft.Titles.Count == 0 || own == language;
        work.AddTitle(title["title"], isMain ? TitleKind.Main : TitleKind.Translated, own, subtitle: title["subtitle"]);
    }

    private static void AddCreator(ServiceWork work, TreeNode creator, string? language, ContributorRole role)
    {
        var names = InOrder(creator.AllOf("names"), language).ToList();
        var rest = new Contributor
        {
            OtherNames = names.Skip(1).Select(OtherName).OfType<PersonName>().ToValueList(),
            Affiliations = creator.AllOf("affiliation_list").Select(a => ServiceWork.AffiliationOf(a["affiliation_name"])).OfType<Affiliation>().ToValueList(),
        };
        foreach (var id in creator.AllOf("researcher_id_list"))
        {
            if (id["id_code"]?.RawText is { } text && Orcid.TryParse(text, out var orcid) && id.Take("id_code") is not null)
                rest = rest with { Orcid = orcid };
        }

        if (names.FirstOrDefault() is not { } first)
            return;
        _ = creator.Take("sequence");
        if (first["first_name"]?.RawText is null && creator["type"]?.RawText is "organization" or "group")
            work.AddName(first["last_name"], role, rest, isOrganization: true);
        else if (work.AddPerson(first["last_name"], first["first_name"], role: role, rest: rest) && first.Take("lang") is { } lang && work.Draft.Contributors[work.Draft.Contributors.Count - 1] is { Person: { } person } contributor)
            work.Draft.Contributors[work.Draft.Contributors.Count - 1] = contributor with { Person = person with { Language = lang } };
    }

    private static PersonName? OtherName(TreeNode name)
    {
        var (family, given) = (name.Take("last_name"), name.Take("first_name"));
        return family is null && given is null ? null : PersonName.OfParts(family, given) with { Language = name.Take("lang") };
    }

    private static void ReadJournal(ServiceWork work, string? language)
    {
        var titles = new List<Title>();
        foreach (var name in InOrder(work.Root.AllOf("journal_title_name_list"), language))
        {
            if (ServiceWork.TextOf(name["journal_title_name"]) is not { } text)
                continue;
            var (own, type) = (name.Take("lang"), name.Take("type"));
            var kind = type == "abbreviation" ? TitleKind.Abbreviated : !titles.Exists(t => t.Kind == TitleKind.Main) || own == language ? TitleKind.Main : TitleKind.Translated;
            if (!titles.Exists(t => t.Text == text && t.Language == own))
                titles.Add(new Title { Text = text, Kind = kind, Language = own });
        }

        var identifiers = new List<Identifier>();
        foreach (var id in work.Root.AllOf("journal_id_list"))
        {
            if (id["type"]?.RawText != "ISSN" || id["journal_id"]?.RawText is not { } text || ServiceWork.IdentifierOf(text, IdentifierKind.Issn) is not { } issn)
                continue;
            var medium = id["issn_type"]?.RawText switch { "print" => IdentifierMedium.Print, "online" or "electronic" => IdentifierMedium.Electronic, _ => IdentifierMedium.Unspecified };
            identifiers.Add(new Identifier(IdentifierKind.Issn, issn.Value, null, medium));
            _ = (id.Take("journal_id"), id.Take("type"), medium == IdentifierMedium.Unspecified ? null : id.Take("issn_type"));
        }

        if (titles.Count > 0 || identifiers.Count > 0)
            work.Draft.Containers.Add(new Container { Kind = Flat.FlatKinds.HostKind(work.Draft.Type), Titles = titles.ToValueList(), Identifiers = identifiers.ToValueList() });
    }

    private static void ReadLinks(ServiceWork work)
    {
        if (work.Root["url"]?.RawText is { } url && work.Draft.Identifiers.Count > 0 && Doi.TryParse(url, out var doi) && doi == work.Draft.Identifiers[0])
            _ = work.Root.Take("url");
        else
            work.AddLink(work.Root["url"]);
        foreach (var relation in work.Root.AllOf("relation_list"))
        {
            if (relation["type"]?.RawText != "URL")
                continue;
            var isText = relation["relation"]?.RawText?.StartsWith("fullText", StringComparison.Ordinal) == true;
            work.AddLink(relation["content"], isText ? LinkKind.FullText : LinkKind.Other, isText && relation["relation"]!.RawText!.EndsWith("Pdf", StringComparison.Ordinal) ? "application/pdf" : null);
            if (isText)
                _ = (relation.Take("relation"), relation.Take("type"));
        }
    }

    private static void AddReference(ServiceWork work, TreeNode cited)
    {
        var text = ServiceWork.PlainOf(cited["original_text"]);
        var doi = cited["doi"]?.RawText is { } id && Doi.TryParse(id, out var known) && cited.Take("doi") is not null ? known : default(Doi?);
        if (text is null && doi is null)
            return;
        _ = cited.Take("sequence");
        work.Add(new Reference { Text = text, Record = doi is { } identifier ? new BibRecord { Type = WorkType.Document, Identifiers = [identifier] } : null });
    }
}
