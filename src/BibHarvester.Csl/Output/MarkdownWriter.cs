using System.Buffers;
using BibHarvester.Csl.Styles;

namespace BibHarvester.Csl.Output;

/// <summary>Markdown as CommonMark reads it; what it has no sign for is HTML.</summary>
/// <param name="hyperlinks">Whether identifiers and addresses become links.</param>
internal sealed class MarkdownWriter(bool hyperlinks) : OutputWriter(hyperlinks)
{
    private static readonly SearchValues<char> Special = SearchValues.Create("\\`*_[]<>&#~|");

    protected override void WriteText(string text)
    {
        foreach (var c in text)
        {
            if (Special.Contains(c))
                Result.Append('\\');
            Result.Append(c);
        }
    }

    protected override string OpenFont(FontFormat font)
    {
        var closing = "";
        Open(font.Align == VerticalAlign.Superscript, "<sup>", "</sup>");
        Open(font.Align == VerticalAlign.Subscript, "<sub>", "</sub>");
        Open(font.Weight == FontWeight.Bold, "**", "**");
        Open(font.Variant == FontVariant.SmallCaps, "<span style=\"font-variant:small-caps;\">", "</span>");
        Open(font.Style is FontStyle.Italic or FontStyle.Oblique, "*", "*");
        // Upright inside italics: the italics end and begin anew.
        Open(font.Style == FontStyle.Normal, "*", "*");
        return closing;

        void Open(bool isAsked, string start, string end)
        {
            if (!isAsked)
                return;
            Result.Append(start);
            closing = end + closing;
        }
    }

    protected override string OpenLink(string address)
    {
        Result.Append('[');
        return $"]({address.Replace("(", "%28", StringComparison.Ordinal).Replace(")", "%29", StringComparison.Ordinal).Replace(" ", "%20", StringComparison.Ordinal)})";
    }
}
