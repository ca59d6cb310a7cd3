using BibHarvester.Formats.Json;

namespace BibHarvester.Formats.Crossref;

internal sealed partial class CrossrefParser
{
    private void AddContributor(
        NameParts parts, ContributorRole role, string? roleText, Orcid? orcid, string list, int index)
    {
        if (parts.Family is null && parts.Given is null)
        {
            if (parts.Whole is not { } whole)
                return;
            _contributors.Add(new Contributor
            {
                Role = role,
                RoleText = roleText,
                Organization = Markup(whole.Text).Plain,
                Orcid = orcid,
                Affiliations = _affiliations.Take(),
            });
            return;
        }

        if (parts.Whole is { } beside)
            KeepExtra(beside.Raw, Pointer(list, index, "name"));
        _contributors.Add(new Contributor
        {
            Role = role,
            RoleText = roleText,
            Person = Person(parts),
            Orcid = orcid,
            Affiliations = _affiliations.Take(),
        });
    }

    private static PersonName Person(in NameParts parts) => new()
    {
        Family = Plain(parts.Family),
        Given = Plain(parts.Given),
        Suffix = Plain(parts.Suffix),
        DroppingParticle = Plain(parts.DroppingParticle),
        NonDroppingParticle = Plain(parts.NonDroppingParticle),
    };

    private static string? Plain(JsonString? part) => part is { } known ? Markup(known.Text).Plain : null;
}
