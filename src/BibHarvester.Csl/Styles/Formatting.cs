namespace BibHarvester.Csl.Styles;

/// <summary>What an element does to its output: affixes, quotes, fonts, case.</summary>
internal sealed record Formatting
{
    public static Formatting None { get; } = new();

    public string Prefix { get; init; } = "";

    public string Suffix { get; init; } = "";

    public bool Quotes { get; init; }

    public bool StripPeriods { get; init; }

    public TextCase TextCase { get; init; }

    public DisplayKind Display { get; init; }

    public FontFormat Font { get; init; } = FontFormat.None;

    /// <summary>This formatting within the affixes of another, which also gives what this one leaves open.</summary>
    public Formatting Over(Formatting other) => this with
    {
        Prefix = other.Prefix,
        Suffix = other.Suffix,
        StripPeriods = StripPeriods || other.StripPeriods,
        TextCase = TextCase == TextCase.Unset ? other.TextCase : TextCase,
        Font = Font.IsNone ? other.Font : Font,
    };

    /// <summary>What of it acts on a macro: the case of texts is changed where they are printed, not around macros.</summary>
    public Formatting ForMacro => TextCase == TextCase.Unset ? this : this with { TextCase = TextCase.Unset };

    public bool IsNone => Font.IsNone && this is
    {
        Prefix.Length: 0,
        Suffix.Length: 0,
        Quotes: false,
        StripPeriods: false,
        TextCase: TextCase.Unset,
        Display: DisplayKind.Unset,
    };
}
