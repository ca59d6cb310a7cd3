namespace BibHarvester;

/// <summary>A season of a year, numbered as CSL and EDTF (less 20) do.</summary>
public enum Season
{
    /// <summary>No season.</summary>
    None = 0,

    /// <summary>Spring.</summary>
    Spring = 1,

    /// <summary>Summer.</summary>
    Summer = 2,

    /// <summary>Autumn or fall.</summary>
    Autumn = 3,

    /// <summary>Winter.</summary>
    Winter = 4,
}
