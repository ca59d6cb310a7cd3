using System.Text.Json;
using BibHarvester.Formats.Json;

namespace BibHarvester.Formats.Crossref;

internal sealed partial class CrossrefParser
{
    private void ReadResource(ref JsonCursor json)
    {
        if (json.TokenType != JsonTokenType.StartObject)
        {
            KeepExtra(ref json, "resource");
            return;
        }

        while (NextMember(ref json))
        {
            var name = NameOf(ref json);
            json.Read();
            if (name != "primary" || json.TokenType != JsonTokenType.StartObject)
            {
                KeepExtra(ref json, Pointer("resource", name));
                continue;
            }

            while (NextMember(ref json))
            {
                var inner = NameOf(ref json);
                json.Read();
                if (inner == "URL" && ReadText(ref json, "/resource/primary/URL") is { } url)
                    Draft.Links.Add(new Link { Url = url, Kind = LinkKind.LandingPage });
                else if (inner != "URL")
                    KeepExtra(ref json, Pointer("/resource/primary", inner));
            }
        }
    }

    private void ReadLinks(ref JsonCursor json)
    {
        var items = JsonItems.Start;
        while (NextItem(ref json, ref items, "link"))
        {
            var i = items.Index;
            string? url = null, type = null, version = null, purpose = null;
            while (NextMember(ref json))
            {
                if (json.ValueTextEquals("URL"u8))
                    url = ReadMemberText(ref json, "link", i, "URL");
                else if (json.ValueTextEquals("content-type"u8))
                    type = ReadMemberText(ref json, "link", i, "content-type");
                else if (json.ValueTextEquals("content-version"u8))
                    version = ReadMemberText(ref json, "link", i, "content-version");
                else if (json.ValueTextEquals("intended-application"u8))
                    purpose = ReadMemberText(ref json, "link", i, "intended-application");
                else
                    KeepUnknown(ref json, "link", i);
            }

            if (url is null)
                continue;
            Draft.Links.Add(new Link
            {
                Url = url,
                Kind = LinkKind.FullText,
                MediaType = type == "unspecified" ? null : type,
                ContentVersion = version,
                Purpose = purpose,
            });
        }
    }

    private void ReadLicenses(ref JsonCursor json)
    {
        var items = JsonItems.Start;
        while (NextItem(ref json, ref items, "license"))
        {
            var i = items.Index;
            string? url = null, version = null;
            BibDate? start = null;
            int? delay = null;
            while (NextMember(ref json))
            {
                if (json.ValueTextEquals("URL"u8))
                {
                    url = ReadMemberText(ref json, "license", i, "URL");
                }
                else if (json.ValueTextEquals("content-version"u8))
                {
                    version = ReadMemberText(ref json, "license", i, "content-version");
                }
                else if (json.ValueTextEquals("start"u8))
                {
                    json.Read();
                    start = WithoutMidnight(ReadDay(ref json, Pointer("license", i, "start")));
                }
                else if (json.ValueTextEquals("delay-in-days"u8))
                {
                    json.Read();
                    delay = ReadCount(ref json, Pointer("license", i, "delay-in-days"));
                }
                else
                {
                    KeepUnknown(ref json, "license", i);
                }
            }

            if (url is not null || version is not null || start is not null)
                Draft.Licenses.Add(new License { Url = url, ContentVersion = version, Start = start, DelayInDays = delay });
        }
    }

    // Days are what is meant where a time of midnight stands beside them.
    private static BibDate? WithoutMidnight(BibDate? date) =>
        date is { Time: { Ticks: 0 } } day ? day with { Time = null } : date;
}
