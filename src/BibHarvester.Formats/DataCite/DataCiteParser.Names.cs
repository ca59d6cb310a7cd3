namespace BibHarvester.Formats.DataCite;

internal sealed partial class DataCiteParser
{
    private void AddPerson(in DataCiteName name, ContributorRole role, string? roleText, string list, int index)
    {
        var whole = name.Name is { } n && !StandardValues.IsAbsent(n.Text) ? Markup(n.Text).Plain : null;
        var family = name.Family is { } f && !StandardValues.IsAbsent(f.Text) ? Markup(f.Text).Plain : null;
        var given = name.Given is { } g && !StandardValues.IsAbsent(g.Text) ? Markup(g.Text).Plain : null;
        if (whole is null && family is null && given is null)
            return;
        var contributor = new Contributor
        {
            Role = role,
            RoleText = roleText,
            Orcid = _orcid,
            Identifiers = _personIdentifiers.Take(),
            Affiliations = _affiliations.Take(),
        };
        if (family is null && given is null && (name.Type is "Organizational" or "Organization" || !whole!.Contains(',', StringComparison.Ordinal)))
        {
            _contributors.Add(contributor with { Organization = whole });
            return;
        }

        if (family is null && given is null)
        {
            var comma = whole!.IndexOf(',', StringComparison.Ordinal);
            (family, given) = (whole[..comma].Trim(), whole[(comma + 1)..].Trim());
        }

        _contributors.Add(contributor with { Person = new PersonName { Family = family, Given = given } });
    }
}
