namespace BibHarvester;

/// <summary>A person's name in its parts, in one script.</summary>
/// <remarks>The parts are those of CSL: see "Names" in the CSL 1.0.2 specification.</remarks>
public sealed partial record PersonName
{
    /// <summary>The family name, without particles; absent for a person with one name, which is then the given name… or the reverse, as the source has it.</summary>
    public string? Family { get; init; }

    /// <summary>The given names or initials.</summary>
    public string? Given { get; init; }

    /// <summary>A particle that is dropped when only the family name is shown: the <c>van</c> of Ludwig van Beethoven.</summary>
    public string? DroppingParticle { get; init; }

    /// <summary>A particle that stays with the family name: the <c>van</c> of Vincent van Gogh.</summary>
    public string? NonDroppingParticle { get; init; }

    /// <summary>A suffix such as <c>Jr.</c> or <c>III</c>.</summary>
    public string? Suffix { get; init; }

    /// <summary>The language or script as a BCP 47 tag, such as <c>zh-Hans</c>; absent where it is not said.</summary>
    public string? Language { get; init; }
}
