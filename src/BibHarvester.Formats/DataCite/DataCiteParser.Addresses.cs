using BibHarvester.Formats.Json;

namespace BibHarvester.Formats.DataCite;

internal sealed partial class DataCiteParser
{
    private readonly ListBuilder<Identifier> _otherIdentifiers = new();
    private Doi? _doi;
    private JsonString? _id;
    private JsonString? _identifier;
    private JsonString? _prefix;
    private JsonString? _suffix;

    private void ClearAddresses()
    {
        _otherIdentifiers.Clear();
        (_doi, _id, _identifier, _prefix, _suffix) = (null, null, null, null, null);
    }

    private void ReadAddressMember(ref JsonCursor json, DataCiteMember member)
    {
        switch (member)
        {
            case DataCiteMember.Doi:
                if (ReadString(ref json, "doi") is not { } text)
                    break;
                _isWork = true;
                if (Doi.TryParse(text.Text, out var doi))
                    _doi = doi;
                else
                    AddOther(text.Text, "DOI");
                break;
            case DataCiteMember.Id: _id = ReadString(ref json, "id"); break;
            case DataCiteMember.Identifier: _identifier = ReadString(ref json, "identifier"); break;
            case DataCiteMember.Prefix: _prefix = ReadString(ref json, "prefix"); break;
            case DataCiteMember.Suffix: _suffix = ReadString(ref json, "suffix"); break;
            case DataCiteMember.Url: ReadLinks(ref json, LinkKind.LandingPage, "url"); break;
            case DataCiteMember.ContentUrl: ReadLinks(ref json, LinkKind.FullText, "contentUrl"); break;
            default: ReadIdentifiers(ref json); break;
        }
    }

    private void ReadLinks(ref JsonCursor json, LinkKind kind, JsonPath name)
    {
        _words.Clear();
        ReadTexts(ref json, _words, name);
        foreach (var url in _words.Items)
            Draft.Links.Add(new Link { Url = url.Text, Kind = kind });
    }

    private void ReadIdentifiers(ref JsonCursor json)
    {
        var items = JsonItems.Start;
        while (NextItem(ref json, ref items, "identifiers"))
        {
            string? value = null, type = null;
            while (NextMember(ref json))
            {
                if (json.ValueTextEquals("identifier"u8) || json.ValueTextEquals("alternateIdentifier"u8))
                    value = ReadMemberText(ref json, "identifiers", items.Index, "identifier");
                else if (json.ValueTextEquals("identifierType"u8) || json.ValueTextEquals("alternateIdentifierType"u8))
                    type = ReadMemberText(ref json, "identifiers", items.Index, "identifierType");
                else
                    KeepUnknown(ref json, "identifiers", items.Index);
            }

            if (value is not null && !StandardValues.IsAbsent(value))
                AddOther(value, type);
        }
    }

    private void AddOther(string value, string? type)
    {
        var identifier = DataCiteRelations.IdentifierOf(value, type);
        if (!_otherIdentifiers.Items.Contains(identifier))
            _otherIdentifiers.Add(identifier);
    }

    // The DOI first. What stands in "id" is its own name again, or, without an envelope, the only place of the DOI.
    private void ComposeAddresses()
    {
        if (_doi is null && _id is { } id && Doi.TryParse(id.Text, out var named))
            (_doi, _id) = (named, null);
        if (_doi is null && _identifier is { } given && Doi.TryParse(given.Text, out var identified))
            (_doi, _identifier) = (identified, null);
        for (var i = 0; _doi is null && i < _otherIdentifiers.Count; i++)
        {
            if (_otherIdentifiers[i].TryGetDoi(out var other))
                _doi = other;
        }

        if (_doi is { } doi)
            Draft.Identifiers.Add(doi);
        foreach (var other in _otherIdentifiers.Items)
        {
            if (!Draft.Identifiers.Items.Contains(other))
                Draft.Identifiers.Add(other);
        }

        KeepUnlessSaid(_id, "id", null);
        KeepUnlessSaid(_identifier, "identifier", null);
        KeepUnlessSaid(_prefix, "prefix", _doi?.Prefix);
        KeepUnlessSaid(_suffix, "suffix", _doi?.Suffix);
    }

    private void KeepUnlessSaid(JsonString? text, string name, string? part)
    {
        if (text is not { } raw || (part is not null && part.Equals(raw.Text, StringComparison.OrdinalIgnoreCase)))
            return;
        if (part is not null || !Doi.TryParse(raw.Text, out var doi) || doi != _doi)
            KeepExtra(raw.Raw, name);
    }
}
