using BibHarvester.Csl.Styles;

namespace BibHarvester.Csl.Output;

/// <summary>The output tree, written down in order: what is dropped is cut off at its end.</summary>
internal sealed class OutputBuffer
{
    // An array: a list of values is never compiled ahead of time.
    private Token[] _tokens = new Token[64];

    public int Count { get; private set; }

    public Span<Token> Tokens => _tokens.AsSpan(0, Count);

    public void Text(string text, TokenFlags flags = TokenFlags.None)
    {
        if (text.Length > 0)
            Add(new Token(TokenKind.Text, flags, text, Data: null));
    }

    public void Open(TokenKind kind, object? data = null, string text = "", TokenFlags flags = TokenFlags.None) =>
        Add(new Token(kind, flags, text, data));

    public void Close(TokenKind kind) => Add(new Token(kind, TokenFlags.None, "", Data: null));

    public void OpenFont(FontFormat font, TokenFlags flags = TokenFlags.None) =>
        Add(new Token(TokenKind.OpenFont, flags, "", font));

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

    /// <summary>Adds all of another buffer.</summary>
    public void Append(OutputBuffer other)
    {
        foreach (ref readonly var token in other.Tokens)
            Add(token);
    }

    /// <summary>Puts a text in the place of all between two places.</summary>
    public void Replace(int start, int end, string text)
    {
        var kept = Tokens[end..].ToArray();
        CutAt(start);
        Text(text);
        foreach (var token in kept)
            Add(token);
    }

    /// <summary>Drops what is opened and closed with nothing inside.</summary>
    public void DropEmpty()
    {
        for (var i = 0; i + 1 < Count; i++)
        {
            if (!IsOpening(_tokens[i].Kind) || _tokens[i + 1].Kind != _tokens[i].Kind + 1)
                continue;
            Replace(i, i + 2, "");
            i = Math.Max(-1, i - 2);
        }
    }

    private static bool IsOpening(TokenKind kind) =>
        kind is TokenKind.OpenFont or TokenKind.OpenQuote or TokenKind.OpenLink or TokenKind.OpenDisplay;

    public void CutAt(int place)
    {
        Array.Clear(_tokens, place, Count - place);
        Count = place;
    }

    /// <summary>The text from a place on, without anything around it.</summary>
    public string PlainFrom(int place) => PlainOf(place, Count);

    /// <summary>The text between two places, without anything around it.</summary>
    public string PlainOf(int start, int end)
    {
        var text = new System.Text.StringBuilder();
        foreach (ref readonly var token in Tokens[start..end])
        {
            if (token.Kind == TokenKind.Text)
                text.Append(token.Text);
        }

        return text.ToString();
    }

    public void Add(Token token)
    {
        if (Count == _tokens.Length)
            Array.Resize(ref _tokens, Count * 2);
        _tokens[Count++] = token;
    }
}
