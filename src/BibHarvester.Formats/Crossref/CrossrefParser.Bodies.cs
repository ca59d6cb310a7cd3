using System.Text.Json;
using BibHarvester.Formats.Json;

namespace BibHarvester.Formats.Crossref;

internal sealed partial class CrossrefParser
{
    private readonly ListBuilder<string> _texts = new();
    private readonly ListBuilder<Identifier> _bodyIdentifiers = new();
    private (string Name, string? Acronym)? _server;
    private string? _publisher;
    private string? _publisherPlace;

    private void ClearBodies()
    {
        _texts.Clear();
        _bodyIdentifiers.Clear();
        (_server, _publisher, _publisherPlace) = (null, null, null);
    }

    private void ReadBody(ref JsonCursor json, CrossrefMember member)
    {
        switch (member)
        {
            case CrossrefMember.Publisher:
                _publisher = ReadName(ref json, "publisher");
                break;
            case CrossrefMember.PublisherPlace:
                _publisherPlace = ReadText(ref json, "publisher-location");
                break;
            case CrossrefMember.Event:
                ReadEvent(ref json);
                break;
            case CrossrefMember.Funder:
                ReadFunders(ref json);
                break;
            default:
                var isPlace = member == CrossrefMember.Institution;
                ReadInstitutions(ref json, isPlace ? "institution" : "standards-body", isPlace);
                break;
        }
    }

    // The publisher comes before the institutions.
    private void ComposePublishers()
    {
        if (_publisher is null && _publisherPlace is null)
            return;
        Draft.Publishers.Add(new Publisher { Name = _publisher, Place = _publisherPlace });
        for (var at = Draft.Publishers.Count - 1; at > 0; at--)
            (Draft.Publishers[at - 1], Draft.Publishers[at]) = (Draft.Publishers[at], Draft.Publishers[at - 1]);
    }

    private string? ReadName(ref JsonCursor json, JsonPath name) =>
        ReadText(ref json, name, isCommon: true) is { } text ? Markup(text).Plain : null;

    // One object in old records and for standards, an array of them since.
    private void ReadInstitutions(ref JsonCursor json, JsonPath name, bool isPlace)
    {
        var items = JsonItems.Start;
        while (NextItem(ref json, ref items, name))
            ReadInstitution(ref json, name, items.Index, isPlace);
    }

    private void ReadInstitution(ref JsonCursor json, JsonPath list, int index, bool isPlace)
    {
        string? name = null;
        string? place = null;
        JsonString? acronym = null;
        _texts.Clear();
        while (NextMember(ref json))
        {
            if (json.ValueTextEquals("name"u8))
            {
                json.Read();
                name = ReadName(ref json, Pointer(list, index, "name"));
            }
            else if (json.ValueTextEquals("place"u8))
            {
                json.Read();
                place = UnlessDash(ReadString(ref json, Pointer(list, index, "place")))?.Text;
            }
            else if (json.ValueTextEquals("acronym"u8))
            {
                json.Read();
                acronym = UnlessDash(ReadString(ref json, Pointer(list, index, "acronym")));
            }
            else if (json.ValueTextEquals("department"u8))
            {
                json.Read();
                _words.Clear();
                ReadTexts(ref json, _words, Pointer(list, index, "department"));
                foreach (var word in _words.Items)
                    _texts.Add(word.Text);
            }
            else if (json.ValueTextEquals("id"u8))
            {
                json.Read();
                ReadBodyIdentifiers(ref json, Pointer(list, index, "id"));
            }
            else
            {
                KeepUnknown(ref json, list, index);
            }
        }

        if (name is null && place is null)
            return;
        if (name is not null && _server is null && isPlace)
            _server = (name, acronym?.Text);
        if (acronym is { } known)
            KeepExtra(known.Raw, Pointer(list, index, "acronym"));
        Draft.Publishers.Add(new Publisher
        {
            Name = name,
            Place = place,
            Role = PublisherRole.Institution,
            Departments = _texts.Take(),
            Identifiers = _bodyIdentifiers.Take(),
        });
    }

    private static JsonString? UnlessDash(JsonString? text) => text is { Text: "-" } ? null : text;

    private void ReadBodyIdentifiers(ref JsonCursor json, JsonPath name)
    {
        var items = JsonItems.Start;
        while (NextItem(ref json, ref items, name))
        {
            string? id = null, type = null;
            while (NextMember(ref json))
            {
                if (json.ValueTextEquals("id"u8))
                    id = ReadMemberText(ref json, name, items.Index, "id");
                else if (json.ValueTextEquals("id-type"u8))
                    type = ReadMemberText(ref json, name, items.Index, "id-type");
                else
                    KeepUnknown(ref json, name, items.Index);
            }

            if (id is not null)
                _bodyIdentifiers.Add(OrganisationIdentifier(id, type));
        }
    }

    private static Identifier OrganisationIdentifier(string id, string? type)
    {
        if (type is "ROR" or "ror" && Ror.TryParse(id, out var ror))
            return ror;
        if (type is "DOI" or "doi" && Doi.TryParse(id, out var doi))
            return doi;
        return new Identifier(IdentifierKind.Other, id, type);
    }

    private void ReadEvent(ref JsonCursor json)
    {
        if (json.TokenType == JsonTokenType.String)
        {
            if (ReadText(ref json, "event") is { } title)
                Draft.Event = new WorkEvent { Name = Markup(title).Plain };
            return;
        }

        if (json.TokenType != JsonTokenType.StartObject)
        {
            KeepExtra(ref json, "event");
            return;
        }

        var found = new WorkEvent();
        BibDate? start = null, end = null;
        while (NextMember(ref json))
        {
            var name = NameOf(ref json);
            json.Read();
            switch (name)
            {
                case "name": found = found with { Name = ReadName(ref json, "/event/name") }; break;
                case "acronym": found = found with { Acronym = ReadText(ref json, "/event/acronym") }; break;
                case "number": found = found with { Number = ReadText(ref json, "/event/number") }; break;
                case "theme": found = found with { Theme = ReadName(ref json, "/event/theme") }; break;
                case "location": found = found with { Place = ReadName(ref json, "/event/location") }; break;
                case "sponsor": found = found with { Sponsors = ReadSponsors(ref json) }; break;
                case "start": start = ReadDay(ref json, "/event/start"); break;
                case "end": end = ReadDay(ref json, "/event/end"); break;
                default: KeepExtra(ref json, Pointer("event", name)); break;
            }
        }

        if (start is { } first)
            found = found with { Date = end is { } last && last.Start != first.Start ? first with { End = last.Start } : first };
        else if (end is { } only)
            found = found with { Date = new BibDate { End = only.Start } };
        if (found != new WorkEvent())
            Draft.Event = found;
    }

    private ValueList<string> ReadSponsors(ref JsonCursor json)
    {
        _words.Clear();
        ReadTexts(ref json, _words, "/event/sponsor");
        _texts.Clear();
        foreach (var word in _words.Items)
            _texts.Add(Markup(word.Text).Plain);
        return _texts.Take();
    }
}
