namespace BibHarvester.Tests.Completing;

/// <summary>A work that the services of a test know.</summary>
internal sealed record StubWork(int Number, string Doi, string Agency = "Crossref", string? Pmid = null)
{
    public string Title { get; init; } = $"Title of {Number}";

    public string Family { get; init; } = "Body";

    /// <summary>Its number at PubMed Central, which the converter there tells; absent where it is not in that archive.</summary>
    public string? Pmcid { get; init; }

    /// <summary>Whether the registry knows who wrote it.</summary>
    public bool RegistryHasNames { get; init; } = true;

    /// <summary>Whether the registry has no metadata of it.</summary>
    public bool IsMissingInRegistry { get; init; }
}
