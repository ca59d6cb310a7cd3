namespace BibHarvester.Csl.Styles;

/// <summary><c>cs:citation</c> or <c>cs:bibliography</c>: its layout and options.</summary>
internal sealed record Layout
{
    public Formatting Formatting { get; init; } = Formatting.None;

    public string Delimiter { get; init; } = "";

    public Element[] Children { get; init; } = [];

    public SortKey[] SortKeys { get; init; } = [];

    public NameSettings Names { get; init; } = NameSettings.None;

    public bool AddNames { get; init; }

    public bool AddGivenNames { get; init; }

    public GivenNameRule GivenNameRule { get; init; }

    public bool AddYearSuffix { get; init; }

    public CiteCollapse Collapse { get; init; }

    public string? CiteGroupDelimiter { get; init; }
}
