namespace BibHarvester;

/// <summary>Who brought a work out, and where.</summary>
public sealed record Publisher
{
    /// <summary>The name; absent where only the place is known.</summary>
    public string? Name { get; init; }

    /// <summary>The place.</summary>
    public string? Place { get; init; }

    /// <summary>What it did; published, unless said.</summary>
    public PublisherRole Role { get; init; }

    /// <summary>The department within the organisation.</summary>
    public ValueList<string> Departments { get; init; } = [];

    /// <summary>Identifiers of the organisation.</summary>
    public ValueList<Identifier> Identifiers { get; init; } = [];
}
