namespace BibHarvester;

/// <summary>The conference or other event at which a work was presented.</summary>
public sealed record WorkEvent
{
    /// <summary>The name.</summary>
    public string? Name { get; init; }

    /// <summary>The acronym.</summary>
    public string? Acronym { get; init; }

    /// <summary>The number within its series.</summary>
    public string? Number { get; init; }

    /// <summary>The theme.</summary>
    public string? Theme { get; init; }

    /// <summary>The place.</summary>
    public string? Place { get; init; }

    /// <summary>When it took place.</summary>
    public BibDate? Date { get; init; }

    /// <summary>Who paid for it.</summary>
    public ValueList<string> Sponsors { get; init; } = [];
}
