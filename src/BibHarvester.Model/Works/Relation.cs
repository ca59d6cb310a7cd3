namespace BibHarvester;

/// <summary>A link from the record's work to another.</summary>
public sealed record Relation
{
    /// <summary>What this work is to the other.</summary>
    public required RelationKind Kind { get; init; }

    /// <summary>The source's own word for the relation, where <see cref="Kind"/> does not say it exactly.</summary>
    public string? KindText { get; init; }

    /// <summary>The other work's identifier; absent where only a description is known.</summary>
    public Identifier? Target { get; init; }

    /// <summary>What is known of the other work beside its identifier.</summary>
    public BibRecord? Record { get; init; }

    /// <summary>Who says so, in the source's words: <c>subject</c>, <c>object</c>, <c>publisher</c>, <c>retraction-watch</c>.</summary>
    public string? AssertedBy { get; init; }
}
