namespace BibHarvester.Csl.Styles;

/// <summary><c>cs:name</c> with its name parts and <c>cs:et-al</c>.</summary>
internal sealed record NameElement
{
    public static NameElement Default { get; } = new();

    public NameSettings Options { get; init; } = NameSettings.None;

    public Formatting Formatting { get; init; } = Formatting.None;

    public Formatting Family { get; init; } = Formatting.None;

    public Formatting Given { get; init; } = Formatting.None;
}
