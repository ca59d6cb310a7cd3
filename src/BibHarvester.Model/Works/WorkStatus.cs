namespace BibHarvester;

/// <summary>A status of the work, and who says so. A notice of retraction is itself not retracted.</summary>
public sealed record WorkStatus
{
    /// <summary>The status.</summary>
    public required StatusKind Kind { get; init; }

    /// <summary>The source's own word, where <see cref="Kind"/> does not say it exactly.</summary>
    public string? Text { get; init; }

    /// <summary>Since when.</summary>
    public BibDate? Date { get; init; }

    /// <summary>The notice that says so.</summary>
    public Identifier? Notice { get; init; }

    /// <summary>Who asserts it: <c>publisher</c>, <c>retraction-watch</c>, or where the record's title says so <c>title</c>.</summary>
    public string? AssertedBy { get; init; }
}
