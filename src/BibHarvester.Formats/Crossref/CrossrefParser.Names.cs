using BibHarvester.Formats.Json;

namespace BibHarvester.Formats.Crossref;

internal sealed partial class CrossrefParser
{
    private void AddContributor(
        in NameParts parts, ContributorRole role, string? roleText, Orcid? orcid, string list, int index)
    {
        if (parts.Family is null && parts.Given is null && parts.Whole is null)
        {
            _affiliations.Clear();
            return;
        }

        if (IsEtAl(parts))
        {
            // Somebody who is named so is no name, but says that the list is cut short.
            if (!Draft.IncompleteRoles.Items.Contains(role))
                Draft.IncompleteRoles.Add(role);
            return;
        }

        var isPerson = parts.Family is not null || parts.Given is not null;
        if (isPerson && parts.Whole is not null)
            KeepExtra(parts.WholeRaw, Pointer(list, index, "name"));
        Draft.Contributors.Add(new Contributor
        {
            Role = role,
            RoleText = roleText,
            Person = isPerson ? Person(parts) : null,
            Organization = isPerson ? null : parts.Whole,
            Orcid = orcid,
            Affiliations = _affiliations.Take(),
        });
    }

    private PersonName Person(in NameParts parts)
    {
        // A name in one field may be an organisation that was put into the wrong one; that is for people to say.
        if (parts.Given is null && parts.Family is { } only && NameList.IsOrganization(only))
            Warn("010", $"'{only}' is given as a person, but looks like an organisation.");
        var person = parts.DroppingParticle is null && parts.NonDroppingParticle is null
            ? PersonName.OfParts(parts.Family, parts.Given, null, parts.Suffix)
            : new PersonName
            {
                Family = parts.Family,
                Given = parts.Given,
                Suffix = parts.Suffix,
                DroppingParticle = parts.DroppingParticle,
                NonDroppingParticle = parts.NonDroppingParticle,
            };
        if (parts.Suffix is null && person.Suffix is not null)
            Row(Pointer("contributors", Draft.Contributors.Count, "person").Member("suffix"), NameRule.Suffix, parts.Raw);
        if (!Options.Recase.HasFlag(Recasing.Names) || !person.IsInCapitals)
            return person;
        Row(Pointer("contributors", Draft.Contributors.Count, "person").Member("family"), NameRule.Recase, parts.Raw);
        return person.Recased();
    }

    private static bool IsEtAl(in NameParts parts)
    {
        if ((parts.Family ?? parts.Whole) is not { Length: < 16 } text)
            return false;
        return parts.Given is null ? NameList.IsEtAl(text) : parts.Given is "et" or "al" or "al." && NameList.IsEtAl($"{text} {parts.Given}");
    }
}
