using System.Xml;
using BibHarvester.Formats.Xml;

namespace BibHarvester.Formats.Tei;

/// <summary>Styles of text: <c>hi rend="italic"</c>.</summary>
internal static class TeiStyles
{
    private static readonly (string Rend, RichStyle Style)[] Table =
    [
        ("italic", RichStyle.Italic), ("i", RichStyle.Italic), ("bold", RichStyle.Bold), ("b", RichStyle.Bold), ("sub", RichStyle.Subscript), ("subscript", RichStyle.Subscript),
        ("sup", RichStyle.Superscript), ("superscript", RichStyle.Superscript), ("smallcaps", RichStyle.SmallCaps), ("sc", RichStyle.SmallCaps),
    ];

    public static RichText Read(ElementNode element) => RichLine.Of(element, StyleOf);

    public static RichText Line(RichText text) => RichLine.Of(text, RichStyle.Italic, RichStyle.Bold, RichStyle.Subscript, RichStyle.Superscript, RichStyle.SmallCaps);

    public static void Begin(XmlWriter writer, RichStyle style)
    {
        writer.WriteStartElement("hi");
        writer.WriteAttributeString("rend", Array.Find(Table, r => r.Style == style).Rend);
    }

    private static RichStyle? StyleOf(ElementNode element)
    {
        foreach (var (rend, style) in Table)
        {
            if (element.Name is "hi" or "emph" && rend.Equals(element["rend"], StringComparison.OrdinalIgnoreCase))
                return style;
        }

        return null;
    }
}
