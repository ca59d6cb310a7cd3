namespace BibHarvester;

/// <summary>Which form of a work is given, where a preprint and what was published from it are linked.</summary>
public enum VersionPreference
{
    /// <summary>The one that was asked for; a warning names the published one.</summary>
    AsAsked,

    /// <summary>The published one, with the number of its preprint kept beside it.</summary>
    Published,

    /// <summary>The preprint.</summary>
    Preprint,
}
