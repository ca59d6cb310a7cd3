namespace BibHarvester.Csl.Styles;

/// <summary><c>cs:name</c> with its name parts and <c>cs:et-al</c>.</summary>
internal sealed record NameElement
{
    public static NameElement Default { get; } = new();

    public NameSettings Options { get; init; } = NameSettings.None;

    public Formatting Formatting { get; init; } = Formatting.None;

    public Formatting Family { get; init; } = Formatting.None;

    public Formatting Given { get; init; } = Formatting.None;

    /// <summary>How each name looks: the affixes stand around all of them.</summary>
    public Formatting Each => field ??= Formatting with { Prefix = "", Suffix = "" };

    /// <summary>How the family name looks, without its affixes.</summary>
    public Formatting FamilyPart => field ??= Family with { Prefix = "", Suffix = "" };

    /// <summary>How the given name looks, without its affixes.</summary>
    public Formatting GivenPart => field ??= Given with { Prefix = "", Suffix = "" };
}
