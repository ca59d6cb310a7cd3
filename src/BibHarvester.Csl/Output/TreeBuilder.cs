using BibHarvester.Csl.Styles;

namespace BibHarvester.Csl.Output;

/// <summary>Makes the public tree of rendered output.</summary>
internal sealed class TreeBuilder
{
    private readonly Stack<List<CslNode>> _open = new([[]]);
    private readonly FontStack _fonts = new();

    public ValueList<CslNode> Build(ReadOnlySpan<Token> tokens)
    {
        // What opened each level: the closing token does not say it.
        var opened = new Stack<Token>();
        foreach (ref readonly var token in tokens)
        {
            switch (token.Kind)
            {
                case TokenKind.Text or TokenKind.OpenQuote or TokenKind.CloseQuote:
                    AddText(token.Text);
                    break;
                case TokenKind.OpenFont or TokenKind.OpenLink or TokenKind.OpenDisplay:
                    if (token.Kind == TokenKind.OpenFont)
                        _fonts.Push(token);
                    opened.Push(token);
                    _open.Push([]);
                    break;
                case TokenKind.CloseFont or TokenKind.CloseLink or TokenKind.CloseDisplay:
                    Close(opened.Pop());
                    break;
            }
        }

        return [.. _open.Peek()];
    }

    // Pieces of text that nothing parts are one.
    private void AddText(string text)
    {
        var nodes = _open.Peek();
        if (nodes is [.., CslTextNode last])
            nodes[^1] = new CslTextNode(last.Text + text);
        else if (text.Length > 0)
            nodes.Add(new CslTextNode(text));
    }

    private void Close(Token token)
    {
        ValueList<CslNode> children = [.. _open.Pop()];
        var node = token.Kind switch
        {
            TokenKind.OpenFont => new CslFontNode(FontOf(_fonts.Current), children),
            TokenKind.OpenLink => token.Text.Length > 0 ? new CslLinkNode(token.Text, children) : null,
            _ => (CslNode)new CslDisplayNode(DisplayOf((DisplayKind)token.Data!), children),
        };
        if (token.Kind == TokenKind.OpenFont)
            _fonts.Pop();
        if (node is null)
            _open.Peek().AddRange(children);
        else if (children.Count > 0)
            _open.Peek().Add(node);
    }

    private static CslFont FontOf(FontFormat font) => new()
    {
        IsItalic = font.Style is FontStyle.Italic or FontStyle.Oblique,
        IsBold = font.Weight == FontWeight.Bold,
        HasSmallCaps = font.Variant == FontVariant.SmallCaps,
        IsUnderlined = font.Decoration == TextDecoration.Underline,
        Script = font.Align switch
        {
            VerticalAlign.Superscript => CslScript.Superscript,
            VerticalAlign.Subscript => CslScript.Subscript,
            _ => CslScript.Normal,
        },
    };

    private static CslDisplay DisplayOf(DisplayKind display) => display switch
    {
        DisplayKind.LeftMargin => CslDisplay.LeftMargin,
        DisplayKind.RightInline => CslDisplay.RightInline,
        DisplayKind.Indent => CslDisplay.Indent,
        _ => CslDisplay.Block,
    };
}
