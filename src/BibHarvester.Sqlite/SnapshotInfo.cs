namespace BibHarvester.Sqlite;

/// <summary>What a snapshot says of itself.</summary>
public sealed record SnapshotInfo
{
    /// <summary>The version of its tables.</summary>
    public required int SchemaVersion { get; init; }

    /// <summary>How many records it holds.</summary>
    public required long Records { get; init; }

    /// <summary>Of what date they are; absent where nothing says it.</summary>
    public DateTimeOffset? AsOf { get; init; }

    /// <summary>Where they are from; absent where nobody said.</summary>
    public string? Source { get; init; }

    /// <summary>When it was built.</summary>
    public DateTimeOffset? BuiltAt { get; init; }
}
