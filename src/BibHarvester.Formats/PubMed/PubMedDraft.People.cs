using BibHarvester.Formats.Xml;

namespace BibHarvester.Formats.PubMed;

internal sealed partial class PubMedDraft
{
    public void TakePeople(ElementNode? list, ContributorRole role)
    {
        if (list is null)
            return;
        if (list["CompleteYN"] == "N")
            Flat.IncompleteRoles.Add(role);
        foreach (var element in list.Elements)
        {
            if (ToContributor(element, role) is { } contributor)
                Flat.Contributors.Add(contributor);
        }
    }

    private Contributor? ToContributor(ElementNode element, ContributorRole role)
    {
        if (element.Child("CollectiveName") is { } collective && LineText.Normalize(ElementMarkup.Title(collective).Plain) is { } name)
        {
            Remains.Take(collective);
            return WithDetails(element, Contributor.OfOrganization(name.TrimEnd('.', ';', ' ') is { Length: > 0 } trimmed ? trimmed : name, role));
        }

        var family = element.Child("LastName");
        var given = element.Child("ForeName") ?? element.Child("FirstName");
        var initials = element.Child("Initials");
        if (family?.Text is null && given?.Text is null)
            return null;
        if (NameList.IsEtAl(family?.Text ?? ""))
        {
            Remains.Take(element);
            Flat.IncompleteRoles.Add(role);
            return null;
        }

        Remains.Take(family);
        Remains.Take(given);
        if (given?.Text is null)
            Remains.Take(initials);
        var person = PersonName.OfParts(family?.Text, given?.Text ?? initials?.Text, null, Remains.Take(element.Child("Suffix"))?.Text);
        if (options.Recase.HasFlag(Recasing.Names) && person.IsInCapitals)
            person = person.Recased();
        return WithDetails(element, new Contributor { Role = role, Person = person });
    }

    private Contributor WithDetails(ElementNode element, Contributor contributor)
    {
        var affiliations = Remains.Take(element.Descendants("Affiliation")).Select(a => a.Text).OfType<string>().Select(n => new Affiliation { Name = n }).ToValueList();
        var identifiers = new List<Identifier>();
        foreach (var identifier in Remains.Take(element.Children("Identifier")))
        {
            if (identifier.Text is not { } text)
                continue;
            if (identifier["Source"] is "ORCID" && contributor.Orcid is null && Orcid.TryParse(text, out var orcid))
                contributor = contributor with { Orcid = orcid };
            else
                identifiers.Add(new Identifier(IdentifierKind.Other, text, identifier["Source"] ?? "other"));
        }

        return contributor with { Affiliations = affiliations, Identifiers = identifiers.ToValueList() };
    }
}
