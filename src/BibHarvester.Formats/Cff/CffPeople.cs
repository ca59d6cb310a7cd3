using BibHarvester.Formats.Trees;

namespace BibHarvester.Formats.Cff;

/// <summary>Persons and bodies of CFF, both ways.</summary>
internal static class CffPeople
{
    public static (string Name, ContributorRole Role)[] Lists { get; } =
        [("authors", ContributorRole.Author), ("editors", ContributorRole.Editor), ("translators", ContributorRole.Translator), ("editors-series", ContributorRole.CollectionEditor)];

    public static IEnumerable<Contributor> Read(TreeNode node, string list, ContributorRole role)
    {
        foreach (var each in node.AllOf(list))
        {
            var contributor = each.Kind == TreeKind.Map ? OfMap(each, role) : each.Take() is { } text ? NameReading.Of(text).ToContributor(role) : null;
            if (contributor is not null)
                yield return contributor;
        }
    }

    public static TreeNode Write(BibRecord record, ContributorRole role)
    {
        var list = new TreeNode(TreeKind.List);
        foreach (var contributor in record.Contributors)
        {
            if (contributor.Role != role)
                continue;
            var map = new TreeNode(TreeKind.Map);
            if (contributor.Person is { } person)
            {
                map.Add("family-names", person.Family ?? person.Given);
                map.Add("given-names", person.Family is null ? null : person.Given);
                map.Add("name-particle", string.Join(' ', new[] { person.DroppingParticle, person.NonDroppingParticle }.Where(p => !LineText.IsBlank(p))));
                map.Add("name-suffix", person.Suffix);
            }
            else
            {
                map.Add("name", contributor.Organization);
            }

            if (map.IsEmpty)
                continue;
            map.Add("affiliation", contributor.Affiliations.Select(a => a.Name).FirstOrDefault(a => !LineText.IsBlank(a)));
            map.Add("orcid", contributor.Orcid is { } orcid ? "https://orcid.org/" + orcid.Value : null);
            list.Items.Add(map);
        }

        return list;
    }

    private static Contributor? OfMap(TreeNode map, ContributorRole role)
    {
        var person = new PersonName
        {
            Family = map.Take("family-names"),
            Given = map.Take("given-names"),
            NonDroppingParticle = map.Take("name-particle"),
            Suffix = map.Take("name-suffix"),
        };
        var isPerson = person.Family is not null || person.Given is not null;
        var name = isPerson ? null : map.Take("name") ?? map.Take("alias");
        if (!isPerson && name is null)
            return null;
        Orcid? orcid = null;
        if (map["orcid"] is { } given && Orcid.TryParse(given.RawText, out var read))
        {
            _ = given.Take();
            orcid = read;
        }

        return new Contributor
        {
            Role = role,
            Person = isPerson ? person : null,
            Organization = name,
            Orcid = orcid,
            Affiliations = map.Take("affiliation") is { } affiliation ? [new Affiliation { Name = affiliation }] : [],
        };
    }
}
