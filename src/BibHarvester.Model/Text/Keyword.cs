namespace BibHarvester;

/// <summary>A keyword or subject.</summary>
public sealed record Keyword
{
    /// <summary>The word or phrase.</summary>
    public required string Text { get; init; }

    /// <summary>The vocabulary it is from, such as <c>MeSH</c>; absent for free keywords.</summary>
    public string? Scheme { get; init; }

    /// <summary>The language as a BCP 47 tag; absent where the source says none.</summary>
    public string? Language { get; init; }
}
