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

    public string? YearSuffixDelimiter { get; init; }

    public string? AfterCollapseDelimiter { get; init; }

    /// <summary>Within how many notes a cite counts as near to the one before.</summary>
    public int NearNoteDistance { get; init; } = 5;

    /// <summary>What stands for names that are those of the entry before; absent where they are repeated.</summary>
    public string? AuthorSubstitute { get; init; }

    public SubstituteRule AuthorSubstituteRule { get; init; }

    public FieldAlign SecondFieldAlign { get; init; }

    public bool HangingIndent { get; init; }

    public int EntrySpacing { get; init; } = 1;

    public int LineSpacing { get; init; } = 1;
}
