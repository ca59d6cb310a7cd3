namespace BibHarvester.Csl.Items;

/// <summary>How two numbers are joined.</summary>
internal enum NumberJoin : byte
{
    /// <summary>It is the first.</summary>
    None,

    /// <summary>By a comma, a semicolon or a word: as it is written.</summary>
    List,

    /// <summary>By an ampersand: the locale's.</summary>
    Ampersand,

    /// <summary>They are the ends of a range.</summary>
    Range,
}
