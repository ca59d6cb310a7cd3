namespace BibHarvester;

/// <summary>An entry of the work's list of references.</summary>
public sealed record Reference
{
    /// <summary>The key under which the source lists it.</summary>
    public string? Key { get; init; }

    /// <summary>The reference as printed; absent where the source has parts only.</summary>
    public string? Text { get; init; }

    /// <summary>What the source says of the cited work; absent where it has nothing but <see cref="Text"/>.</summary>
    public BibRecord? Record { get; init; }

    /// <summary>Who found the DOI: <c>publisher</c> or <c>crossref</c>.</summary>
    public string? DoiAssertedBy { get; init; }
}
