using BibHarvester.Formats.Json;

namespace BibHarvester.Formats.Crossref;

internal sealed partial class CrossrefParser
{
    private void AddContributor(
        in NameParts parts, ContributorRole role, string? roleText, Orcid? orcid, string list, int index)
    {
        var whole = Plain(parts.Whole);
        var family = Plain(parts.Family);
        var given = Plain(parts.Given);
        if (family is null && given is null && whole is null)
        {
            _affiliations.Clear();
            return;
        }

        if (IsEtAl(family, given, whole))
        {
            // Somebody who is named so is no name, but says that the list is cut short.
            if (!_incompleteRoles.Items.Contains(role))
                _incompleteRoles.Add(role);
            return;
        }

        var isPerson = family is not null || given is not null;
        if (isPerson && parts.Whole is { } beside)
            KeepExtra(beside.Raw, Pointer(list, index, "name"));
        _contributors.Add(new Contributor
        {
            Role = role,
            RoleText = roleText,
            Person = isPerson ? Person(parts, family, given) : null,
            Organization = isPerson ? null : whole,
            Orcid = orcid,
            Affiliations = _affiliations.Take(),
        });
    }

    private PersonName Person(in NameParts parts, string? family, string? given)
    {
        // A name in one field may be an organisation that was put into the wrong one; that is for people to say.
        if (given is null && family is not null && NameList.IsOrganization(family))
            Warn("010", $"'{family}' is given as a person, but looks like an organisation.");
        var suffix = Plain(parts.Suffix);
        var person = parts.DroppingParticle is null && parts.NonDroppingParticle is null
            ? PersonName.OfParts(family, given, null, suffix)
            : new PersonName
            {
                Family = family,
                Given = given,
                Suffix = suffix,
                DroppingParticle = Plain(parts.DroppingParticle),
                NonDroppingParticle = Plain(parts.NonDroppingParticle),
            };
        if (suffix is null && person.Suffix is not null && (parts.Family ?? parts.Given) is { } raw)
            Row(Pointer(Pointer("contributors", _contributors.Count, "person"), "suffix"), NameRule.Suffix, raw.Raw);
        if (!Options.Recase.HasFlag(Recasing.Names) || !person.IsInCapitals || parts.Family is not { } capitals)
            return person;
        Row(Pointer(Pointer("contributors", _contributors.Count, "person"), "family"), NameRule.Recase, capitals.Raw);
        return person.Recased();
    }

    private static bool IsEtAl(string? family, string? given, string? whole)
    {
        if ((family ?? whole) is not { Length: < 16 } text)
            return false;
        return given is null ? NameList.IsEtAl(text) : given.Length < 8 && NameList.IsEtAl($"{text} {given}");
    }

    private static string? Plain(JsonString? part) => part is { } known && Markup(known.Text).Plain is { Length: > 0 } text ? text : null;
}
