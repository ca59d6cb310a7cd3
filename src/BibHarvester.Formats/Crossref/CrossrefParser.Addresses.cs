using System.Text.Json;
using BibHarvester.Formats.Json;

namespace BibHarvester.Formats.Crossref;

internal sealed partial class CrossrefParser
{
    private readonly ListBuilder<Identifier> _isbns = new();
    private readonly ListBuilder<Identifier> _issns = new();
    private Doi? _doi;
    private JsonString? _prefix;
    private JsonString? _url;
    private JsonString? _id;

    private void ClearAddresses()
    {
        _isbns.Clear();
        _issns.Clear();
        (_doi, _prefix, _url, _id) = (null, null, null, null);
    }

    private void ReadAddressMember(ref JsonCursor json, CrossrefMember member)
    {
        switch (member)
        {
            case CrossrefMember.Doi: ReadDoi(ref json); break;
            case CrossrefMember.Pmid: AddIdentifier(ReadText(ref json, "PMID"), IdentifierKind.Pmid, "PMID"); break;
            case CrossrefMember.Pmcid: AddIdentifier(ReadText(ref json, "PMCID"), IdentifierKind.Pmcid, "PMCID"); break;
            case CrossrefMember.Isbn: ReadNumbers(ref json, _isbns, IdentifierKind.Isbn, "ISBN"); break;
            case CrossrefMember.Issn: ReadNumbers(ref json, _issns, IdentifierKind.Issn, "ISSN"); break;
            case CrossrefMember.IsbnType: ReadTypedNumbers(ref json, _isbns, IdentifierKind.Isbn, "isbn-type"); break;
            case CrossrefMember.IssnType: ReadTypedNumbers(ref json, _issns, IdentifierKind.Issn, "issn-type"); break;
            case CrossrefMember.Url: _url = ReadString(ref json, "URL"); break;
            case CrossrefMember.Id: _id = ReadString(ref json, "id"); break;
            case CrossrefMember.Prefix: _prefix = ReadString(ref json, "prefix", isCommon: true); break;
            case CrossrefMember.Source: ReadSource(ref json); break;
            case CrossrefMember.Resource: ReadResource(ref json); break;
            case CrossrefMember.Link: ReadLinks(ref json); break;
            case CrossrefMember.License: ReadLicenses(ref json); break;
            case CrossrefMember.Copyright:
                if (ReadText(ref json, "copyright") is { } terms)
                    Draft.Licenses.Add(new License { Name = terms });
                break;
            default: ReadAliases(ref json); break;
        }
    }

    private void ReadDoi(ref JsonCursor json)
    {
        if (ReadString(ref json, "DOI") is not { } raw)
            return;
        _isWork = true;
        if (_doi is null && Doi.TryParse(raw.Text, out var doi))
        {
            _doi = doi;
            Draft.Identifiers.Add(doi);
            return;
        }

        if (_doi is { } known && Doi.TryParse(raw.Text, out var again) && again == known)
            return;
        Draft.Identifiers.Add(new Identifier(IdentifierKind.Other, raw.Text, "DOI"));
        Warn("007", $"'{raw.Text}' is not a DOI.");
    }

    // What the DOI says again is not kept.
    private void ComposeAddresses()
    {
        if (_prefix is { } prefix && !(_doi is { } doi && doi.Prefix == prefix.Text))
            KeepExtra(prefix.Raw, "prefix");
        if (_url is { } url && !IsOwnDoi(url.Text) && !IsLink(url.Text))
            Draft.Links.Add(new Link { Url = url.Text, Kind = LinkKind.LandingPage });
        if (_id is { } id && !IsOwnDoi(id.Text))
            KeepExtra(id.Raw, "id");
    }

    private bool IsOwnDoi(string text) => _doi is { } doi && Doi.TryParse(text, out var other) && other == doi;

    private bool IsLink(string url)
    {
        foreach (var link in Draft.Links.Items)
        {
            if (link.Url == url)
                return true;
        }

        return false;
    }

