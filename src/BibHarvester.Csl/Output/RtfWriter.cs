using System.Globalization;
using BibHarvester.Csl.Styles;

namespace BibHarvester.Csl.Output;

/// <summary>Rich Text Format 1.9, to stand within a document: no header, no paragraph around it.</summary>
/// <param name="hyperlinks">Whether identifiers and addresses become links.</param>
internal sealed class RtfWriter(bool hyperlinks) : OutputWriter(hyperlinks)
{
    protected override void WriteText(string text)
    {
        foreach (var c in text)
        {
            _ = c switch
            {
                '\\' or '{' or '}' => Result.Append('\\').Append(c),
                '\n' => Result.Append(@"{\line}"),
                '\t' => Result.Append(@"{\tab}"),
                '\u00A0' => Result.Append(@"\~"),
                '\u00AD' => Result.Append(@"\-"),
                '\u2011' => Result.Append(@"\_"),
                < ' ' => Result,
                < '\u007F' => Result.Append(c),
                // A signed number of 16 bits, each half of a surrogate pair by itself; behind the blank what older readers show instead.
                _ => Result.Append(@"\u").Append(((short)c).ToString(CultureInfo.InvariantCulture)).Append(" ?"),
            };
        }
    }

    protected override string OpenFont(FontFormat font)
    {
        var closing = "";
        Open(font.Align switch
        {
            VerticalAlign.Superscript => "super",
            VerticalAlign.Subscript => "sub",
            VerticalAlign.Baseline => "nosupersub",
            _ => null,
        });
        Open(font.Decoration switch
        {
            TextDecoration.Underline => "ul",
            TextDecoration.None => "ulnone",
            _ => null,
        });
        Open(font.Weight switch
        {
            FontWeight.Bold => "b",
            FontWeight.Normal => "b0",
            _ => null,
        });
        Open(font.Variant switch
        {
            FontVariant.SmallCaps => "scaps",
            FontVariant.Normal => "scaps0",
            _ => null,
        });
        Open(font.Style switch
        {
            FontStyle.Italic or FontStyle.Oblique => "i",
            FontStyle.Normal => "i0",
            _ => null,
        });
        return closing;

        void Open(string? word)
        {
            if (word is null)
                return;
            Result.Append(@"{\").Append(word).Append(' ');
            closing += "}";
        }
    }

    protected override string OpenLink(string address)
    {
        Result.Append(@"{\field{\*\fldinst{HYPERLINK """).Append(LinkAddress.Encode(address, @"\{}""")).Append(@"""}}{\fldrslt{");
        return "}}}";
    }

    protected override string OpenDisplay(DisplayKind display)
    {
        switch (display)
        {
            case DisplayKind.LeftMargin:
                return @"{\tab}";
            case DisplayKind.RightInline:
                return "";
            default:
                if (Result.Length > 0)
                    Result.Append(@"{\line}");
                if (display == DisplayKind.Indent)
                    Result.Append(@"{\tab}");
                return display == DisplayKind.Block ? @"{\line}" : "";
        }
    }
}
