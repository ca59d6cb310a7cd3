using BibHarvester.Formats.Flat;
using BibHarvester.Formats.Services;
using BibHarvester.Formats.Trees;

namespace BibHarvester.Formats.OrcidJson;

/// <summary>A work of ORCID's register as a record; see https://info.orcid.org/documentation/integration-guide/orcid-record/.</summary>
internal static class OrcidJsonWork
{
    /// <summary>Reads a work, a group of summaries, or an element of an answer for several.</summary>
    public static bool Read(ServiceWork work)
    {
        var summaries = work.Root["work-summary"];
        var node = summaries?.All.FirstOrDefault() ?? work.Root["work"] ?? work.Root;
        var title = node["title"] ?? node["work-title"];
        if (node.Kind != TreeKind.Map || (summaries is null && title is null) || (title?.Kind != TreeKind.Map && (node["type"] ?? node["work-type"]) is null) || node["funder"] is not null)
            return false;
        ReadType(work, node["type"] ?? node["work-type"]);
        work.AddTitle(Value(title?["title"]), subtitle: Value(title?["subtitle"]));
        var translated = title?["translated-title"];
        work.AddTitle(Value(translated), TitleKind.Translated, translated?["language-code"]?.Take());
        foreach (var contributor in (node["contributors"]?["contributor"] ?? node["work-contributors"]?["contributor"])?.All ?? [])
            AddContributor(work, contributor);
        var date = node["publication-date"];
        work.AddDate(DateKind.Issued, Value(date?["year"]), Value(date?["month"]), Value(date?["day"]));
        work.Draft.Language = node.Take("language-code");
        work.AddAbstract(Value(node["short-description"]));
        work.AddLink(Value(node["url"]));
        ReadIdentifiers(work, node);
        return true;
    }

    // The same members were an object with a value in one version, and a text in another.
    private static TreeNode? Value(TreeNode? node) => node?.Kind == TreeKind.Map ? node["value"] : node;

    private static void ReadType(ServiceWork work, TreeNode? node)
    {
        if (node?.Take() is not { } word)
            return;
        var plain = word.ToLowerInvariant().Replace('_', '-');
        if (!OrcidJsonTypes.All.TryGetValue(plain, out var type))
            work.Warn("009", $"The type '{word}' is not known.");
        work.Draft.Type = type;
        if (type.ToString() != word.Replace("_", "", StringComparison.Ordinal).Replace("-", "", StringComparison.Ordinal) && plain is not ("journal-article" or "book-chapter" or "data-set" or "dissertation" or "other" or "website"))
            work.Draft.Genre = word;
    }

    private static void AddContributor(ServiceWork work, TreeNode contributor)
    {
        var attributes = contributor["contributor-attributes"];
        var role = attributes?["contributor-role"];
        var kind = role?.RawText?.ToUpperInvariant() switch
        {
            null or "AUTHOR" or "CO-INVENTOR" or "CO_INVENTOR" or "PRINCIPAL_INVESTIGATOR" or "CO_INVESTIGATOR" => ContributorRole.Author,
            "EDITOR" => ContributorRole.Editor,
            "CHAIR-OR-TRANSLATOR" or "CHAIR_OR_TRANSLATOR" => ContributorRole.Translator,
            "ASSIGNEE" => ContributorRole.Assignee,
            _ => ContributorRole.Author,
        };
        var orcid = contributor["contributor-orcid"];
        var rest = new Contributor { Orcid = work.OrcidOf(orcid?["path"] ?? Value(orcid)) };
        if (work.AddName(Value(contributor["credit-name"]), kind, rest) && role?.RawText?.ToUpperInvariant() is "AUTHOR" or "EDITOR" or "ASSIGNEE")
            _ = role!.Take();
    }

    private static void ReadIdentifiers(ServiceWork work, TreeNode node)
    {
        var numbers = new List<Identifier>();
        foreach (var id in IdentifiersOf(work.Root, node))
        {
            var type = id["external-id-type"] ?? id["work-external-identifier-type"];
            var value = Value(id["external-id-value"] ?? id["work-external-identifier-id"]);
            var relation = (id["external-id-relationship"] ?? id["relationship"])?.RawText?.ToUpperInvariant().Replace('_', '-');
            if (value?.RawText is not { } text || type?.RawText is not { } word || !TryRead(text, word.ToLowerInvariant().Replace('_', '-'), out var identifier))
                continue;
            var isNumber = identifier.Kind is IdentifierKind.Issn || (identifier.Kind is IdentifierKind.Isbn && relation == "PART-OF");
            if (isNumber)
                numbers.Add(identifier);
            else if (relation is "PART-OF")
                work.AddRelation(RelationKind.IsPartOf, identifier);
            else if (relation is "VERSION-OF")
                work.AddRelation(RelationKind.IsVersionOf, identifier);
            else if (relation is null or "SELF" && !work.Draft.Identifiers.Items.Contains(identifier))
                work.Draft.Identifiers.Add(identifier);
            else if (relation is not (null or "SELF"))
                continue;
            _ = (value.Take(), type.Take(), (id["external-id-relationship"] ?? id["relationship"])?.Take());
        }

        work.AddContainer(FlatKinds.HostKind(work.Draft.Type), ServiceWork.TextOf(Value(node["journal-title"])), numbers.Distinct().ToValueList());
    }

    private static bool TryRead(string text, string word, out Identifier identifier)
    {
        var kind = word switch
        {
            "doi" => IdentifierKind.Doi,
            "pmid" => IdentifierKind.Pmid,
            "pmc" => IdentifierKind.Pmcid,
            "arxiv" => IdentifierKind.Arxiv,
            "isbn" => IdentifierKind.Isbn,
            "issn" or "eissn" or "lissn" => IdentifierKind.Issn,
            "handle" => IdentifierKind.Handle,
            "bibcode" => IdentifierKind.Bibcode,
            "uri" or "url" => IdentifierKind.Url,
            _ => IdentifierKind.Other,
        };
        var read = ServiceWork.IdentifierOf(text, kind, kind == IdentifierKind.Other ? word : null);
        identifier = read.GetValueOrDefault();
        return read is not null;
    }

    // The identifiers of a group are those of all of its summaries.
    private static IEnumerable<TreeNode> IdentifiersOf(TreeNode root, TreeNode node)
    {
        var own = (node["external-ids"]?["external-id"] ?? node["work-external-identifiers"]?["work-external-identifier"])?.All.ToList() ?? [];
        foreach (var id in own)
            yield return id;
        foreach (var id in ReferenceEquals(root, node) ? [] : root["external-ids"]?["external-id"]?.All ?? [])
        {
            if (own.Exists(id.SaysSame))
                id.TakeAll();
            else
                yield return id;
        }
    }
}
