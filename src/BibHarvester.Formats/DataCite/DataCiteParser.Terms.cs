using System.Text.Json;
using BibHarvester.Formats.Json;

namespace BibHarvester.Formats.DataCite;

internal sealed partial class DataCiteParser
{
    private void ReadRights(ref JsonCursor json)
    {
        var items = JsonItems.Start;
        while (NextItem(ref json, ref items, "rightsList", takesText: true))
        {
            string? name = null, url = null, code = null, language = null;
            if (json.TokenType == JsonTokenType.String)
            {
                name = ReadValue(ref json, "rightsList");
            }
            else
            {
                while (NextMember(ref json))
                {
                    if (json.ValueTextEquals("rights"u8))
                        name = ReadMemberText(ref json, "rightsList", items.Index, "rights");
                    else if (json.ValueTextEquals("rightsUri"u8))
                        url = ReadMemberText(ref json, "rightsList", items.Index, "rightsUri");
                    else if (json.ValueTextEquals("rightsIdentifier"u8))
                        code = ReadMemberText(ref json, "rightsList", items.Index, "rightsIdentifier");
                    else if (json.ValueTextEquals("lang"u8))
                        language = ReadMemberText(ref json, "rightsList", items.Index, "lang");
                    else
                        KeepUnknown(ref json, "rightsList", items.Index);
                }
            }

            if (name is not null || url is not null || code is not null)
                Draft.Licenses.Add(new License { Name = name, Url = url, Code = code, Language = language });
        }
    }

    private void ReadFunding(ref JsonCursor json)
    {
        var items = JsonItems.Start;
        while (NextItem(ref json, ref items, "fundingReferences"))
        {
            string? funder = null, identifier = null, award = null, url = null, title = null;
            JsonString? scheme = null;
            while (NextMember(ref json))
            {
                if (json.ValueTextEquals("funderName"u8))
                    funder = ReadMemberText(ref json, "fundingReferences", items.Index, "funderName");
                else if (json.ValueTextEquals("funderIdentifier"u8))
                    identifier = ReadMemberText(ref json, "fundingReferences", items.Index, "funderIdentifier");
                else if (json.ValueTextEquals("funderIdentifierType"u8))
                    scheme = ReadMemberString(ref json, "fundingReferences", items.Index, "funderIdentifierType");
                else if (json.ValueTextEquals("awardNumber"u8))
                    award = ReadMemberText(ref json, "fundingReferences", items.Index, "awardNumber");
                else if (json.ValueTextEquals("awardUri"u8))
                    url = ReadMemberText(ref json, "fundingReferences", items.Index, "awardUri");
                else if (json.ValueTextEquals("awardTitle"u8))
                    title = ReadMemberText(ref json, "fundingReferences", items.Index, "awardTitle");
                else
                    KeepUnlessDerived(ref json, "fundingReferences", items.Index);
            }

            if (scheme is { } ofNothing && identifier is null)
                KeepExtra(ofNothing.Raw, Pointer("fundingReferences", items.Index, "funderIdentifierType"));
            if (funder is null && identifier is null && award is null && url is null && title is null)
                continue;
            Draft.Funding.Add(new Funding
            {
                Funder = funder is null || StandardValues.IsAbsent(funder) ? null : Markup(funder).Plain,
                FunderIdentifiers = identifier is null ? [] : [OrganisationIdentifier(identifier, scheme?.Text)],
                Awards = award is null ? [] : [award],
                AwardUrl = url,
                AwardTitle = title is null ? null : Markup(title).Plain,
            });
        }
    }
}
