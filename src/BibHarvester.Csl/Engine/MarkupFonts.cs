using BibHarvester.Csl.Items;
using BibHarvester.Csl.Styles;

namespace BibHarvester.Csl.Engine;

/// <summary>The markup of values as fonts.</summary>
internal static class MarkupFonts
{
    private static readonly FontFormat Italic = new() { Style = FontStyle.Italic };

    private static readonly FontFormat Bold = new() { Weight = FontWeight.Bold };

    private static readonly FontFormat Subscript = new() { Align = VerticalAlign.Subscript };

    private static readonly FontFormat Superscript = new() { Align = VerticalAlign.Superscript };

    private static readonly FontFormat SmallCaps = new() { Variant = FontVariant.SmallCaps };

    private static readonly FontFormat Plain = new()
    {
        Style = FontStyle.Normal,
        Variant = FontVariant.Normal,
        Weight = FontWeight.Normal,
        Decoration = TextDecoration.None,
    };

    public static FontFormat Of(MarkupStyle style) => style switch
    {
        MarkupStyle.Italic => Italic,
        MarkupStyle.Bold => Bold,
        MarkupStyle.Subscript => Subscript,
        MarkupStyle.Superscript => Superscript,
        MarkupStyle.SmallCaps => SmallCaps,
        _ => Plain,
    };
}
