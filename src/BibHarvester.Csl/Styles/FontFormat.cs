namespace BibHarvester.Csl.Styles;

/// <summary>The font attributes of an element; each absent one is as around it.</summary>
internal sealed record FontFormat
{
    public static FontFormat None { get; } = new();

    public FontStyle Style { get; init; }

    public FontVariant Variant { get; init; }

    public FontWeight Weight { get; init; }

    public TextDecoration Decoration { get; init; }

    public VerticalAlign Align { get; init; }

    // Equality of records compares enumerations by comparers that are never compiled ahead of time.
    public bool IsNone => this is
    {
        Style: FontStyle.Unset,
        Variant: FontVariant.Unset,
        Weight: FontWeight.Unset,
        Decoration: TextDecoration.Unset,
        Align: VerticalAlign.Unset,
    };
}
