using BibHarvester.Formats.Remarks;
using BibHarvester.Formats.Tagged;

namespace BibHarvester.Formats.Medline;

internal sealed partial class MedlineAssembler
{
    private const string ArxivPrefix = "arXiv:";

    /// <summary>Takes a line.</summary>
    /// <returns>Whether the record has a place for it.</returns>
    private bool Take(string tag, string value)
    {
        switch (tag)
        {
            case "PMID":
                return _flat.Pmid is null && Pmid.TryParse(value, out var pmid) && Set(pmid.Value, v => _flat.Pmid = v);
            case "PMC":
                return _flat.Pmcid is null && Pmcid.TryParse(value, out var pmcid) && Set(pmcid.Value, v => _flat.Pmcid = v);
            case "TI":
                _titles.Add(value);
                return true;
            case "BTI":
                return _bookTitle is null && Set(value, v => _bookTitle = v);
            case "TT":
                return _flat.OriginalTitle.IsEmpty && Set(value, v => _flat.OriginalTitle = MedlineTitle.Read(v).Title);
            case "CTI":
                return _flat.SeriesTitle.IsEmpty && Set(value, v => _flat.SeriesTitle = TitleNotes.TrimStop(v));
            case "JT":
                return _journal is null && Set(value, v => _journal = v);
            case "TA":
                return _shortJournal is null && Set(value, v => _shortJournal = v);
            case "AB":
                _abstracts.Add(value);
                return true;
            case "VI":
                return _flat.Volume is null && Set(value, v => _flat.Volume = v);
            case "IP":
                return _flat.Issue is null && Set(value, v => _flat.Issue = v);
            case "PG":
                return TakePages(value);
            case "EN":
                return _flat.Edition is null && Set(value, v => _flat.Edition = v);
            case "PB":
                return _flat.Publisher is null && Set(value, v => _flat.Publisher = v);
            case "PL":
                return _flat.Place is null && Set(value, v => _flat.Place = v);
            case "LA":
                return _flat.Language is null && Set(value, v => _flat.Language = MedlineLanguages.ToTag(v));
            case "GN":
                TakeNote(value);
                return true;
            case "PT":
                _types.Add(value);
                return true;
            case "MH" or "OT":
                _keywords.Add(new Keyword { Text = value, Scheme = tag == "MH" ? MedlineFields.MeshScheme : null });
                return true;
            default:
                return TakeName(tag, value) || TakeDate(tag, value) || TakeIdentifier(tag, value);
        }
    }

    private static bool Set(string value, Action<string> set)
    {
        set(value);
        return true;
    }

    private bool TakePages(string value)
    {
        if (_flat.Pages is not null || _flat.ArticleNumber is not null)
            return false;
        if (Pages.LooksLikeArticleNumber(value))
            _flat.ArticleNumber = value;
        else
            _flat.Pages = Pages.Parse(value);
        return _flat.ArticleNumber is not null || _flat.Pages is not null;
    }

    private void TakeNote(string value)
    {
        if (StatusPhrase.TryRead(value, out var status, out var length) && length == value.Length)
            _flat.Status.Add(status);
        else
            _flat.Notes.Add(value);
    }

    // A citation says more than status and relation hold, so that its line is kept beside them.
    private void TakeCorrection(TaggedLine line)
    {
        var (relation, status) = MedlineCorrections.Read(line.Tag, line.Value);
        if (relation is not null && !_relations.Contains(relation))
            _relations.Add(relation);
        if (status is not null && !_corrections.Contains(status))
            _corrections.Add(status);
    }

    private bool TakeDate(string tag, string value)
    {
        switch (tag)
        {
            case "DP":
                return _flat.Issued is null && Set(value, v => _flat.Issued = MedlineDate.Read(v));
            case "DEP":
                return Add(DateKind.Online, MedlineDate.ReadDigits(value));
            case "PHST" when value.EndsWith("[received]", StringComparison.Ordinal):
                return Add(DateKind.Submitted, MedlineDate.ReadHistory(value), MedlineDate.Received);
            case "PHST" when value.EndsWith("[accepted]", StringComparison.Ordinal):
                return Add(DateKind.Accepted, MedlineDate.ReadHistory(value), MedlineDate.Accepted);
            default:
                return false;
        }
    }

    private bool Add(DateKind kind, BibDate? date, string? note = null)
    {
        if (date is not { } known || _dates.Exists(d => d.Kind == kind))
            return false;
        _dates.Add(new WorkDate(kind, known, note));
        return true;
    }

