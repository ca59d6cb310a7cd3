using System.Text;
using BibHarvester.Csl.Styles;

namespace BibHarvester.Csl.Output;

/// <summary>Writes the output tree in one form. Used for one text, then thrown away.</summary>
/// <param name="hyperlinks">Whether identifiers and addresses become links.</param>
internal abstract class OutputWriter(bool hyperlinks)
{
    private readonly Stack<string> _closing = new();
    private readonly FontStack _fonts = new();

    protected StringBuilder Result { get; } = new();

    public static OutputWriter Of(CslOutput output, bool hyperlinks) => output switch
    {
        CslOutput.Html => new HtmlWriter(hyperlinks),
        CslOutput.Markdown => new MarkdownWriter(hyperlinks),
        CslOutput.Latex => new LatexWriter(hyperlinks),
        CslOutput.Rtf => new RtfWriter(hyperlinks),
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
                    _closing.Push(OpenFont(_fonts.Push(token)));
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
}
