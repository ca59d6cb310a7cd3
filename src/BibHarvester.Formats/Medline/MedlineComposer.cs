using BibHarvester.Formats.Flat;
using BibHarvester.Formats.Remarks;
using BibHarvester.Formats.Tagged;

namespace BibHarvester.Formats.Medline;

/// <summary>Makes MEDLINE's lines of a record, in PubMed's order.</summary>
internal sealed class MedlineComposer
{
    // What reading changes, such as a suffix among the given names, it changes in few steps.
    private const int MostReadings = 6;

    private readonly List<TaggedLine> _lines = [];
    private readonly List<(int At, TaggedLine Line)> _shortNames = [];
    private readonly BibRecord _record;
    private readonly FlatRecord _flat;

    private MedlineComposer(BibRecord record, WriteOptions options)
    {
        _record = record;
        _flat = FlatRecord.Of(record, MedlineFormat.Name, options);
    }

    /// <summary>The lines of a record, in the form that reading them does not change.</summary>
    public static IReadOnlyList<TaggedLine> Lines(BibRecord record, WriteOptions options)
    {
        var lines = Compose(record, options);
        for (var i = 0; i < MostReadings; i++)
        {
            var again = Compose(MedlineAssembler.ToRecord(lines), options);
            if (again.SequenceEqual(lines))
                return lines;
            lines = again;
        }

        return lines;
    }

    private static List<TaggedLine> Compose(BibRecord record, WriteOptions options)
    {
        var composer = new MedlineComposer(record, options);
        composer.Add();
        return [.. composer._lines.OrderBy(l => MedlineOrder.Rank(l.Tag))];
    }

    private void Add()
    {
        AddType();
        Add("PMID", _flat.Pmid);
        Add("PMC", _flat.Pmcid);
        AddStandardNumbers();
        Add("PB", _flat.Publisher);
        Add("PL", _flat.Place);
        Add("VI", _flat.Volume);
        Add("IP", _flat.Issue);
        Add("EN", _flat.Edition);
        AddTitles();
        AddPages();
        Add("LA", MedlineLanguages.ToCode(_flat.Language));
        Add("AB", _flat.Abstract.Plain);
        AddDates();
        AddPeople();
        foreach (var keyword in _record.Keywords)
            Add(keyword.Scheme == MedlineFields.MeshScheme ? "MH" : "OT", keyword.Text);
        AddNotes();
        AddIdentifiers();
        foreach (var extra in _flat.ExtraFields)
        {
            if (MedlineParser.IsTagged(extra.Name + "-") && extra.Name.Length <= 4)
                Add(extra.Name, ExtraValues.ToText(extra.Value));
        }
    }

    private void AddType()
    {
        if (_flat.Genre is null || MedlineTypes.Find(_flat.Genre) != _flat.Type)
            Add("PT", MedlineTypes.NameOf(_flat.Type));
        Add("PT", _flat.Genre);
        if (_flat.Status.Exists(s => IsPlainlyRetracted(s) || (s.Kind == StatusKind.Retracted && IsSaidByLine(s))))
            Add("PT", MedlineTypes.Retracted);
    }

    // The citation of the notice is kept as it stood in the file.
    private bool IsSaidByLine(WorkStatus status) => status.Date is null && _flat.ExtraFields.Exists(e =>
        ExtraValues.ToText(e.Value) is { } citation && MedlineCorrections.Read(e.Name, citation).Status is { } said && said.Kind == status.Kind && said.Notice == status.Notice);

    private static bool IsPlainlyRetracted(WorkStatus status) => status.Kind == StatusKind.Retracted && status.Notice is null;

    private void AddTitles()
    {
        if (LineText.Normalize(_flat.Title.Plain) is { } title && LineText.Normalize(MedlineTitle.Read(title).Title.Plain) is { } read)
            Add("TI", MedlineTitle.Of(read, !_flat.OriginalTitle.IsEmpty));
        if (LineText.Normalize(_flat.OriginalTitle.Plain) is { } original)
            Add("TT", MedlineTitle.Of(original, isTranslated: false));
        if (FlatKinds.IsInBook(_flat.Type) && !_flat.Title.IsEmpty)
            Add("BTI", _flat.HostTitle.Plain);
        else
            Add("JT", _flat.HostTitle.Plain);
        Add("TA", _flat.HostAbbreviation);
        Add("CTI", _flat.SeriesTitle.Plain);
    }

    private void AddPages()
    {
        if (MedlinePages.Of(_flat.Pages) is { } pages)
            Add("PG", pages);
        else if (LineText.Normalize(_flat.ArticleNumber) is { } number)
            Add(Pages.LooksLikeArticleNumber(number) ? "PG" : "LID", Pages.LooksLikeArticleNumber(number) ? number : $"{number} [{MedlineFields.PublisherScheme}]");
    }

