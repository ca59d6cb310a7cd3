using System.Runtime.InteropServices;
using BibHarvester.Csl.Styles;

namespace BibHarvester.Csl.Output;

/// <summary>The output tree, written down in order: what is dropped is cut off at its end.</summary>
internal sealed class OutputBuffer
{
    private readonly List<Token> _tokens = [];

    public int Count => _tokens.Count;

    public Span<Token> Tokens => CollectionsMarshal.AsSpan(_tokens);

    public void Text(string text, TokenFlags flags = TokenFlags.None)
    {
        if (text.Length > 0)
            _tokens.Add(new Token(TokenKind.Text, flags, text, Data: null));
    }

    public void Open(TokenKind kind, object? data = null, string text = "", TokenFlags flags = TokenFlags.None) =>
        _tokens.Add(new Token(kind, flags, text, data));

    public void Close(TokenKind kind) => _tokens.Add(new Token(kind, TokenFlags.None, "", Data: null));

    public void OpenFont(FontFormat font, TokenFlags flags = TokenFlags.None) =>
        _tokens.Add(new Token(TokenKind.OpenFont, flags, "", font));

    /// <summary>Whether there is text from a place on.</summary>
    public bool HasTextFrom(int place)
    {
        foreach (ref readonly var token in Tokens[place..])
        {
            if (token.Kind == TokenKind.Text)
                return true;
        }

        return false;
    }

    public void CutAt(int place) => CollectionsMarshal.SetCount(_tokens, place);

    public void Append(OutputBuffer other) => _tokens.AddRange(other._tokens);

    /// <summary>The text from a place on, without anything around it.</summary>
    public string PlainFrom(int place)
    {
        var text = new System.Text.StringBuilder();
        foreach (ref readonly var token in Tokens[place..])
        {
            if (token.Kind == TokenKind.Text)
                text.Append(token.Text);
        }

        return text.ToString();
    }
}
