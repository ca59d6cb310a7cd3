namespace BibHarvester.Csl.Styles;

/// <summary>How names are rendered. What is unset is inherited: name from layout from style.</summary>
internal sealed record NameSettings
{
    public static NameSettings None { get; } = new();

    public static NameSettings Defaults { get; } = new()
    {
        And = AndKind.None,
        DelimiterPrecedesLast = DelimiterRule.Contextual,
        DelimiterPrecedesEtAl = DelimiterRule.Contextual,
        EtAlMin = 0,
        EtAlUseLast = false,
        Initialize = true,
        Order = NameOrder.None,
        SortSeparator = ", ",
        Form = NameForm.Long,
        Delimiter = ", ",
        NamesDelimiter = "",
    };

    public AndKind And { get; init; }

    public DelimiterRule DelimiterPrecedesLast { get; init; }

    public DelimiterRule DelimiterPrecedesEtAl { get; init; }

    public int? EtAlMin { get; init; }

    public int? EtAlUseFirst { get; init; }

    public int? EtAlSubsequentMin { get; init; }

    public int? EtAlSubsequentUseFirst { get; init; }

    public bool? EtAlUseLast { get; init; }

    public bool? Initialize { get; init; }

    public string? InitializeWith { get; init; }

    public NameOrder Order { get; init; }

    public string? SortSeparator { get; init; }

    public NameForm Form { get; init; }

    public string? Delimiter { get; init; }

    public string? NamesDelimiter { get; init; }

    /// <summary>These options, with what is unset taken from others.</summary>
    public NameSettings Over(NameSettings outer) => new()
    {
        And = And == AndKind.Unset ? outer.And : And,
        DelimiterPrecedesLast = DelimiterPrecedesLast == DelimiterRule.Unset ? outer.DelimiterPrecedesLast : DelimiterPrecedesLast,
        DelimiterPrecedesEtAl = DelimiterPrecedesEtAl == DelimiterRule.Unset ? outer.DelimiterPrecedesEtAl : DelimiterPrecedesEtAl,
        EtAlMin = EtAlMin ?? outer.EtAlMin,
        EtAlUseFirst = EtAlUseFirst ?? outer.EtAlUseFirst,
        EtAlSubsequentMin = EtAlSubsequentMin ?? outer.EtAlSubsequentMin,
        EtAlSubsequentUseFirst = EtAlSubsequentUseFirst ?? outer.EtAlSubsequentUseFirst,
        EtAlUseLast = EtAlUseLast ?? outer.EtAlUseLast,
        Initialize = Initialize ?? outer.Initialize,
        InitializeWith = InitializeWith ?? outer.InitializeWith,
        Order = Order == NameOrder.Unset ? outer.Order : Order,
        SortSeparator = SortSeparator ?? outer.SortSeparator,
        Form = Form == NameForm.Unset ? outer.Form : Form,
        Delimiter = Delimiter ?? outer.Delimiter,
        NamesDelimiter = NamesDelimiter ?? outer.NamesDelimiter,
    };
}
