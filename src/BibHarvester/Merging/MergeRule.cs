namespace BibHarvester.Merging;

/// <summary>How the value of a field is chosen among those that several sources give.</summary>
public enum MergeRule
{
    /// <summary>That of the most trusted source which has one; of equally trusted the fullest, then the latest.</summary>
    Trusted,

    /// <summary>The fullest; of equally full ones that of the most trusted source, then the latest.</summary>
    Fullest,

    /// <summary>The latest; of those of one time that of the most trusted source, then the fullest.</summary>
    Freshest,

    /// <summary>What all of them say, each thing once, in the order of trust. For lists; a single value is chosen as by <see cref="Trusted"/>.</summary>
    All,
}
