using System.Text.Json;
using BibHarvester.Formats.Json;

namespace BibHarvester.Formats.DataCite;

internal sealed partial class DataCiteParser
{
    private readonly ListBuilder<Affiliation> _affiliations = new();
    private readonly ListBuilder<Identifier> _personIdentifiers = new();
    private Orcid? _orcid;

    private void ClearPeople()
    {
        _affiliations.Clear();
        _personIdentifiers.Clear();
    }

    private void ReadPeople(ref JsonCursor json, JsonPath list, ContributorRole role)
    {
        var items = JsonItems.Start;
        while (NextItem(ref json, ref items, list, takesText: true))
        {
            if (json.TokenType == JsonTokenType.String)
            {
                if (ReadString(ref json, list) is { } only)
                    AddPerson(new DataCiteName { Name = only }, role, null, list, items.Index);
                continue;
            }

            ReadPerson(ref json, list, items.Index, role);
        }
    }

    private void ReadPerson(ref JsonCursor json, JsonPath list, int index, ContributorRole role)
    {
        var name = default(DataCiteName);
        string? roleText = null;
        _affiliations.Clear();
        _personIdentifiers.Clear();
        _orcid = null;
        while (NextMember(ref json))
        {
            var member = NameOf(ref json);
            json.Read();
            switch (member)
            {
                case "name" or "literal": name.Name = ReadString(ref json, Pointer(list, index, member)) ?? name.Name; break;
                case "givenName" or "given": name.Given = ReadString(ref json, Pointer(list, index, member)); break;
                case "familyName" or "family": name.Family = ReadString(ref json, Pointer(list, index, member)); break;
                case "nameType" or "type": name.Type = ReadText(ref json, Pointer(list, index, member)); break;
                case "nameIdentifiers": ReadNameIdentifiers(ref json, Pointer(list, index, member)); break;
                case "affiliation": ReadAffiliations(ref json, Pointer(list, index, member)); break;
                case "id" or "ORCID" when json.TokenType == JsonTokenType.String:
                    AddNameIdentifier(ReadText(ref json, Pointer(list, index, member)), "ORCID");
                    break;
                case "contributorType":
                    var type = ReadText(ref json, Pointer(list, index, member));
                    (role, roleText) = RoleOf(type);
                    break;
                default:
                    KeepExtra(ref json, Pointer(list, index, member));
                    break;
            }
        }

        AddPerson(name, role, roleText, list, index);
    }

    private void ReadNameIdentifiers(ref JsonCursor json, JsonPath list)
    {
        var items = JsonItems.Start;
        while (NextItem(ref json, ref items, list))
        {
            string? value = null, scheme = null;
            while (NextMember(ref json))
            {
                if (json.ValueTextEquals("nameIdentifier"u8))
                    value = ReadMemberText(ref json, list, items.Index, "nameIdentifier");
                else if (json.ValueTextEquals("nameIdentifierScheme"u8))
                    scheme = ReadMemberText(ref json, list, items.Index, "nameIdentifierScheme");
                else
                    KeepUnlessDerived(ref json, list, items.Index);
            }

            AddNameIdentifier(value, scheme);
        }
    }

    // The address of a scheme that has a kind of its own is known.
    private void KeepUnlessDerived(ref JsonCursor json, JsonPath list, int index)
    {
        if (json.ValueTextEquals("schemeUri"u8))
        {
            json.Read();
            if (json.TokenType == JsonTokenType.String &&
                (json.ValueSpan.IndexOf("orcid.org"u8) >= 0 || json.ValueSpan.IndexOf("ror.org"u8) >= 0))
                return;
            KeepExtra(ref json, Pointer(list, index, "schemeUri"));
            return;
        }

        KeepUnknown(ref json, list, index);
    }

    private void AddNameIdentifier(string? value, string? scheme)
    {
        if (value is null)
            return;
        if (scheme is "ORCID" or null && Orcid.TryParse(value, out var orcid))
        {
            _orcid ??= orcid;
            if (_orcid != orcid)
                _personIdentifiers.Add(orcid);
            return;
        }

        _personIdentifiers.Add(OrganisationIdentifier(value, scheme));
    }

    private static Identifier OrganisationIdentifier(string value, string? scheme)
    {
        if (scheme is "ROR" or null && Ror.TryParse(value, out var ror))
            return ror;
        if (scheme is "Crossref Funder ID" or "DOI" && Doi.TryParse(value, out var doi))
            return doi;
        return new Identifier(IdentifierKind.Other, value, scheme);
    }

    private void ReadAffiliations(ref JsonCursor json, JsonPath list)
    {
        var items = JsonItems.Start;
        while (NextItem(ref json, ref items, list, takesText: true))
        {
            string? name = null, identifier = null, scheme = null;
            if (json.TokenType == JsonTokenType.String)
            {
                name = ReadText(ref json, list);
            }
            else
            {
                while (NextMember(ref json))
                {
                    if (json.ValueTextEquals("name"u8))
                        name = ReadMemberText(ref json, list, items.Index, "name");
                    else if (json.ValueTextEquals("affiliationIdentifier"u8))
                        identifier = ReadMemberText(ref json, list, items.Index, "affiliationIdentifier");
                    else if (json.ValueTextEquals("affiliationIdentifierScheme"u8))
                        scheme = ReadMemberText(ref json, list, items.Index, "affiliationIdentifierScheme");
                    else
                        KeepUnlessDerived(ref json, list, items.Index);
                }
            }

            if (name is not null && StandardValues.IsAbsent(name))
                name = null;
            if (name is null && identifier is null)
                continue;
            _affiliations.Add(new Affiliation
            {
                Name = name is null ? null : Markup(name).Plain,
                Identifiers = identifier is null ? [] : [OrganisationIdentifier(identifier, scheme)],
            });
        }
    }

    private static (ContributorRole Role, string? Text) RoleOf(string? type) => type switch
    {
        null => (ContributorRole.Other, null),
        "Editor" => (ContributorRole.Editor, null),
        "Translator" => (ContributorRole.Translator, null),
        "Producer" => (ContributorRole.Producer, null),
        "Supervisor" => (ContributorRole.Supervisor, null),
        "Sponsor" => (ContributorRole.Sponsor, null),
        "ContactPerson" => (ContributorRole.ContactPerson, null),
        "DataCollector" => (ContributorRole.DataCollector, null),
        "DataCurator" => (ContributorRole.DataCurator, null),
        "HostingInstitution" => (ContributorRole.HostingInstitution, null),
        "RightsHolder" => (ContributorRole.RightsHolder, null),
        "ProjectMember" => (ContributorRole.ProjectMember, null),
        "ProjectLeader" or "ProjectManager" => (ContributorRole.ProjectMember, type),
        "DataManager" => (ContributorRole.DataCurator, type),
        _ => (ContributorRole.Other, type),
    };
}
