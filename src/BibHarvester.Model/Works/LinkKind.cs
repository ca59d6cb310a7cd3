namespace BibHarvester;

/// <summary>What an address leads to.</summary>
public enum LinkKind
{
    /// <summary>The page about the work.</summary>
    LandingPage,

    /// <summary>The work itself.</summary>
    FullText,

    /// <summary>A copy in an archive.</summary>
    Archive,

    /// <summary>Something else.</summary>
    Other,
}
