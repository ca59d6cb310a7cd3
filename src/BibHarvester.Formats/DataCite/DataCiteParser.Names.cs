using BibHarvester.Formats.Json;

namespace BibHarvester.Formats.DataCite;

internal sealed partial class DataCiteParser
{
    private void AddPerson(in DataCiteName name, ContributorRole role, string? roleText, JsonPath list, int index)
    {
        var whole = Plain(name.Name);
        var family = Plain(name.Family);
        var given = Plain(name.Given);
        if (whole is null && family is null && given is null)
            return;
        if (whole is not null && NameList.IsEtAl(whole))
        {
            if (!Draft.IncompleteRoles.Items.Contains(role))
                Draft.IncompleteRoles.Add(role);
            return;
        }

        var contributor = new Contributor
        {
            Role = role,
            RoleText = roleText,
            Orcid = _orcid,
            Identifiers = _personIdentifiers.Take(),
            Affiliations = _affiliations.Take(),
        };
        Draft.Contributors.Add(family is not null || given is not null
            ? contributor with { Person = OfParts(name, whole, family, given, list, index) }
            : OfWhole(contributor, name, whole!, list, index));
    }

    // The registry's split is kept; the whole name beside it is kept where it is not the same again.
    private PersonName OfParts(in DataCiteName name, string? whole, string? family, string? given, JsonPath list, int index)
    {
        if (name.Type == "Organizational" || (given is null && NameList.IsOrganization(family!)))
            Warn("010", $"'{whole ?? family}' is split into the parts of a person's name, but is an organisation or looks like one.");
        if (name.Name is { } raw && whole is not null && !IsJoined(whole, family, given))
            KeepExtra(raw.Raw, Pointer(list, index, "name"));
        return Recased(PersonName.OfParts(family, given), (name.Family ?? name.Given)!.Value);
    }

    private Contributor OfWhole(Contributor contributor, in DataCiteName name, string whole, JsonPath list, int index)
    {
        if (name.Type is "Organizational" or "Organization")
            return contributor with { Organization = whole };
        var reading = NameReading.Of(whole, new NameOptions { Recase = false });
        if (reading.Organization is { } organization)
        {
            if (name.Type is not null)
            {
                KeepExtra(name.Name!.Value.Raw, Pointer(list, index, "name"));
                Warn("010", $"'{whole}' is said to be a person, but is read as an organisation.");
            }

            Row(Pointer("contributors", Draft.Contributors.Count, "organization"), NameRule.Organization, name.Name!.Value.Raw);
            return contributor with { Organization = organization };
        }

        foreach (var rule in reading.Rules)
            Row(Pointer("contributors", Draft.Contributors.Count, "person"), rule, name.Name!.Value.Raw);
        return contributor with { Person = Recased(reading.Person!, name.Name!.Value) };
    }

    private PersonName Recased(PersonName person, JsonString raw)
    {
        if (!Options.Recase.HasFlag(Recasing.Names) || !person.IsInCapitals)
            return person;
        Row(Pointer("contributors", Draft.Contributors.Count, "person").Member("family"), NameRule.Recase, raw.Raw);
        return person.Recased();
    }

    private static bool IsJoined(string whole, string? family, string? given) =>
        given is null ? whole == family
        : family is null ? whole == given
        : (whole.Length == family.Length + 2 + given.Length && whole.StartsWith(family, StringComparison.Ordinal) &&
            whole.EndsWith(given, StringComparison.Ordinal)) || whole == $"{given} {family}";

    private static string? Plain(JsonString? part) =>
        part is { } known && !StandardValues.IsAbsent(known.Text) && Markup(known.Text).Plain is { Length: > 0 } text ? text : null;
}
