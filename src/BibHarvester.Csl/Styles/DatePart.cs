namespace BibHarvester.Csl.Styles;

/// <summary><c>cs:date-part</c>.</summary>
internal sealed record DatePart
{
    public required DatePartName Name { get; init; }

    /// <summary>The form as the style writes it; absent where the default holds.</summary>
    public string? Form { get; init; }

    public string? RangeDelimiter { get; init; }

    public Formatting Formatting { get; init; } = Formatting.None;

    /// <summary>Whether the style gives affixes of its own, which a localized date does not allow.</summary>
    public bool HasFormatting { get; init; }
}