    private bool TakeName(string tag, string value)
    {
        switch (tag)
        {
            case "AU" when !_hasFullAuthors:
            case "FAU":
                return TakePerson(value, ContributorRole.Author);
            case "ED" when !_hasFullEditors:
            case "FED":
                return TakePerson(value, ContributorRole.Editor);
            case "FIR":
                return TakePerson(value, ContributorRole.ProjectMember);
            case "CN":
                _contributors.Add(Contributor.OfOrganization(value));
                return true;
            case "AD" when _contributors.Count > 0:
                DetailsOf(_contributors.Count - 1).Affiliations.Add(new Affiliation { Name = value });
                return true;
            case "AUID" when _contributors.Count > 0:
                return TakePersonIdentifier(value);
            default:
                return false;
        }
    }

    private bool TakePerson(string value, ContributorRole role)
    {
        if (NameList.IsEtAl(value))
        {
            _flat.IncompleteRoles.Add(role);
            return true;
        }

        if (MedlineName.Read(value) is not { } person)
            return false;
        _contributors.Add(new Contributor { Role = role, Person = person });
        return true;
    }

    private bool TakePersonIdentifier(string value)
    {
        var colon = value.IndexOf(':', StringComparison.Ordinal);
        var (scheme, number) = colon <= 0 ? ("", value) : (value[..colon].Trim(), value[(colon + 1)..].Trim());
        var last = _contributors[^1];
        if (scheme is "ORCID" or "" && last.Orcid is null && Orcid.TryParse(number, out var orcid))
            _contributors[^1] = last with { Orcid = orcid };
        else if (scheme.Length == 0 || number.Length == 0)
            return false;
        else
            DetailsOf(_contributors.Count - 1).Identifiers.Add(new Identifier(IdentifierKind.Other, number, scheme));
        return true;
    }

    private (List<Affiliation> Affiliations, List<Identifier> Identifiers) DetailsOf(int contributor)
    {
        while (_details.Count <= contributor)
            _details.Add(([], []));
        return _details[contributor];
    }

    private bool TakeIdentifier(string tag, string value)
    {
        switch (tag)
        {
            case "IS" or "ISSN" or "ISBN":
                return TakeStandardNumber(value);
            case "AID" or "LID":
                return TakeArticleIdentifier(tag, value);
            default:
                return false;
        }
    }

    private bool TakeStandardNumber(string value)
    {
        var text = value.StartsWith("ISSN-", StringComparison.OrdinalIgnoreCase) || value.StartsWith("ISBN-", StringComparison.OrdinalIgnoreCase) ? value[5..] : value;
        var bracket = text.IndexOf('(', StringComparison.Ordinal);
        var medium = (bracket < 0 ? "" : text[(bracket + 1)..].TrimEnd(')', ' ')).ToUpperInvariant() switch
        {
            "PRINT" => IdentifierMedium.Print,
            "ELECTRONIC" => IdentifierMedium.Electronic,
            "LINKING" => IdentifierMedium.Linking,
            _ => IdentifierMedium.Unspecified,
        };
        text = bracket < 0 ? text : text[..bracket];
        if (!Issn.TryParse(text, out var issn) && !Isbn.TryParse(text, out _))
            return false;
        Identifier number = issn == default && Isbn.TryParse(text, out var isbn) ? isbn : issn;
        number = new Identifier(number.Kind, number.Value, null, medium);
        if (!_flat.StandardNumbers.Contains(number))
            _flat.StandardNumbers.Add(number);
        return true;
    }

    private bool TakeArticleIdentifier(string tag, string value)
    {
        var bracket = value.LastIndexOf('[');
        var (number, scheme) = bracket > 0 && value.EndsWith(']') ? (value[..bracket].Trim(), value[(bracket + 1)..^1].Trim()) : (value, "");
        if (scheme is "" or "doi" && Doi.TryParse(number, out var doi))
        {
            _flat.Doi ??= doi;
            return _flat.Doi == doi;
        }

        if (scheme.Length == 0 && value.StartsWith(ArxivPrefix, StringComparison.OrdinalIgnoreCase) && ArxivId.TryParse(value, out var arxiv))
        {
            _flat.Arxiv ??= arxiv.Value;
            return _flat.Arxiv == arxiv.Value;
        }

        if (scheme.Length == 0 && (value.Contains("://", StringComparison.Ordinal) || value.StartsWith("www.", StringComparison.OrdinalIgnoreCase)))
        {
            var link = new Link { Url = value };
            if (!_links.Contains(link))
                _links.Add(link);
            return true;
        }

        if (scheme.Length == 0 || number.Length == 0 || scheme == "doi")
            return false;
        if (tag == "LID" && scheme == MedlineFields.PublisherScheme)
            _locator ??= number;
        var identifier = new Identifier(IdentifierKind.Other, number, scheme);
        if (!_identifiers.Contains(identifier))
            _identifiers.Add(identifier);
        return true;
    }
}
