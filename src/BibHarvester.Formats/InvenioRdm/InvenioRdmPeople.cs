using BibHarvester.Formats.Services;
using BibHarvester.Formats.Trees;

namespace BibHarvester.Formats.InvenioRdm;

/// <summary>People and organisations of InvenioRDM, of both shapes.</summary>
internal static class InvenioRdmPeople
{
    public static void Add(ServiceWork work, TreeNode creator, ContributorRole role)
    {
        var entity = creator["person_or_org"] ?? creator;
        var orcid = work.OrcidOf(entity["orcid"]);
        var others = new List<Identifier>();
        foreach (var id in entity.AllOf("identifiers"))
        {
            var scheme = id["scheme"]?.RawText;
            if (scheme == "orcid")
                orcid ??= work.OrcidOf(id["identifier"]);
            else if (id["identifier"]?.RawText is { } text && ServiceWork.IdentifierOf(text, scheme == "ror" ? IdentifierKind.Ror : IdentifierKind.Other, scheme) is { } other && id.Take("identifier") is not null)
                others.Add(other);
            _ = id.Take("scheme");
        }

        var rest = new Contributor { Orcid = orcid, Identifiers = others.ToValueList(), Affiliations = AffiliationsOf(creator).ToValueList() };
        var isOrganization = entity["type"]?.RawText == "organizational";
        if (!isOrganization && work.AddPerson(entity["family_name"], entity["given_name"], role: role, rest: rest))
        {
            if (entity["name"]?.RawText is { } name && name == $"{entity["family_name"]?.RawText}, {entity["given_name"]?.RawText}")
                _ = entity.Take("name");
        }
        else
        {
            work.AddName(entity["name"], role, rest, isOrganization ? true : null);
        }

        if (entity["type"]?.RawText is "personal" or "organizational")
            _ = entity.Take("type");
    }

    public static ContributorRole RoleOf(TreeNode contributor)
    {
        var node = contributor["role"]?["id"] ?? contributor["type"];
        ContributorRole? role = node?.RawText?.ToLowerInvariant() switch
        {
            "editor" => ContributorRole.Editor,
            "supervisor" => ContributorRole.Supervisor,
            "producer" => ContributorRole.Producer,
            "sponsor" => ContributorRole.Sponsor,
            "contactperson" => ContributorRole.ContactPerson,
            "datacollector" => ContributorRole.DataCollector,
            "datacurator" => ContributorRole.DataCurator,
            "hostinginstitution" => ContributorRole.HostingInstitution,
            "rightsholder" => ContributorRole.RightsHolder,
            "projectmember" => ContributorRole.ProjectMember,
            "translator" => ContributorRole.Translator,
            _ => null,
        };
        if (role is not null)
            _ = node!.Take();
        return role ?? ContributorRole.Other;
    }

    private static IEnumerable<Affiliation> AffiliationsOf(TreeNode creator)
    {
        if (ServiceWork.AffiliationOf(creator["affiliation"]) is { } only)
            yield return only;
        foreach (var affiliation in creator.AllOf("affiliations"))
        {
            if (ServiceWork.AffiliationOf(affiliation["name"]) is not { } named)
                continue;
            var ror = affiliation["id"]?.RawText is { } text && Ror.TryParse(text, out var known) && affiliation.Take("id") is not null ? known : default(Ror?);
            yield return ror is { } id ? named with { Identifiers = [id] } : named;
        }
    }
}
