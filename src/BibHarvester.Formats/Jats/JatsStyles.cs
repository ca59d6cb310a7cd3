using System.Xml;
using BibHarvester.Formats.Xml;

namespace BibHarvester.Formats.Jats;

/// <summary>The elements of JATS that style text.</summary>
internal static class JatsStyles
{
    /// <summary>The text of an element, with its styles; formulas and notes of the typesetter are text.</summary>
    public static RichText Read(ElementNode element) => RichLine.Of(element, StyleOf);

    /// <summary>The text as it is written.</summary>
    public static RichText Line(RichText text) =>
        RichLine.Of(text, RichStyle.Italic, RichStyle.Bold, RichStyle.Subscript, RichStyle.Superscript, RichStyle.SmallCaps);

    public static void Begin(XmlWriter writer, RichStyle style) => writer.WriteStartElement(style switch
    {
        RichStyle.Italic => "italic",
        RichStyle.Bold => "bold",
        RichStyle.Subscript => "sub",
        RichStyle.Superscript => "sup",
        _ => "sc",
    });

    private static RichStyle? StyleOf(ElementNode element) => element.Name switch
    {
        "italic" => RichStyle.Italic,
        "bold" => RichStyle.Bold,
        "sub" => RichStyle.Subscript,
        "sup" => RichStyle.Superscript,
        "sc" => RichStyle.SmallCaps,
        _ => null,
    };
}
