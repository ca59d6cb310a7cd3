namespace BibHarvester;

/// <summary>An address of the work or of a form of it.</summary>
public sealed record Link
{
    /// <summary>The address as the source writes it.</summary>
    public required string Url { get; init; }

    /// <summary>What is there.</summary>
    public LinkKind Kind { get; init; }

    /// <summary>The media type; absent where unknown.</summary>
    public string? MediaType { get; init; }

    /// <summary>The version of the content: <c>vor</c>, <c>am</c>.</summary>
    public string? ContentVersion { get; init; }

    /// <summary>What the source offers it for, such as <c>text-mining</c>.</summary>
    public string? Purpose { get; init; }

    /// <summary>Whether anyone may read it free of charge; absent where unknown.</summary>
    public bool? IsOpenAccess { get; init; }
}
