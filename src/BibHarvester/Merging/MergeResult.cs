namespace BibHarvester.Merging;

/// <summary>What came of records that were to be merged.</summary>
public sealed record MergeResult
{
    /// <summary>The record of the work.</summary>
    public required BibRecord Record { get; init; }

    /// <summary>How many of the records are in it.</summary>
    public required int Merged { get; init; }

    /// <summary>Records of other works, which are not in it: preprints of a published work, other versions, works of the same title.</summary>
    public ValueList<ApartRecord> Apart { get; init; } = [];
}
