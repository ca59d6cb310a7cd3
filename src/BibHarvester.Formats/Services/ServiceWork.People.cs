using BibHarvester.Formats.Trees;

namespace BibHarvester.Formats.Services;

internal sealed partial class ServiceWork
{
    /// <summary>Adds a person or organisation by a name that is one text.</summary>
    /// <param name="node">The name.</param>
    /// <param name="role">What they did.</param>
    /// <param name="rest">What is known beside the name: identifiers, affiliations.</param>
    /// <param name="isOrganization">Whether the service says which of both it is.</param>
    /// <returns>Whether there is a contributor; none of a list that is cut short is one.</returns>
    public bool AddName(TreeNode? node, ContributorRole role = ContributorRole.Author, Contributor? rest = null, bool? isOrganization = null)
    {
        if (PeekName(node) is not { } text)
            return false;
        _ = node!.Take();
        if (TakeEtAl(text, role))
            return false;
        var path = $"/contributors/{Draft.Contributors.Count}";
        var contributor = (rest ?? new Contributor()) with { Role = role };
        if (TakeNumber(ref text) is { } number)
            contributor = contributor with { Identifiers = contributor.Identifiers.Add(new Identifier(IdentifierKind.Other, number, "local")) };
        if (isOrganization == true)
        {
            Draft.Contributors.Add(contributor with { Organization = text });
            return true;
        }

        var reading = NameReading.Of(text, new NameOptions { Recase = options.Recase.HasFlag(Recasing.Names), DetectOrganizations = isOrganization is null });
        foreach (var rule in reading.Rules)
            Row(path, rule, node!);
        Draft.Contributors.Add(contributor with { Person = reading.Person, Organization = reading.Organization });
        return reading.Person is not null || reading.Organization is not null;
    }

    /// <summary>Adds a person by the parts of a name that the service has split.</summary>
    /// <returns>Whether there is a contributor.</returns>
    public bool AddPerson(TreeNode? family, TreeNode? given, TreeNode? suffix = null, ContributorRole role = ContributorRole.Author, Contributor? rest = null)
    {
        var (familyText, givenText, suffixText) = (PeekName(family), PeekName(given), PeekName(suffix));
        if (familyText is null && givenText is null)
            return false;
        _ = family?.Take();
        _ = given?.Take();
        _ = suffix?.Take();
        if (familyText is not null && TakeEtAl(familyText, role))
            return false;
        var person = PersonName.OfParts(familyText, givenText, null, suffixText);
        if (options.Recase.HasFlag(Recasing.Names) && person.IsInCapitals)
        {
            Row($"/contributors/{Draft.Contributors.Count}/person/family", NameRule.Recase, (family ?? given)!);
            person = person.Recased();
        }

        Draft.Contributors.Add((rest ?? new Contributor()) with { Role = role, Person = person });
        return true;
    }

    /// <summary>Adds the names of a list that is one text.</summary>
    public void AddNames(TreeNode? node, ContributorRole role = ContributorRole.Author)
    {
        if (PeekName(node) is not { } text)
            return;
        var list = NameList.Parse(text, new NameOptions { Recase = options.Recase.HasFlag(Recasing.Names) });
        if (list.Names.IsEmpty)
            return;
        _ = node!.Take();
        Row("/contributors", "names.list", node);
        foreach (var contributor in list.ToContributors(role))
            Draft.Contributors.Add(contributor);
        if (list.IsIncomplete)
            Draft.IncompleteRoles.Add(role);
    }

    /// <summary>The person's ORCID iD, which is taken; absent where there is none, or it is damaged.</summary>
    public Orcid? OrcidOf(TreeNode? node)
    {
        if (node?.RawText is not { Length: > 0 } text)
            return null;
        if (!Orcid.TryParse(text, out var orcid))
        {
            Warn("007", $"'{text}' is no ORCID iD.");
            return null;
        }

        _ = node.Take();
        return orcid;
    }

    /// <summary>An affiliation by its name.</summary>
    public static Affiliation? AffiliationOf(TreeNode? name) => PlainOf(name) is { } text ? new Affiliation { Name = text } : null;

    private static string? PeekName(TreeNode? node) =>
        node?.RawText is { } raw && RichText.ParseMarkup(raw).Plain is { Length: > 0 } plain && !LineText.IsBlank(plain) ? LineText.Normalize(plain) : null;

    // Some repositories number their people: "Ann B Person (12345)".
    private static string? TakeNumber(ref string name)
    {
        var at = name.LastIndexOf(" (", StringComparison.Ordinal);
        if (at <= 0 || !name.EndsWith(')'))
            return null;
        var number = name[(at + 2)..^1];
        if (number.Length == 0 || number.AsSpan().ContainsAnyExceptInRange('0', '9'))
            return null;
        name = name[..at];
        return number;
    }

    private bool TakeEtAl(string text, ContributorRole role)
    {
        if (!NameList.IsEtAl(text))
            return false;
        if (!Draft.IncompleteRoles.Items.Contains(role))
            Draft.IncompleteRoles.Add(role);
        return true;
    }
}
