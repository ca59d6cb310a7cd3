namespace BibHarvester.Sqlite;

/// <summary>What a new snapshot says of itself, and how it is built.</summary>
public sealed class SnapshotOptions
{
    /// <summary>Of what date the records are.</summary>
    /// <value>By default the latest date on which one of them was indexed, else the time of building.</value>
    public DateTimeOffset? AsOf { get; set; }

    /// <summary>Where the records are from, such as <c>crossref</c> or the name of the file.</summary>
    /// <value>Not said by default.</value>
    public string? Source { get; set; }

    /// <summary>How many records are written at a time.</summary>
    /// <value>5000 by default.</value>
    /// <exception cref="ArgumentOutOfRangeException">It is below 1.</exception>
    public int BatchSize
    {
        get;
        set
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 1);
            field = value;
        }
    } = 5000;

    /// <summary>The clock.</summary>
    /// <value>The system's by default.</value>
    public TimeProvider TimeProvider { get; set; } = TimeProvider.System;
}
