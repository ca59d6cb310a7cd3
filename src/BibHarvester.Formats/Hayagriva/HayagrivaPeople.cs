using BibHarvester.Formats.Flat;
using BibHarvester.Formats.Trees;

namespace BibHarvester.Formats.Hayagriva;

/// <summary>Persons and bodies, both ways: <c>Family, Given, Suffix</c>, one name of a body, or a map of the parts.</summary>
internal static class HayagrivaPeople
{
    // The first row of a role is written.
    private static readonly (string Name, ContributorRole Role)[] Roles =
    [
        ("translator", ContributorRole.Translator), ("afterword", ContributorRole.AfterwordAuthor), ("introduction", ContributorRole.IntroductionAuthor), ("foreword", ContributorRole.IntroductionAuthor),
        ("commentator", ContributorRole.Commentator), ("annotator", ContributorRole.Commentator), ("holder", ContributorRole.RightsHolder), ("compiler", ContributorRole.Compiler), ("founder", ContributorRole.SeriesCreator),
        ("collaborator", ContributorRole.ProjectMember), ("organizer", ContributorRole.Organizer), ("performer", ContributorRole.Performer), ("cast-member", ContributorRole.Performer), ("composer", ContributorRole.Composer), ("producer", ContributorRole.Producer),
        ("executive-producer", ContributorRole.ExecutiveProducer), ("script-writer", ContributorRole.ScriptWriter), ("writer", ContributorRole.ScriptWriter), ("director", ContributorRole.Director), ("illustrator", ContributorRole.Illustrator),
        ("narrator", ContributorRole.Narrator),
    ];

    /// <summary>Takes the persons of a field: one, or a list of them.</summary>
    public static IEnumerable<Contributor> Take(TreeNode? field, ContributorRole role) => (field?.All ?? []).Select(n => Of(n, role)).OfType<Contributor>();

    /// <summary>Takes those that <c>affiliated</c> lists by what they did.</summary>
    public static IEnumerable<Contributor> TakeAffiliated(TreeNode entry)
    {
        foreach (var group in entry.AllOf("affiliated"))
        {
            if (group.Kind != TreeKind.Map || group["names"] is null || group["role"]?.Take() is not { } word)
                continue;
            var name = Kebab(word);
            var known = Array.Find(Roles, r => r.Name == name);
            var role = known.Name is null ? RecordJson.Words.Role.TryFind(name, out var other) ? other : ContributorRole.Other : known.Role;
            foreach (var contributor in Take(group["names"], role))
                yield return contributor with { RoleText = NameOf(contributor) == name ? null : name };
        }
    }

    /// <summary>One person, or a list of several; absent where there is none.</summary>
    public static TreeNode? Write(IEnumerable<Contributor> contributors)
    {
        var people = contributors.Select(Of).OfType<TreeNode>().ToList();
        return people.Count switch { 0 => null, 1 => people[0], _ => TreeNode.OfList(people) };
    }

    /// <summary>The list of those who are neither authors nor editors, those of one role together.</summary>
    public static TreeNode WriteAffiliated(IEnumerable<Contributor> contributors)
    {
        var list = new TreeNode(TreeKind.List);
        foreach (var group in contributors.GroupBy(NameOf, StringComparer.Ordinal))
        {
            if (Write(group) is not { } names)
                continue;
            var map = new TreeNode(TreeKind.Map);
            map.Add("role", group.Key);
            map.Add("names", names);
            list.Items.Add(map);
        }

        return list;
    }

    private static string NameOf(Contributor contributor)
    {
        if (LineText.Normalize(contributor.RoleText) is { } text && Array.Exists(Roles, r => r.Role == contributor.Role && r.Name == Kebab(text)))
            return Kebab(text);
        if (contributor.Role == ContributorRole.Other && LineText.Normalize(contributor.RoleText) is { } other)
            return Kebab(other);
        return Array.Find(Roles, r => r.Role == contributor.Role).Name ?? RecordJson.Words.Role.TextOf(contributor.Role);
    }

    // Older files have the roles as CastMember.
    private static string Kebab(string word) =>
        string.Concat(word.Select((c, i) => char.IsAsciiLetterUpper(c) ? (i > 0 && char.IsAsciiLetterLower(word[i - 1]) ? "-" : "") + char.ToLowerInvariant(c) : c.ToString()));

    private static Contributor? Of(TreeNode node, ContributorRole role)
    {
        if (node.Kind != TreeKind.Map)
            return node.Take() is { } text ? OfText(text, role) : null;
        var (family, given, prefix, suffix) = (node.Take("name"), node.Take("given-name"), node.Take("prefix"), node.Take("suffix"));
        var alias = node.Take("alias");
        ValueList<PersonName> others = alias is null ? [] : [new PersonName { Family = alias }];
        if (family is null && given is null)
            return alias is null ? null : Contributor.OfOrganization(alias, role);
        if (given is null && prefix is null && suffix is null && family!.Contains(',', StringComparison.Ordinal))
            return Contributor.OfOrganization(family, role) with { OtherNames = others };
        return new Contributor { Role = role, Person = PersonName.OfParts(prefix is null || family is null ? family : $"{prefix} {family}", given, null, suffix), OtherNames = others };
    }

    private static Contributor OfText(string text, ContributorRole role)
    {
        var parts = text.Split(',', StringSplitOptions.TrimEntries);
        return parts.Length is 2 or 3 && Array.TrueForAll(parts, p => p.Length > 0)
            ? new Contributor { Role = role, Person = PersonName.OfParts(parts[0], parts[1], null, parts.Length == 3 ? parts[2] : null) }
            : Contributor.OfOrganization(text, role);
    }

    private static TreeNode? Of(Contributor contributor)
    {
        if (PartedName.Of(contributor) is not { } name)
            return null;
        var alias = contributor.OtherNames.Select(n => LineText.Normalize(n.Family)).FirstOrDefault(n => n is not null);
        if (alias is null && name is { Whole: { } whole } && !whole.Contains(',', StringComparison.Ordinal))
            return TreeNode.OfText(whole);
        if (alias is null && name is { Family: { } family, Given: { } given } && !$"{family}{given}{name.Suffix}".Contains(',', StringComparison.Ordinal))
            return TreeNode.OfText(name.Suffix is null ? $"{family}, {given}" : $"{family}, {given}, {name.Suffix}");
        var map = new TreeNode(TreeKind.Map);
        map.Add("name", name.Whole ?? name.Family);
        map.Add("given-name", name.Given);
        map.Add("suffix", name.Suffix);
        map.Add("alias", alias);
        return map;
    }
}
