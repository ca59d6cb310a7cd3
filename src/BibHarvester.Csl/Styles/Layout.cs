namespace BibHarvester.Csl.Styles;

/// <summary><c>cs:citation</c> or <c>cs:bibliography</c>: its layout and options.</summary>
internal sealed record Layout
{
    public Formatting Formatting { get; init; } = Formatting.None;

    public string Delimiter { get; init; } = "";

    public Element[] Children { get; init; } = [];

    /// <summary>The languages of the items that it is for, the first being that of its terms; none where it is for all others.</summary>
    public string[] Languages { get; init; } = [];

    /// <summary>The layouts for items of certain languages (CSL-M, "Multiple layouts").</summary>
    public Layout[] Localized { get; init; } = [];

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

    /// <summary>The layout for items of a language.</summary>
    public Layout For(string language)
    {
        foreach (var layout in Localized)
        {
            foreach (var wanted in layout.Languages)
            {
                var isLonger = language.Length > wanted.Length;
                if (language.StartsWith(wanted, StringComparison.OrdinalIgnoreCase) && (!isLonger || language[wanted.Length] is '-' or '_'))
                    return layout;
            }
        }

        return this;
    }
}
