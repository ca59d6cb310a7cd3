namespace BibHarvester.Merging.Matching;

/// <summary>Tells whether a record is about the preprint or about what was published.</summary>
/// <remarks>
/// Services that collect put both into one record: the venue of the one, the identifiers of the other. The identifiers decide, but where they are
/// those of a preprint only and the venue is none of a preprint, the record is about what was published there.
/// </remarks>
internal static class WorkStages
{
    private const string Arxiv = "arxiv";

    public static WorkStage Of(BibRecord record)
    {
        if (record.Provenance is { Witnesses: [{ Source: Arxiv }, ..] })
            return WorkStage.Preprint;
        var (preprints, others, hasArxiv) = (0, 0, false);
        foreach (var identifier in record.Identifiers)
        {
            if (identifier.Kind == IdentifierKind.Arxiv)
                hasArxiv = true;
            else if (identifier.Kind == IdentifierKind.Doi && PreprintServers.IsPreprint(identifier.Value))
                preprints++;
            else if (identifier.Kind == IdentifierKind.Doi)
                others++;
        }

        var isInVenue = IsInVenue(record);
        if (others > 0)
            return record.Type == WorkType.Preprint && !isInVenue ? WorkStage.Preprint : WorkStage.Published;
        if (preprints > 0 || hasArxiv)
            return isInVenue ? WorkStage.Published : WorkStage.Preprint;
        return record.Type == WorkType.Preprint ? WorkStage.Preprint : isInVenue || record.Pages is not null ? WorkStage.Published : WorkStage.Unknown;
    }

    private static bool IsInVenue(BibRecord record) =>
        record.Containers is [{ Kind: ContainerKind.Periodical or ContainerKind.Proceedings or ContainerKind.Book } first, ..]
            ? !PreprintServers.IsServer(first)
            : record.Containers.IsEmpty && record.Type != WorkType.Preprint && record.Volume is not null;
}
