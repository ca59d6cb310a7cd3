namespace BibHarvester;

/// <summary>Who paid for the work.</summary>
public sealed record Funding
{
    /// <summary>The funder's name.</summary>
    public string? Funder { get; init; }

    /// <summary>Identifiers of the funder, such as its Open Funder Registry DOI or ROR.</summary>
    public ValueList<Identifier> FunderIdentifiers { get; init; } = [];

    /// <summary>Numbers of the awards.</summary>
    public ValueList<string> Awards { get; init; } = [];

    /// <summary>The address of the award.</summary>
    public string? AwardUrl { get; init; }

    /// <summary>The title of the award.</summary>
    public string? AwardTitle { get; init; }
}