    private void AddDates()
    {
        Add("DP", (_record.DateOf(DateKind.Print) ?? _record.DateOf(DateKind.Issued) ?? _flat.Issued) is { } issued ? MedlineDate.Of(issued) : null);
        Add("DEP", _record.DateOf(DateKind.Online) is { } online ? MedlineDate.ToDigits(online) : null);
        Add("PHST", _record.DateOf(DateKind.Submitted) is { } submitted ? MedlineDate.ToHistory(submitted, MedlineDate.Received) : null);
        Add("PHST", _record.DateOf(DateKind.Accepted) is { } accepted ? MedlineDate.ToHistory(accepted, MedlineDate.Accepted) : null);
    }

    private void AddPeople()
    {
        var places = new List<(string Tag, int At)>();
        foreach (var contributor in _flat.Contributors)
        {
            var isWritten = contributor.Person is { } person ? AddPerson(person, contributor) : AddOrganization(contributor);
            if (!isWritten)
                continue;
            places.Add((_lines[^1].Tag[1..], _lines.Count));
            if (contributor.Orcid is { } orcid)
                Add("AUID", $"ORCID: {orcid.Value}");
            foreach (var identifier in contributor.Identifiers)
            {
                if (identifier.Scheme is not null && !identifier.Scheme.Contains(':', StringComparison.Ordinal))
                    Add("AUID", $"{identifier.Scheme}: {identifier.Value}");
            }

            foreach (var affiliation in contributor.Affiliations)
                Add("AD", affiliation.Name is null || affiliation.Place is null ? affiliation.Name ?? affiliation.Place : $"{affiliation.Name}, {affiliation.Place}");
        }

        AddShortNames(places);
    }

    // The short names of the file stand behind the full ones, where there are as many.
    private void AddShortNames(List<(string Tag, int At)> places)
    {
        foreach (var group in _flat.ExtraFields.Where(e => e.Name is "AU" or "ED" or "IR").GroupBy(e => e.Name, StringComparer.Ordinal).ToArray())
        {
            var full = places.Where(p => p.Tag == group.Key).ToArray();
            var names = group.Select(e => LineText.Normalize(ExtraValues.ToText(e.Value))?.Trim()).ToArray();
            if (full.Length != names.Length)
                continue;
            for (var i = names.Length - 1; i >= 0; i--)
            {
                if (!string.IsNullOrEmpty(names[i]))
                    _shortNames.Add((full[i].At, new TaggedLine(group.Key, names[i]!, default)));
            }

            _flat.ExtraFields.RemoveAll(e => e.Name == group.Key);
        }

        foreach (var (at, line) in _shortNames.OrderByDescending(n => n.At))
            _lines.Insert(at, line);
    }

    private bool AddPerson(PersonName person, Contributor contributor)
    {
        var tag = contributor.Role switch { ContributorRole.Author => "AU", ContributorRole.Editor => "ED", ContributorRole.ProjectMember => "IR", _ => null };
        if (tag is null || LineText.Normalize(MedlineName.Of(person)) is not { } name || NameList.IsEtAl(name))
            return false;
        Add("F" + tag, name);
        return true;
    }

    private bool AddOrganization(Contributor contributor)
    {
        if (LineText.Normalize(contributor.Organization) is not { } name || contributor.Role is not (ContributorRole.Author or ContributorRole.Editor))
            return false;
        Add(contributor.Role == ContributorRole.Author ? "CN" : "FED", contributor.Role == ContributorRole.Author ? name : name.Replace(",", " ", StringComparison.Ordinal) + ",");
        return true;
    }

    private void AddNotes()
    {
        foreach (var status in _flat.Status)
        {
            if (!IsPlainlyRetracted(status) && !IsSaidByLine(status))
                Add("GN", StatusPhrase.Of(status));
        }

        foreach (var note in _flat.Notes)
            Add("GN", note);
    }

    private void AddStandardNumbers()
    {
        var numbers = _record.Containers.SelectMany(c => c.Identifiers).Concat(_record.Identifiers).Where(i => i.Kind is IdentifierKind.Issn or IdentifierKind.Isbn);
        foreach (var number in numbers.Distinct())
            Add(number.Kind == IdentifierKind.Issn ? "IS" : "ISBN", number.Medium == IdentifierMedium.Unspecified ? number.Value : $"{number.Value} ({number.Medium})");
    }

    private void AddIdentifiers()
    {
        if (_flat.Doi is { } doi)
            Add("AID", doi.Value + " [doi]");
        Add("AID", _flat.Arxiv is null ? null : "arXiv:" + _flat.Arxiv);
        foreach (var identifier in _record.Identifiers)
        {
            if (identifier is { Kind: IdentifierKind.Other, Scheme: { } scheme } && scheme != "doi" && scheme.AsSpan().IndexOfAny('[', ']') < 0)
                Add("AID", $"{identifier.Value} [{scheme}]");
        }

        foreach (var link in _record.Links)
        {
            if (!Doi.TryParse(link.Url, out _))
                Add("LID", link.Url);
        }
    }

    private void Add(string tag, string? value)
    {
        if (LineText.Normalize(value)?.Trim() is { Length: > 0 } line)
            _lines.Add(new TaggedLine(tag, EntityText.Settle(line), default));
    }
}
