using BibHarvester.Csl.Styles;

namespace BibHarvester.Csl.Output;

/// <summary>The fonts within which the text stands.</summary>
internal sealed class FontStack
{
    private readonly Stack<FontFormat> _fonts = new([new FontFormat()]);

    /// <summary>The font as it is, from the outermost to the innermost laid over each other.</summary>
    public FontFormat Current => _fonts.Peek();

    /// <summary>Opens a font.</summary>
    /// <returns>What differs from what is around it.</returns>
    public FontFormat Push(in Token token)
    {
        var around = _fonts.Peek();
        var asked = Asked((FontFormat)token.Data!, around, isMarkup: (token.Flags & TokenFlags.Markup) != TokenFlags.None);
        _fonts.Push(new FontFormat
        {
            Style = asked.Style == FontStyle.Unset ? around.Style : asked.Style,
            Weight = asked.Weight == FontWeight.Unset ? around.Weight : asked.Weight,
            Variant = asked.Variant == FontVariant.Unset ? around.Variant : asked.Variant,
            Decoration = asked.Decoration == TextDecoration.Unset ? around.Decoration : asked.Decoration,
            Align = asked.Align == VerticalAlign.Unset ? around.Align : asked.Align,
        });
        return asked;
    }

    public void Pop() => _fonts.Pop();

    // A value's own italics inside italics turn upright, and so on; a style's own stay.
    private static FontFormat Asked(FontFormat font, FontFormat around, bool isMarkup)
    {
        var asked = font;
        if (font.Style == FontStyle.Italic && around.Style == FontStyle.Italic)
            asked = asked with { Style = isMarkup ? FontStyle.Normal : FontStyle.Italic };
        if (font.Weight == FontWeight.Bold && around.Weight == FontWeight.Bold)
            asked = asked with { Weight = isMarkup ? FontWeight.Normal : FontWeight.Bold };
        if (font.Variant == FontVariant.SmallCaps && around.Variant == FontVariant.SmallCaps)
            asked = asked with { Variant = isMarkup ? FontVariant.Normal : FontVariant.SmallCaps };
        return asked with
        {
            Style = asked.Style == FontStyle.Normal && around.Style is FontStyle.Unset or FontStyle.Normal ? FontStyle.Unset : asked.Style,
            Weight = asked.Weight == FontWeight.Normal && around.Weight is FontWeight.Unset or FontWeight.Normal ? FontWeight.Unset : asked.Weight,
            Variant = asked.Variant == FontVariant.Normal && around.Variant is FontVariant.Unset or FontVariant.Normal
                ? FontVariant.Unset
                : asked.Variant,
            Decoration = asked.Decoration == TextDecoration.None && around.Decoration != TextDecoration.Underline
                ? TextDecoration.Unset
                : asked.Decoration,
        };
    }
}
