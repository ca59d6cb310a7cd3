using BibHarvester.Formats.Tagged;

namespace BibHarvester.Formats.Isi;

internal sealed partial class IsiAssembler
{
    /// <summary>Takes a line.</summary>
    /// <returns>Whether the record has a place for it.</returns>
    private bool Take(string tag, string value)
    {
        var flat = _draft.Flat;
        switch (tag)
        {
            case "PT" or "DT" or "TY":
                // They say more than the type of work.
                _first.TryAdd(tag, value);
                return false;
            case "SO" or "JI" or "SE" or "BP" or "PS" or "PD" or "PY" or "EA":
                return _first.TryAdd(tag, value);
            case "J9":
                _first.TryAdd(tag, value);
                return false;
            case "EP":
                return _first.TryAdd(tag, value.Replace(" ", "", StringComparison.Ordinal)) && !value.Contains(' ', StringComparison.Ordinal);
            case "SP":
                _first.TryAdd(tag, value);
                return false;
            case "TI":
                return flat.Title.IsEmpty && TaggedDraft.Set(null, value, v => flat.Title = v);
            case "AB":
                return flat.Abstract.IsEmpty && TaggedDraft.Set(null, value, v => flat.Abstract = v);
            case "VL":
                return TaggedDraft.Set(flat.Volume, value, v => flat.Volume = v);
            case "IS":
                return TaggedDraft.Set(flat.Issue, value, v => flat.Issue = v);
            case "AR":
                return TaggedDraft.Set(flat.ArticleNumber, value, v => flat.ArticleNumber = v);
            case "PU":
                return TaggedDraft.Set(flat.Publisher, value, v => flat.Publisher = v);
            case "PI":
                return TaggedDraft.Set(flat.Place, value, v => flat.Place = v);
            case "PN":
                return _isPatent ? TaggedDraft.Set(flat.Number, value, v => flat.Number = v) : TaggedDraft.Set(flat.Part, value, v => flat.Part = v);
            case "CT":
                _first.TryAdd(tag, value);
                return TaggedDraft.Set(flat.EventName, value, v => flat.EventName = v);
            case "CL":
                return TaggedDraft.Set(flat.EventPlace, value, v => flat.EventPlace = v);
            case "CY":
                return TakeEventDate(value);
            case "LA":
                return _draft.SetLanguage(value);
            case "C1" when value.Contains('\n', StringComparison.Ordinal):
                return TakeAddresses(value);
            case "DE":
                _draft.AddKeywords(value, null, ';');
                return true;
            case "ID":
                _draft.AddKeywords(value, IsiKeywords.Plus, ';');
                return true;
            default:
                return TakeNames(tag, value) || TakeIdentifier(tag, value);
        }
    }

    // The list of references may have lost its tag, and stands below the addresses.
    private bool TakeAddresses(string value)
    {
        var lines = value.Split('\n');
        var addresses = lines.TakeWhile(l => !IsiReference.Is(l)).ToArray();
        if (addresses.Length == lines.Length)
            return false;
        _odd?.Invoke("References stand below the addresses, without their tag.");
        _draft.Keep("C1", string.Join('\n', addresses));
        return TakeIdentifier("CR", string.Join('\n', lines[addresses.Length..]));
    }

    private bool TakeEventDate(string value)
    {
        if (_draft.Flat.EventDate is not null || !BibDate.TryParse(value, out var date))
            return false;
        _draft.Flat.EventDate = date;
        return date.Literal is null;
    }

    private bool TakeNames(string tag, string value)
    {
        switch (tag)
        {
            case "AU" when !_hasFullNames:
            case "AF":
                return TakeNames(value, ContributorRole.Author);
            case "BA":
                return TakeNames(value, ContributorRole.ContainerAuthor);
            case "BE" or "ED":
                return TakeNames(value, ContributorRole.Editor);
            case "CA":
                _draft.AddOrganization(value, ContributorRole.Author);
                return true;
            case "AE" when _isPatent:
                foreach (var name in value.Split(';'))
                    _draft.AddOrganization(name, ContributorRole.Assignee);
                return true;
            default:
                return false;
        }
    }

    // What is no name is kept.
    private bool TakeNames(string value, ContributorRole role)
    {
        foreach (var line in value.Split(['\n', ';'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            // A mail address may stand behind the name.
            var bracket = line.EndsWith(')') && line.Contains('@', StringComparison.Ordinal) ? line.IndexOf('(', StringComparison.Ordinal) : -1;
            var name = bracket > 0 ? line[..bracket] : line;
            if (bracket > 0)
                _draft.Keep("EM", line);
            if (name is "[Anonymous]" or "Anonymous" or "-" || !_draft.AddName(name, role))
                _draft.Keep("AU", line);
        }

        return true;
    }

    private bool TakeIdentifier(string tag, string value)
    {
        switch (tag)
        {
            case "DI":
                return _draft.SetDoi(value);
            case "PM":
                return _draft.Flat.Pmid is null && Pmid.TryParse(value, out var pmid) && TaggedDraft.Set(null, pmid.Value, v => _draft.Flat.Pmid = v);
            case "SN":
                return TakeStandardNumbers(value, IdentifierMedium.Unspecified);
            case "EI":
                return TakeStandardNumbers(value, IdentifierMedium.Electronic);
            case "BN":
                return TakeStandardNumbers(value, IdentifierMedium.Unspecified);
            case "UT" when value.IndexOf(':', StringComparison.Ordinal) is > 0 and var colon && colon < value.Length - 1:
                _draft.Identifiers.Add(new Identifier(IdentifierKind.Other, value[(colon + 1)..].Trim(), value[..colon]));
                return true;
            case "CR":
                if (_references)
                    _draft.References.AddRange(value.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(IsiReference.Read));
                return true;
            default:
                return false;
        }
    }

    private bool TakeStandardNumbers(string value, IdentifierMedium medium)
    {
        if (_draft.AddStandardNumber(value, medium))
            return true;
        var parts = value.Split([' ', ';', ','], StringSplitOptions.RemoveEmptyEntries);
        return parts.Length > 1 && parts.Count(p => _draft.AddStandardNumber(p, medium)) == parts.Length;
    }
}
