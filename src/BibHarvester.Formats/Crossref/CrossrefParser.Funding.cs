using BibHarvester.Formats.Json;

namespace BibHarvester.Formats.Crossref;

internal sealed partial class CrossrefParser
{
    private void ReadFunders(ref JsonCursor json)
    {
        var items = JsonItems.Start;
        while (NextItem(ref json, ref items, "funder"))
            ReadFunder(ref json, items.Index);
    }

    private void ReadFunder(ref JsonCursor json, int index)
    {
        string? name = null;
        _texts.Clear();
        _bodyIdentifiers.Clear();
        while (NextMember(ref json))
        {
            if (json.ValueTextEquals("name"u8))
            {
                json.Read();
                name = ReadName(ref json, Pointer("funder", index, "name"));
            }
            else if (json.ValueTextEquals("DOI"u8))
            {
                if (ReadMemberText(ref json, "funder", index, "DOI") is { } doi)
                    AddBodyIdentifier(OrganisationIdentifier(doi, "DOI"));
            }
            else if (json.ValueTextEquals("award"u8))
            {
                json.Read();
                ReadAwards(ref json, Pointer("funder", index, "award"));
            }
            else if (json.ValueTextEquals("award-info"u8))
            {
                json.Read();
                ReadAwardInfo(ref json, Pointer("funder", index, "award-info"));
            }
            else if (json.ValueTextEquals("id"u8))
            {
                json.Read();
                var known = _bodyIdentifiers.Count;
                ReadBodyIdentifiers(ref json, Pointer("funder", index, "id"));
                RemoveRepeated(known);
            }
            else
            {
                KeepUnknown(ref json, "funder", index);
            }
        }

        if (name is null && _texts.Count == 0 && _bodyIdentifiers.Count == 0)
            return;
        Draft.Funding.Add(new Funding { Funder = name, FunderIdentifiers = _bodyIdentifiers.Take(), Awards = _texts.Take() });
    }

    private void ReadAwards(ref JsonCursor json, JsonPath pointer)
    {
        _words.Clear();
        ReadTexts(ref json, _words, pointer);
        foreach (var award in _words.Items)
        {
            if (!_texts.Items.Contains(award.Text))
                _texts.Add(award.Text);
        }
    }

    // What newer records say beside "award".
    private void ReadAwardInfo(ref JsonCursor json, JsonPath pointer)
    {
        var items = JsonItems.Start;
        while (NextItem(ref json, ref items, pointer))
        {
            while (NextMember(ref json))
            {
                if (!json.ValueTextEquals("award-number"u8))
                {
                    KeepUnknown(ref json, pointer, items.Index);
                    continue;
                }

                json.Read();
                ReadAwards(ref json, Pointer(pointer, items.Index, "award-number"));
            }
        }
    }

    private void AddBodyIdentifier(Identifier identifier)
    {
        if (!_bodyIdentifiers.Items.Contains(identifier))
            _bodyIdentifiers.Add(identifier);
    }

    // The list "id" repeats the member "DOI".
    private void RemoveRepeated(int known)
    {
        for (var i = _bodyIdentifiers.Count - 1; i >= known; i--)
        {
            if (!_bodyIdentifiers.Items[..known].Contains(_bodyIdentifiers[i]))
                continue;
            _bodyIdentifiers[i] = _bodyIdentifiers[_bodyIdentifiers.Count - 1];
            _bodyIdentifiers.RemoveLast();
        }
    }
}
