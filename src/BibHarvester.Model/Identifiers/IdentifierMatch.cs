namespace BibHarvester;

/// <summary>An identifier that stands in a text.</summary>
public sealed record IdentifierMatch
{
    /// <summary>Where it begins, in characters from 0; a label before it is not part of it, the address of a resolver is.</summary>
    public required int Start { get; init; }

    /// <summary>How many characters it takes.</summary>
    public required int Length { get; init; }

    /// <summary>The identifier.</summary>
    public required Identifier Identifier { get; init; }

    /// <summary>Other readings of the same place, the likeliest first.</summary>
    public ValueList<Identifier> Alternatives { get; init; } = [];

    /// <summary>Identifiers of other schemes that the place names for the same thing.</summary>
    public ValueList<Identifier> Related { get; init; } = [];

    /// <summary>What was odd; codes as in <see cref="IdentifierDetection"/>.</summary>
    public ValueList<Diagnostic> Diagnostics { get; init; } = [];
}
