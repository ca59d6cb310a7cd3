using System.Net;
using BibHarvester.Csl.Styles;

namespace BibHarvester.Csl.Output;

/// <summary>HTML; the tags are those of the CSL test suite.</summary>
/// <param name="hyperlinks">Whether identifiers and addresses become links.</param>
internal sealed class HtmlWriter(bool hyperlinks) : OutputWriter(hyperlinks)
{
    protected override void WriteText(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            _ = c switch
            {
                '&' => Result.Append("&#38;"),
                '<' => Result.Append("&#60;"),
                '>' => Result.Append("&#62;"),
                ' ' when i + 1 < text.Length && text[i + 1] == ' ' => Result.Append('\u00A0'),
                _ when Superscripts.Base(c) is { } letters => Result.Append("<sup>").Append(letters).Append("</sup>"),
                _ => Result.Append(c),
            };
        }
    }

    protected override string OpenFont(FontFormat font)
    {
        var closing = "";
        Open(font.Align switch
        {
            VerticalAlign.Superscript => "sup",
            VerticalAlign.Subscript => "sub",
            VerticalAlign.Baseline => "span style=\"baseline\"",
            _ => null,
        });
        Open(font.Decoration switch
        {
            TextDecoration.Underline => "span style=\"text-decoration:underline;\"",
            TextDecoration.None => "span style=\"text-decoration:none;\"",
            _ => null,
        });
        Open(font.Weight switch
        {
            FontWeight.Bold => "b",
            FontWeight.Normal => "span style=\"font-weight:normal;\"",
            _ => null,
        });
        Open(font.Variant switch
        {
            FontVariant.SmallCaps => "span style=\"font-variant:small-caps;\"",
            FontVariant.Normal => "span style=\"font-variant:normal;\"",
            _ => null,
        });
        Open(font.Style switch
        {
            FontStyle.Italic or FontStyle.Oblique => "i",
            FontStyle.Normal => "span style=\"font-style:normal;\"",
            _ => null,
        });
        return closing;

        void Open(string? tag)
        {
            if (tag is null)
                return;
            Result.Append('<').Append(tag).Append('>');
            closing = $"</{tag.Split(' ')[0]}>{closing}";
        }
    }

    protected override string OpenLink(string address)
    {
        Result.Append("<a href=\"").Append(WebUtility.HtmlEncode(address)).Append("\">");
        return "</a>";
    }

    // The white space is that of the reference processor: a block stands on lines of its own.
    protected override string OpenDisplay(DisplayKind display)
    {
        var (start, end) = display switch
        {
            DisplayKind.Block => ("\n\n    <div class=\"csl-block\">", "</div>\n"),
            DisplayKind.LeftMargin => ("\n    <div class=\"csl-left-margin\">", "</div>"),
            DisplayKind.RightInline => ("<div class=\"csl-right-inline\">", "</div>\n  "),
            _ => ("<div class=\"csl-indent\">", "</div>\n  "),
        };
        Result.Append(start);
        return end;
    }
}
