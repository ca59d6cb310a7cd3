namespace BibHarvester.Sources;

/// <summary>What a service wants of whoever asks it.</summary>
public enum SourceNeed
{
    /// <summary>Nothing.</summary>
    Nothing,

    /// <summary>Nothing; a key raises its limits.</summary>
    OptionalKey,

    /// <summary>A key: <see cref="HarvesterOptions.ApiKeys"/>.</summary>
    Key,

    /// <summary>A contact address: <see cref="HarvesterOptions.ContactEmail"/>.</summary>
    Contact,
}
