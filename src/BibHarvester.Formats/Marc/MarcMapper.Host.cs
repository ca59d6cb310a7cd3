using BibHarvester.Formats.Flat;

namespace BibHarvester.Formats.Marc;

internal sealed partial class MarcMapper
{
    // 773 is what the work stands in.
    private void ReadHost()
    {
        if (item.LeaderAt(7) is 'm' or 's' && _flat.Type is WorkType.Book or WorkType.Journal)
            return;
        foreach (var field in item.Of("773"))
        {
            if (_flat.HostTitle.IsEmpty && MarcText.Trim(field.Take('t')) is { } title)
                _flat.HostTitle = WithoutStatement(title);
            _flat.HostAbbreviation ??= _flat.HostTitle.IsEmpty ? null : MarcText.Trim(field.Take('p'));
            foreach (var number in field.TakeAll("xz"))
            {
                if (!_flat.TakeStandardNumbers(number))
                    _flat.Keep(formatName, "773$x", number);
            }

            foreach (var subfield in field.Subfields.Where(s => s is { Code: 'g', Text: not null }))
                subfield.IsTaken = ReadPart(subfield.Text!);
        }
    }

    // "Essays / edited by Ada Berg": what stands behind the slash is who made the book (ISBD), and no part of its title.
    private string WithoutStatement(string title)
    {
        var slash = title.IndexOf(" / ", StringComparison.Ordinal);
        if (slash <= 0)
            return title;
        _flat.Keep(formatName, "773$t", title[(slash + 3)..]);
        return title[..slash].TrimEnd();
    }

    // "Vol. 12, no. 3 (2001), p. 1-5", "volume:5", "pages:447-473", "Seite 447-473"
    private bool ReadPart(string text)
    {
        var colon = text.IndexOf(':', StringComparison.Ordinal);
        switch (colon > 0 ? text[..colon].ToUpperInvariant() : "")
        {
            case "VOLUME":
                return TrySet(_flat.Volume, text[(colon + 1)..], v => _flat.Volume = v);
            case "NUMBER":
                return TrySet(_flat.Issue, text[(colon + 1)..], v => _flat.Issue = v);
            case "PAGES":
                return TryPages(text[(colon + 1)..]);
            case "YEAR":
                return _flat.TakeIssued(text[(colon + 1)..]);
        }

        if (Pages.Parse(text) is { First: not null })
            return TryPages(text);
        var pages = text.LastIndexOf("p. ", StringComparison.Ordinal);
        if (pages < 0)
            pages = text.LastIndexOf("S. ", StringComparison.Ordinal);
        if (pages >= 0)
            TryPages(text[(pages + 3)..]);
        if (_flat.Issued is null && MarcText.ReadDate(text) is { } date)
            _flat.Issued = date;
        var numbers = text[..(pages < 0 ? text.Length : pages)];
        var bracket = numbers.IndexOf('(', StringComparison.Ordinal);
        if (VolumeIssuePages.TryParse(bracket > 0 ? numbers[..bracket] : numbers, out var parsed))
            (_flat.Volume, _flat.Issue) = (_flat.Volume ?? parsed.Volume, _flat.Issue ?? parsed.Issue);
        return false;
    }

    private bool TryPages(string text)
    {
        var pages = Pages.Parse(text);
        if (_flat.Pages is not null)
            return _flat.Pages == pages;
        _flat.Pages = pages;
        return pages is not null;
    }

    private static bool TrySet(string? known, string value, Action<string> set)
    {
        if (known is not null)
            return known == value.Trim();
        set(value.Trim());
        return true;
    }

    private void ReadIdentifiers()
    {
        foreach (var field in item.Of("020"))
        {
            if (field.Peek('a') is { } isbn && _flat.TakeStandardNumbers(isbn.Replace(":", " ", StringComparison.Ordinal)))
                field.Take('a');
        }

        foreach (var field in item.Of("022"))
        {
            if (field.Peek('a') is { } issn && _flat.TakeStandardNumbers(issn))
                field.Take('a');
        }

        foreach (var field in item.Of("024"))
        {
            if (field.Peek('2')?.Equals("doi", StringComparison.OrdinalIgnoreCase) == true && _flat.Doi is null && Doi.TryParse(field.Peek('a') ?? "", out var doi))
            {
                _flat.Doi = doi;
                field.Take('a');
                field.Take('2');
            }
        }

        foreach (var field in item.Of("856"))
        {
            if (field.Peek('u') is not { } url)
                continue;
            if (_flat.Doi is null && url.Contains("doi.org/", StringComparison.OrdinalIgnoreCase) && Doi.TryParse(url, out var doi))
                (_flat.Doi, _) = (doi, field.Take('u'));
            else if (_flat.Url is null && field.SecondIndicator != '2')
                _flat.Url = field.Take('u');
        }
    }
}
