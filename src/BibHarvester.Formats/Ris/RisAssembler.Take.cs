namespace BibHarvester.Formats.Ris;

internal sealed partial class RisAssembler
{
    /// <summary>Takes a line.</summary>
    /// <returns>Whether the record has a place for it.</returns>
    private bool Take(RisLine line)
    {
        var (tag, value) = line;
        if (RisKinds.RoleOf(_type, tag) is { } role)
            return TakeName(value, role);
        switch (tag)
        {
            case "TI" or "T1" or "CT":
                return TakeTitle(value, TitleKind.Main);
            case "BT":
                // The old specification's title of a whole book; in a part of one its container.
                return RisKinds.IsInBook(_type) ? _first.TryAdd("BT", value) : TakeTitle(value, TitleKind.Main);
            case "ST":
                return TakeTitle(value, TitleKind.Short);
            case "TT":
                return TakeTitle(value, TitleKind.Translated);
            case "DA":
                return TakeDate(value, ref _issued);
            case "PY" or "Y1":
                return TakeDate(value, ref _year);
            case "Y2":
                return TakeDate(value, ref _accessed);
            case "KW":
                _keywords.Add(new Keyword { Text = value });
                return true;
            case "N1":
                TakeNote(value);
                return true;
            case "SN":
                return TakeStandardNumber(value);
            case "DO":
                return TakeDoi(value);
            case "AN" or "C2":
                return TakeAccession(tag, value);
            case "UR":
                return _links.Count == 0 && TakeLink(value);
            case "AB" or "N2":
                return _first.TryAdd("AB", value);
            case "JO" or "JF" or "JA" or "T2" or "J2" or "T3" or "C3" or "VL" or "IS" or "M1" or "NV" or "ET" or "SE" or "SP" or "EP" or "PB" or "CY" or "LA" or "M3" or "ID" or "C7":
                return _first.TryAdd(tag, value);
            case "C1":
                return _type is "CONF" or "CPAPER" && _first.TryAdd(tag, value);
            default:
                return false;
        }
    }

    private bool TakeName(string value, ContributorRole role)
    {
        if (RisName.IsEtAl(value))
            return _isIncomplete = true;
        if (RisName.Read(value, role) is not { } contributor)
            return false;
        _contributors.Add(contributor);
        return true;
    }

    private bool TakeTitle(string value, TitleKind kind)
    {
        foreach (var title in _titles)
        {
            if (title.Kind == kind)
                return false;
        }

        _titles.Add(new Title { Text = value, Kind = kind });
        return true;
    }

    private static bool TakeDate(string value, ref BibDate? date)
    {
        if (date is not null || RisDate.Read(value) is not { } read || RisDate.Of(read) is not { } settled)
            return false;
        date = settled.Date;
        return true;
    }

    private void TakeNote(string value)
    {
        if (StatusPhrase.TryRead(value, out var status, out var length) && length == value.Length)
        {
            if (!_status.Contains(status))
                _status.Add(status);
        }
        else
        {
            _notes.Add(value);
        }
    }

    // Several numbers may stand on one line.
    private bool TakeStandardNumber(string value)
    {
        var numbers = new List<Identifier>();
        if (RisFields.StandardNumber(value) is { } whole)
        {
            numbers.Add(whole);
        }
        else
        {
            foreach (var part in value.Split([' ', ',', ';'], StringSplitOptions.RemoveEmptyEntries))
            {
                if (RisFields.StandardNumber(part) is { } number)
                    numbers.Add(number);
                else if (!part.StartsWith('('))
                    return false;
            }
        }

        foreach (var number in numbers)
        {
            if (!_standardNumbers.Contains(number))
                _standardNumbers.Add(number);
        }

        return numbers.Count > 0;
    }

    private bool TakeDoi(string value)
    {
        if (_identifiers.Exists(i => i.Kind == IdentifierKind.Doi) || !Doi.TryParse(value, out var doi))
            return false;
        _identifiers.Add(doi);
        return true;
    }

    private bool TakeAccession(string tag, string value)
    {
        Identifier? identifier = null;
        if (tag == "C2")
            identifier = value.StartsWith("PMC", StringComparison.OrdinalIgnoreCase) && Pmcid.TryParse(value, out var pmcid) ? pmcid : null;
        else if (value.StartsWith(RisFields.ArxivPrefix, StringComparison.OrdinalIgnoreCase))
            identifier = ArxivId.TryParse(value, out var arxiv) ? arxiv : null;
        else if (value.AsSpan().IndexOfAnyExceptInRange('0', '9') < 0)
            identifier = Pmid.TryParse(value, out var pmid) ? pmid : null;
        if (identifier is not { } known || _identifiers.Exists(i => i.Kind == known.Kind))
            return false;
        _identifiers.Add(known);
        return true;
    }

    private bool TakeLink(string value)
    {
        _links.Add(new Link { Url = value });
        return true;
    }
}
