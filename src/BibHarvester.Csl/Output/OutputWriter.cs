using System.Text;
using BibHarvester.Csl.Styles;

namespace BibHarvester.Csl.Output;

/// <summary>Writes the output tree in one form. Used for one text, then thrown away.</summary>
/// <param name="hyperlinks">Whether identifiers and addresses become links.</param>
internal abstract class OutputWriter(bool hyperlinks)
{
    private readonly Stack<string> _closing = new();
    private readonly Stack<FontFormat> _fonts = new([new FontFormat()]);

    protected StringBuilder Result { get; } = new();

    public static OutputWriter Of(CslOutput output, bool hyperlinks) => output switch
    {
        CslOutput.Html => new HtmlWriter(hyperlinks),
        CslOutput.Markdown => new MarkdownWriter(hyperlinks),
        _ => new TextOutputWriter(),
    };

    public string Write(ReadOnlySpan<Token> tokens)
    {
        foreach (ref readonly var token in tokens)
        {
            switch (token.Kind)
            {
                case TokenKind.Text or TokenKind.OpenQuote or TokenKind.CloseQuote:
                    WriteText(token.Text);
                    break;
                case TokenKind.OpenFont:
                    OpenFont((FontFormat)token.Data!, isMarkup: (token.Flags & TokenFlags.Markup) != TokenFlags.None);
                    break;
                case TokenKind.CloseFont:
                    _fonts.Pop();
                    Close();
                    break;
                case TokenKind.OpenLink when hyperlinks && token.Text.Length > 0:
                    _closing.Push(OpenLink(token.Text));
                    break;
                case TokenKind.OpenLink:
                    _closing.Push("");
                    break;
                case TokenKind.OpenDisplay:
                    _closing.Push(OpenDisplay((DisplayKind)token.Data!));
                    break;
                case TokenKind.CloseLink or TokenKind.CloseDisplay:
                    Close();
                    break;
            }
        }

        return Result.ToString();
    }

    protected abstract void WriteText(string text);

    /// <summary>Opens what a font asks for; gives back what closes it.</summary>
    protected abstract string OpenFont(FontFormat font);

    protected abstract string OpenLink(string address);

    // Without blocks of their own, parts are set apart by blanks and lines.
    protected virtual string OpenDisplay(DisplayKind display)
    {
        if (display is DisplayKind.Block or DisplayKind.Indent && Result.Length > 0 && Result[^1] != '\n')
            Result.Append('\n');
        return display switch
        {
            DisplayKind.LeftMargin => " ",
            DisplayKind.Block => "\n",
            _ => "",
        };
    }

    private void Close() => Result.Append(_closing.Pop());

    // A value's own italics inside italics turn upright, and so on; a style's own stay.
    private void OpenFont(FontFormat font, bool isMarkup)
    {
        var around = _fonts.Peek();
        var asked = font;
        if (font.Style == FontStyle.Italic && around.Style == FontStyle.Italic)
            asked = asked with { Style = isMarkup ? FontStyle.Normal : FontStyle.Italic };
        if (font.Weight == FontWeight.Bold && around.Weight == FontWeight.Bold)
            asked = asked with { Weight = isMarkup ? FontWeight.Normal : FontWeight.Bold };
        if (font.Variant == FontVariant.SmallCaps && around.Variant == FontVariant.SmallCaps)
            asked = asked with { Variant = isMarkup ? FontVariant.Normal : FontVariant.SmallCaps };
        asked = asked with
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
        _fonts.Push(new FontFormat
        {
            Style = asked.Style == FontStyle.Unset ? around.Style : asked.Style,
            Weight = asked.Weight == FontWeight.Unset ? around.Weight : asked.Weight,
            Variant = asked.Variant == FontVariant.Unset ? around.Variant : asked.Variant,
            Decoration = asked.Decoration == TextDecoration.Unset ? around.Decoration : asked.Decoration,
        });
        _closing.Push(OpenFont(asked));
    }
}
