namespace BibHarvester.Formats.EndNote;

internal sealed partial class EndNoteReading
{
    /// <summary>What stands before an arXiv number among accession numbers.</summary>
    public const string ArxivPrefix = "arXiv:";

    /// <summary>What stands before a number of PubMed's where another database is named.</summary>
    public const string PubMedPrefix = "PMID:";

    /// <summary>Whether an accession number is one of PubMed's: it is so where no other database is named.</summary>
    /// <param name="database">The name of a database or its provider.</param>
    public static bool IsPubMed(string database) =>
        database.Contains("pubmed", StringComparison.OrdinalIgnoreCase) || database.Contains("medline", StringComparison.OrdinalIgnoreCase) ||
        database.Contains("nlm", StringComparison.OrdinalIgnoreCase);

    private void SettleIdentifiers()
    {
        if (First(EndNoteField.WorkType) is { } word && !TakeWord(word))
            Keep(EndNoteField.WorkType);
        if (First(EndNoteField.Pmcid) is { } article && !TakePmcid(article) && !TakePmidOfScopus(article))
            Keep(EndNoteField.Pmcid);
        _flat.Doi ??= FindDoi();
        for (var i = 0; i < _values.Count; i++)
        {
            var (field, _, text) = _values[i];
            if (field is EndNoteField.Url or EndNoteField.AccessionNumber && !text.IsEmpty)
                _kept[i] = field == EndNoteField.Url ? !TakeUrl(text.Plain) : !TakeAccession(text.Plain);
            else if (field == EndNoteField.Note && IsDoi(text.Plain, out var noted) && noted == _flat.Doi)
                _kept[i] = _flat.Notes.Remove(text.Plain); // Says nothing that a reader should see.
        }
    }

    // Publishers put the DOI where the type of the work should stand.
    private bool TakeWord(string word)
    {
        if (IsDoi(word, out var doi))
        {
            _flat.Doi ??= doi;
            return false;
        }

        return Fits(_flat.Genre, word) && (_flat.Genre = word) is not null;
    }

    private Doi? FindDoi()
    {
        foreach (var (field, _, text) in _values)
        {
            if (field is EndNoteField.Note or EndNoteField.Url && IsDoi(text.Plain, out var doi))
                return doi;
        }

        return null;
    }

    /// <summary>Whether a text is a DOI and nothing else.</summary>
    public static bool IsDoi(string text, out Doi doi)
    {
        doi = default;
        var bare = text.StartsWith("doi:", StringComparison.OrdinalIgnoreCase) ? text.AsSpan(4).TrimStart() : text;
        return (bare.StartsWith("10.", StringComparison.Ordinal) || bare.Contains("doi.org/10.", StringComparison.OrdinalIgnoreCase)) &&
            !bare.Contains(' ') && Doi.TryParse(bare, out doi);
    }

    // An address that only repeats the DOI is kept as it stands, and a second one.
    private bool TakeUrl(string url)
    {
        if (_flat.Doi is { } doi && url.Contains("doi.org/", StringComparison.OrdinalIgnoreCase) && Doi.TryParse(url, out var other) && other == doi)
            return false;
        return Fits(_flat.Url, url) && (_flat.Url = url) is not null;
    }

    private bool TakeAccession(string value)
    {
        if (value.StartsWith(ArxivPrefix, StringComparison.OrdinalIgnoreCase))
            return ArxivId.TryParse(value, out var arxiv) && (_flat.Arxiv ??= arxiv.Value) == arxiv.Value;
        if (TakePmcid(value))
            return true;
        if (value.StartsWith(PubMedPrefix, StringComparison.OrdinalIgnoreCase))
            return TakePmid(value[PubMedPrefix.Length..]);
        if (value.AsSpan().IndexOfAnyExceptInRange('0', '9') >= 0)
            return false;
        foreach (var (field, _, text) in _values)
        {
            if (field == EndNoteField.Database && !text.IsEmpty && !IsPubMed(text.Plain))
                return false;
        }

        return TakePmid(value);
    }

    private bool TakePmid(string value) => Pmid.TryParse(value, out var pmid) && (_flat.Pmid ??= pmid.Value) == pmid.Value;

    // Where EndNote has the number of PubMed Central.
    private bool TakePmidOfScopus(string value) =>
        value.AsSpan().IndexOfAnyExceptInRange('0', '9') < 0 && _values.Exists(v => v.Field == EndNoteField.Database && v.Text.Plain == "Scopus") && TakePmid(value);

    private bool TakePmcid(string value) =>
        value.StartsWith("PMC", StringComparison.OrdinalIgnoreCase) && Pmcid.TryParse(value, out var pmcid) && (_flat.Pmcid ??= pmcid.Value) == pmcid.Value;
}
