namespace BibHarvester.Merging.Fields;

/// <summary>Funding: one entry for each funder, with all awards.</summary>
internal static class FundingList
{
    public static ValueList<Funding> Of(MergeDraft draft) => Lists.Of(
        draft,
        MergeField.Funding,
        static record => record.Funding,
        static funding => TitleKey.Of(funding.Funder ?? funding.AwardTitle ?? funding.AwardUrl ?? string.Join(' ', funding.Awards)),
        static funding => funding.Funder ?? "",
        Join);

    private static Funding Join(Funding own, Funding other) => own with
    {
        Funder = own.Funder ?? other.Funder,
        FunderIdentifiers = [.. own.FunderIdentifiers, .. other.FunderIdentifiers.Except(own.FunderIdentifiers)],
        Awards = [.. own.Awards, .. other.Awards.Where(award => !own.Awards.Any(known => NameKey.Equals(known, award)))],
        AwardUrl = own.AwardUrl ?? other.AwardUrl,
        AwardTitle = own.AwardTitle ?? other.AwardTitle,
    };
}