    private void AddIdentifier(string? text, IdentifierKind kind, string scheme)
    {
        if (text is null)
            return;
        Identifier? identifier = kind switch
        {
            IdentifierKind.Pmid when Pmid.TryParse(text, out var pmid) => pmid,
            IdentifierKind.Pmcid when Pmcid.TryParse(text, out var pmcid) => pmcid,
            _ => null,
        };
        if (identifier is null)
            Warn("007", $"'{text}' is not a {scheme}.");
        Draft.Identifiers.Add(identifier ?? new Identifier(IdentifierKind.Other, text, scheme));
    }

    private void ReadSource(ref JsonCursor json)
    {
        // Every work of Crossref has it.
        if (json.TokenType == JsonTokenType.String && json.ValueTextEquals("Crossref"u8))
            return;
        KeepExtra(ref json, "source");
    }

    private void ReadAliases(ref JsonCursor json)
    {
        _words.Clear();
        ReadTexts(ref json, _words, "aliases");
        foreach (var alias in _words.Items)
        {
            if (Doi.TryParse(alias.Text, out var doi))
                Draft.Relations.Add(new Relation { Kind = RelationKind.IsIdenticalTo, Target = doi, KindText = "alias" });
            else
                KeepExtra(alias.Raw, "aliases");
        }
    }

    private void ReadNumbers(ref JsonCursor json, ListBuilder<Identifier> numbers, IdentifierKind kind, JsonPath name)
    {
        _words.Clear();
        ReadTexts(ref json, _words, name, isCommon: true);
        foreach (var word in _words.Items)
            AddNumber(numbers, kind, word.Text, IdentifierMedium.Unspecified);
    }

    private void ReadTypedNumbers(ref JsonCursor json, ListBuilder<Identifier> numbers, IdentifierKind kind, JsonPath name)
    {
        var items = JsonItems.Start;
        while (NextItem(ref json, ref items, name))
        {
            string? value = null;
            var medium = IdentifierMedium.Unspecified;
            while (NextMember(ref json))
            {
                if (json.ValueTextEquals("value"u8))
                {
                    json.Read();
                    value = ReadText(ref json, Pointer(name, items.Index, "value"), isCommon: true);
                }
                else if (json.ValueTextEquals("type"u8))
                {
                    json.Read();
                    medium = ReadMedium(ref json, Pointer(name, items.Index, "type"));
                }
                else
                {
                    KeepUnknown(ref json, name, items.Index);
                }
            }

            if (value is not null)
                AddNumber(numbers, kind, value, medium);
        }
    }

    private IdentifierMedium ReadMedium(ref JsonCursor json, JsonPath pointer)
    {
        if (json.TokenType == JsonTokenType.String)
        {
            if (json.ValueTextEquals("print"u8))
                return IdentifierMedium.Print;
            if (json.ValueTextEquals("electronic"u8))
                return IdentifierMedium.Electronic;
            if (json.ValueTextEquals("linking"u8))
                return IdentifierMedium.Linking;
        }

        KeepExtra(ref json, pointer);
        return IdentifierMedium.Unspecified;
    }

    // The same number comes up to three times: without a medium, and with one or both.
    private void AddNumber(ListBuilder<Identifier> numbers, IdentifierKind kind, string text, IdentifierMedium medium)
    {
        Identifier number;
        if (kind == IdentifierKind.Issn && Issn.TryParse(text, out var issn))
        {
            number = new Identifier(kind, issn.Value, null, medium);
        }
        else if (kind == IdentifierKind.Isbn && Isbn.TryParse(text, out var isbn))
        {
            number = new Identifier(kind, isbn.Value, null, medium);
        }
        else
        {
            var scheme = kind == IdentifierKind.Issn ? "ISSN" : "ISBN";
            number = new Identifier(IdentifierKind.Other, text, scheme, medium);
            Warn("007", $"'{text}' is not an {scheme}.");
        }

        for (var i = 0; i < numbers.Count; i++)
        {
            if (numbers[i].Value != number.Value || numbers[i].Kind != number.Kind)
                continue;
            if (number.Medium == IdentifierMedium.Unspecified || numbers[i].Medium == number.Medium)
                return;
            if (numbers[i].Medium == IdentifierMedium.Unspecified)
            {
                numbers[i] = number;
                return;
            }
        }

        numbers.Add(number);
    }
}
