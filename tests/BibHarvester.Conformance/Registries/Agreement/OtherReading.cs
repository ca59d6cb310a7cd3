namespace BibHarvester.Conformance.Registries.Agreement;

/// <summary>What another program made of a work, as far as it is compared.</summary>
internal sealed record OtherReading
{
    /// <summary>The types that its word for the type stands for; none where it says no type, or one that stands for anything.</summary>
    public IReadOnlyList<WorkType> Types { get; init; } = [];

    /// <summary>Its word for the type.</summary>
    public string? TypeWord { get; init; }

    /// <summary>Its title; where it has a subtitle apart, the title without and with it.</summary>
    public IReadOnlyList<string> Titles { get; init; } = [];

    /// <summary>The whole names of those who made the work, in their order.</summary>
    public IReadOnlyList<string> Names { get; init; } = [];

    /// <summary>The year of publication; absent where it says none.</summary>
    public int? Year { get; init; }

    /// <summary>Its identifiers of kinds that are compared.</summary>
    public IReadOnlyList<ReadingIdentifier> Identifiers { get; init; } = [];
}
