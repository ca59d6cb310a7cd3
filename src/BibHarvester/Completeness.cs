namespace BibHarvester;

/// <summary>How many sources are asked for one work.</summary>
public enum Completeness
{
    /// <summary>The registries of the identifier, until one has a record.</summary>
    Fast,

    /// <summary>The registry, and where something of <see cref="HarvesterOptions.Wanted"/> is missing, a few sources that may fill the gap.</summary>
    Normal,

    /// <summary>All sources that serve the work's identifiers, those included that are found on the way.</summary>
    Full,
}
