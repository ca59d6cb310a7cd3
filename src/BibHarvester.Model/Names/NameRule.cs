namespace BibHarvester;

/// <summary>The stable names of the rules by which a name was read, as they stand in <see cref="FieldWitness"/>.</summary>
public static class NameRule
{
    /// <summary>Family and given name were told apart by their order.</summary>
    public const string Order = "name.order";

    /// <summary>Initials after the family name (<c>Classen M</c>) were taken for the given names.</summary>
    public const string Initials = "name.initials";

    /// <summary>A particle was split off.</summary>
    public const string Particle = "name.particle";

    /// <summary>A suffix was split off.</summary>
    public const string Suffix = "name.suffix";

    /// <summary>A name in Han characters or Hangul was split by the table of surnames.</summary>
    public const string Surname = "name.surname";

    /// <summary>A corporate word made it an organisation.</summary>
    public const string Organization = "name.organization";

    /// <summary>Capitals were recased.</summary>
    public const string Recase = "name.recase";
}
