using System.Net;
using System.Text;

namespace BibHarvester.Formats.Xml;

/// <summary>What stands in an element as text with markup, for the rules of titles and abstracts.</summary>
internal static class ElementMarkup
{
    /// <summary>A title: italics, sub- and superscripts, formulas; on one line.</summary>
    public static RichText Title(ElementNode element) => RichText.ParseMarkup(Inner(element));

    /// <summary>An abstract: the same, with paragraphs.</summary>
    public static RichText Paragraphs(ElementNode element) => RichText.ParseParagraphs(Inner(element));

    /// <summary>The text in an element with its inner elements as tags, without their attributes.</summary>
    public static string Inner(ElementNode element)
    {
        if (element.Content is [(null, { } only)])
            return Escape(only);
        var markup = new StringBuilder();
        Append(element, markup);
        return markup.ToString();
    }

    private static void Append(ElementNode element, StringBuilder markup)
    {
        foreach (var (inner, text) in element.Content)
        {
            if (text is not null)
                markup.Append(Escape(text));
            if (inner is null)
                continue;

            // MathML parts numbers by an element.
            if (inner.Is("sep"))
                markup.Append(' ');
            markup.Append('<').Append(inner.Name).Append('>');
            Append(inner, markup);
            markup.Append("</").Append(inner.Name).Append('>');
        }
    }

    private static string Escape(string text) => text.AsSpan().IndexOfAny('&', '<', '>') < 0 ? text : WebUtility.HtmlEncode(text);
}
