using BibHarvester.Csl.Items;

namespace BibHarvester.Csl.Styles;

/// <summary><c>cs:key</c>.</summary>
internal sealed record SortKey
{
    public Variable? Variable { get; init; }

    public Macro? Macro { get; init; }

    public bool IsDescending { get; init; }

    /// <summary>What overrides et-al abbreviation in the names of the macro.</summary>
    public NameSettings Names { get; init; } = NameSettings.None;
}
