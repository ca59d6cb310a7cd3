namespace BibHarvester;

/// <summary>A figure about the work or its journal; never part of a citation.</summary>
public sealed record Metric
{
    /// <summary>What is counted, such as <c>cited-by</c>, <c>references</c>, <c>impact-factor</c>.</summary>
    public required string Name { get; init; }

    /// <summary>The figure.</summary>
    public required decimal Value { get; init; }

    /// <summary>When it was so; absent where unknown.</summary>
    public DateTimeOffset? HarvestedAt { get; init; }
}
