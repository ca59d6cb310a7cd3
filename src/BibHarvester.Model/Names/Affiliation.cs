namespace BibHarvester;

/// <summary>Where a contributor worked.</summary>
public sealed record Affiliation
{
    /// <summary>The name as the source writes it; absent where only an identifier is known.</summary>
    public string? Name { get; init; }

    /// <summary>The place as the source writes it.</summary>
    public string? Place { get; init; }

    /// <summary>Identifiers of the organisation, such as a ROR.</summary>
    public ValueList<Identifier> Identifiers { get; init; } = [];
}
