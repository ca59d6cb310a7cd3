using BibHarvester.Formats.Flat;

namespace BibHarvester.Formats.BibTeX;

internal sealed partial class BibTeXDraft
{
    private const string ArxivPrefix = "arXiv";
    private const string HandlePrefix = "hdl";
    private const string PubMedPrefix = "pubmed";

    private int _prefixAt = int.MaxValue;

    private void TakeIdentifiers(BibRecord record)
    {
        var doi = record.Doi;
        Doi = VerbatimText.Encode(doi?.Value);
        string? handle = null;
        foreach (var identifier in record.Identifiers)
        {
            if (identifier.Kind == IdentifierKind.Arxiv && ArchivePrefix is null && ArxivId.TryParse(identifier.Value, out var arxiv))
                (Eprint, ArchivePrefix) = (arxiv.Value, ArxivPrefix);
            else if (identifier.Kind == IdentifierKind.Handle && handle is null && Handle.TryParse(identifier.Value, out var parsed))
                handle = VerbatimText.Encode(parsed.Value) == parsed.Value ? parsed.Value : null;
            else if (identifier.Kind == IdentifierKind.Pmid && Pmid is null && BibHarvester.Pmid.TryParse(identifier.Value, out var pmid))
                Pmid = pmid.Value;
            else if (identifier.Kind == IdentifierKind.Pmcid && Pmcid is null && BibHarvester.Pmcid.TryParse(identifier.Value, out var pmcid))
                Pmcid = pmcid.Value;
        }

        if (Eprint is null && handle is not null)
            (Eprint, ArchivePrefix) = (handle, HandlePrefix);
        if (Eprint is null && Work == WorkType.Preprint && doi is { } preprint)
            TakeEprintOf(preprint);
        Url = VerbatimText.Encode(MainLink.Of(record, doi));
    }

    /// <summary>A preprint without a number of its own is known by the rest of its DOI.</summary>
    private void TakeEprintOf(Doi doi)
    {
        if (doi.TryGetArxiv(out var arxiv))
        {
            (Eprint, ArchivePrefix) = (arxiv.Value, ArxivPrefix);
            return;
        }

        Eprint = VerbatimText.Encode(doi.Suffix);
        ArchivePrefix = HowPublished.IsEmpty ? null : HowPublished.Plain;
    }

    /// <summary>Takes the archive of an e-print; where it turns out to be none that we know, it stands among the fields where it stood.</summary>
    public void TakePrefix(string? archive, string field)
    {
        (ArchivePrefix, PrefixField) = (archive, field);
        _prefixAt = Extras.Count;
    }

    private List<Identifier> ToIdentifiers()
    {
        var identifiers = lists.Identifiers;
        var hasDoi = BibHarvester.Doi.TryParse(Doi, out var doi);
        if (hasDoi)
            identifiers.Add(doi);
        var isOfDoi = hasDoi && Eprint == VerbatimText.Encode(doi.Suffix);
        if (Eprint is not null && !isOfDoi)
        {
            if (ArchivePrefix == HandlePrefix && Handle.TryParse(Eprint, out var handle))
                identifiers.Add(handle);
            else if (ArxivId.TryParse(Eprint, out var arxiv))
                identifiers.Add(arxiv);
        }

        if (Pmid is not null && BibHarvester.Pmid.TryParse(Pmid, out var pmid))
            identifiers.Add(pmid);
        if (Pmcid is not null && BibHarvester.Pmcid.TryParse(Pmcid, out var pmcid))
            identifiers.Add(pmcid);
        return identifiers;
    }
}
