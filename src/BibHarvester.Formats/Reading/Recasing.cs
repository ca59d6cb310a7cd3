namespace BibHarvester.Formats;

/// <summary>What a reader may recase when it stands in capitals only.</summary>
[Flags]
public enum Recasing
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>Names of people.</summary>
    Names = 1,

    /// <summary>Titles.</summary>
    Titles = 2,
}
