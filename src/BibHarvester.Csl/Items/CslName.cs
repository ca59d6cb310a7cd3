namespace BibHarvester.Csl.Items;

/// <summary>A name of an item, in the parts of CSL-JSON.</summary>
public sealed record CslName
{
    /// <summary>The family name.</summary>
    public string? Family { get; init; }

    /// <summary>The given names.</summary>
    public string? Given { get; init; }

    /// <summary>A particle that is dropped when only the family name is shown.</summary>
    public string? DroppingParticle { get; init; }

    /// <summary>A particle that stays with the family name.</summary>
    public string? NonDroppingParticle { get; init; }

    /// <summary>A suffix such as <c>Jr.</c>.</summary>
    public string? Suffix { get; init; }

    /// <summary>Whether a comma stands before the suffix.</summary>
    public bool CommaSuffix { get; init; }

    /// <summary>Whether the name is always shown family name first.</summary>
    public bool StaticOrdering { get; init; }

    /// <summary>A name kept whole: of an organisation.</summary>
    public string? Literal { get; init; }

    /// <summary>The name as the engine renders it; parsed once.</summary>
    internal NameParts Parts => field ??= NameParts.Of(this);

    /// <inheritdoc/>
    public bool Equals(CslName? other) =>
        other is not null && Family == other.Family && Given == other.Given &&
        DroppingParticle == other.DroppingParticle && NonDroppingParticle == other.NonDroppingParticle &&
        Suffix == other.Suffix && CommaSuffix == other.CommaSuffix &&
        StaticOrdering == other.StaticOrdering && Literal == other.Literal;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Family, Given, NonDroppingParticle, Suffix, Literal);
}
