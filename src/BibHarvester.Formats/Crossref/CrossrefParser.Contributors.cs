using System.Text.Json;
using BibHarvester.Formats.Json;

namespace BibHarvester.Formats.Crossref;

internal sealed partial class CrossrefParser
{
    private readonly ListBuilder<Affiliation> _affiliations = new();

    private void ClearContributors()
    {
        _affiliations.Clear();
    }

    private void ReadContributors(ref JsonCursor json, CrossrefMember member)
    {
        var (list, role) = member switch
        {
            CrossrefMember.Author => ("author", ContributorRole.Author),
            CrossrefMember.Editor => ("editor", ContributorRole.Editor),
            CrossrefMember.Translator => ("translator", ContributorRole.Translator),
            CrossrefMember.Chair => ("chair", ContributorRole.Chair),
            _ => ("contributor", ContributorRole.Other),
        };
        var items = JsonItems.Start;
        while (NextItem(ref json, ref items, list))
            ReadContributor(ref json, list, items.Index, role);
        _isWork |= Draft.Contributors.Count > 0;
    }

    private void ReadContributor(ref JsonCursor json, string list, int index, ContributorRole role)
    {
        var parts = default(NameParts);
        Orcid? orcid = null;
        string? roleText = null;
        _affiliations.Clear();
        while (NextMember(ref json))
        {
            if (!CrossrefMembers.OfContributor.TryGet(json.ValueSpan, out var member))
            {
                KeepUnknown(ref json, list, index);
                continue;
            }

            json.Read();
            switch (member)
            {
                case CrossrefNameMember.Given:
                    parts.GivenRaw = JsonSlice.OfToken(ref json);
                    parts.Given = ReadNamePart(ref json, list, index, "given");
                    break;
                case CrossrefNameMember.Family:
                    parts.FamilyRaw = JsonSlice.OfToken(ref json);
                    parts.Family = ReadNamePart(ref json, list, index, "family");
                    break;
                case CrossrefNameMember.Suffix: parts.Suffix = ReadNamePart(ref json, list, index, "suffix"); break;
                case CrossrefNameMember.Name or CrossrefNameMember.Literal:
                    parts.WholeRaw = JsonSlice.OfToken(ref json);
                    parts.Whole = ReadNamePart(ref json, list, index, "name") ?? parts.Whole;
                    break;
                case CrossrefNameMember.DroppingParticle:
                    parts.DroppingParticle = ReadNamePart(ref json, list, index, "dropping-particle");
                    break;
                case CrossrefNameMember.NonDroppingParticle:
                    parts.NonDroppingParticle = ReadNamePart(ref json, list, index, "non-dropping-particle");
                    break;
                case CrossrefNameMember.Orcid: orcid = ReadOrcid(ref json, list, index); break;
                case CrossrefNameMember.Affiliation: ReadAffiliations(ref json, list, index); break;
                case CrossrefNameMember.Sequence: CheckSequence(ref json, list, index); break;
                case CrossrefNameMember.ContributorType:
                    roleText = ReadText(ref json, Pointer(list, index, "contributorType"));
                    break;
                default: CheckRole(ref json, list, index); break;
            }
        }

        AddContributor(parts, role, roleText, orcid, list, index);
    }

    private string? ReadNamePart(ref JsonCursor json, string list, int index, string member)
    {
        var text = json.TokenType == JsonTokenType.String ? JsonText.Of(ref json) : ReadOddNamePart(ref json, list, index, member);
        return text is not null && Markup(text).Plain is { Length: > 0 } plain ? plain : null;
    }

    private string? ReadOddNamePart(ref JsonCursor json, string list, int index, string member) =>
        ReadText(ref json, Pointer(list, index, member));

    private Orcid? ReadOrcid(ref JsonCursor json, string list, int index)
    {
        if (ReadString(ref json, "ORCID") is not { } raw)
            return null;
        if (Orcid.TryParse(raw.Text, out var orcid))
            return orcid;
        Warn("007", $"'{raw.Text}' is not an ORCID iD.");
        KeepExtra(raw.Raw, Pointer(list, index, "ORCID"));
        return null;
    }

    // The order of the array is the order of the names; what "sequence" adds is kept only where it says otherwise.
    private void CheckSequence(ref JsonCursor json, string list, int index)
    {
        if (json.TokenType == JsonTokenType.String &&
            (index == 0 ? json.ValueTextEquals("first"u8) : json.ValueTextEquals("additional"u8)))
            return;
        KeepExtra(ref json, Pointer(list, index, "sequence"));
    }

    // Newer records repeat here which list a name stands in.
    private void CheckRole(ref JsonCursor json, string list, int index)
    {
        var start = json;
        var isPlain = json.TokenType == JsonTokenType.StartArray;
        var depth = json.CurrentDepth;
        while (isPlain && json.Read() && json.CurrentDepth > depth)
        {
            if (json.TokenType != JsonTokenType.PropertyName)
                continue;
            var isRole = json.ValueTextEquals("role"u8);
            var isVocabulary = json.ValueTextEquals("vocabulary"u8) || json.ValueTextEquals("vocab"u8);
            json.Read();
            isPlain = json.TokenType == JsonTokenType.String &&
                ((isRole && json.ValueTextEquals(list)) || (isVocabulary && json.ValueTextEquals("crossref"u8)));
        }

        if (isPlain)
            return;
        json = start;
        KeepExtra(ref json, Pointer(list, index, "role"));
    }

    private void ReadAffiliations(ref JsonCursor json, string list, int index)
    {
        if (json.TokenType == JsonTokenType.StartArray)
        {
            // Nearly all of them are empty.
            var ahead = json;
            ahead.Read();
            if (ahead.TokenType == JsonTokenType.EndArray)
            {
                json = ahead;
                return;
            }
        }

        var pointer = Pointer(list, index, "affiliation");
        var items = JsonItems.Start;
        while (NextItem(ref json, ref items, pointer, takesText: true))
        {
            if (json.TokenType == JsonTokenType.StartObject)
                ReadAffiliation(ref json, pointer, items.Index);
            else if (NullIfBlank(Cache.Get(ref json)) is { } name)
                _affiliations.Add(new Affiliation { Name = Markup(name).Plain });
        }
    }

    private void ReadAffiliation(ref JsonCursor json, JsonPath list, int index)
    {
        string? name = null;
        string? where = null;
        _bodyIdentifiers.Clear();
        while (NextMember(ref json))
        {
            if (json.ValueTextEquals("name"u8))
            {
                json.Read();
                name = json.TokenType == JsonTokenType.String
                    ? NullIfBlank(Markup(Cache.Get(ref json)).Plain)
                    : ReadName(ref json, Pointer(list, index, "name"));
            }
            else if (json.ValueTextEquals("place"u8))
            {
                json.Read();
                where = ReadText(ref json, Pointer(list, index, "place"));
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

        if (name is not null || where is not null || _bodyIdentifiers.Count > 0)
            _affiliations.Add(new Affiliation { Name = name, Place = where, Identifiers = _bodyIdentifiers.Take() });
    }
}
