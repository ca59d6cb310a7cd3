using BibHarvester.Formats.Trees;

namespace BibHarvester.Formats.SchemaOrg;

/// <summary>Persons and organisations of schema.org, both ways.</summary>
internal static class SchemaOrgPeople
{
    public static (string Name, ContributorRole Role)[] Lists { get; } =
    [
        ("author", ContributorRole.Author), ("creator", ContributorRole.Author), ("authors", ContributorRole.Author), ("agents", ContributorRole.Author),
        ("editor", ContributorRole.Editor), ("translator", ContributorRole.Translator), ("illustrator", ContributorRole.Illustrator),
        ("director", ContributorRole.Director), ("contributor", ContributorRole.Other),
    ];

    public static List<Contributor> Read(TreeNode work)
    {
        var found = new List<Contributor>();
        foreach (var (name, role) in Lists)
        {
            // Authors may be said twice, under both names.
            if (name == "creator" && found.Count > 0)
                continue;
            foreach (var each in work.AllOf(name))
            {
                if (each.Kind == TreeKind.Map ? OfMap(each, role) is { } contributor : (contributor = OfText(each, role)!) is not null)
                    found.Add(contributor);
            }
        }

        return found;
    }

    public static TreeNode Write(BibRecord record, ContributorRole role) =>
        TreeNode.OfList(record.Contributors.Where(c => c.Role == role).Select(Write).OfType<TreeNode>());

    private static Contributor? OfText(TreeNode node, ContributorRole role) =>
        node.Take() is { } text ? NameReading.Of(text).ToContributor(role) : null;

    private static Contributor? OfMap(TreeNode node, ContributorRole role)
    {
        var types = node.AllOf("@type").Select(t => t.Take()).OfType<string>().ToList();
        var (family, given, name) = (node.Take("familyName"), node.Take("givenName"), node["name"]?.RawText);
        var whole = LineText.Normalize(name);
        if (family is null && given is null && whole is null)
            return null;
        var isBody = types.Exists(t => t.EndsWith("Organization", StringComparison.OrdinalIgnoreCase) || t.Equals("Consortium", StringComparison.OrdinalIgnoreCase));
        var contributor = isBody
            ? new Contributor { Role = role, Organization = whole ?? family ?? given }
            : family is not null || given is not null
                ? new Contributor { Role = role, Person = PersonName.OfParts(family, given) }
                : NameReading.Of(whole).ToContributor(role);
        if (isBody || (family is null && given is null) || whole == $"{given} {family}" || whole == $"{family}, {given}")
            _ = node.Take("name");
        if (node["@id"] is { } id && Orcid.TryParse(id.RawText, out var orcid))
        {
            _ = id.Take();
            contributor = contributor with { Orcid = orcid };
        }

        var places = node.AllOf("affiliation").Select(a => a.Kind == TreeKind.Map ? a.Take("name") : a.Take()).OfType<string>();
        return contributor with { Affiliations = places.Select(p => new Affiliation { Name = p }).ToValueList() };
    }

    private static TreeNode? Write(Contributor contributor)
    {
        var map = new TreeNode(TreeKind.Map);
        map.Add("@type", contributor.Person is null ? "Organization" : "Person");
        map.Add("@id", contributor.Orcid is { } orcid ? "https://orcid.org/" + orcid.Value : null);
        if (contributor.Person is { } person)
        {
            var family = string.Join(' ', new[] { person.NonDroppingParticle, person.Family }.Where(p => !LineText.IsBlank(p)));
            var given = string.Join(' ', new[] { person.Given, person.DroppingParticle, person.Suffix }.Where(p => !LineText.IsBlank(p)));
            map.Add("givenName", given);
            map.Add("familyName", family);
            map.Add("name", LineText.IsBlank(given) || LineText.IsBlank(family) ? null : $"{LineText.Normalize(given)} {LineText.Normalize(family)}");
        }
        else
        {
            map.Add("name", contributor.Organization);
        }

        if (map.Members.TrueForAll(m => m.Name.StartsWith('@')))
            return null;
        map.Add("affiliation", TreeNode.OfList(contributor.Affiliations.Select(a => LineText.Normalize(a.Name)).OfType<string>().Select(TreeNode.OfText)));
        return map;
    }
}
