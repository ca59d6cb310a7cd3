namespace BibHarvester.Csl.Output;

/// <summary>Turns parentheses within parentheses into square brackets, as notes have them.</summary>
internal static class BracketPass
{
    public static void Run(Span<Token> tokens)
    {
        var depth = 0;
        foreach (ref var token in tokens)
        {
            if (token.Kind == TokenKind.Text && token.Text.AsSpan().IndexOfAny('(', ')') >= 0)
                token.Text = Changed(token.Text, ref depth);
        }
    }

    private static string Changed(string text, ref int depth)
    {
        var changed = text.ToCharArray();
        for (var i = 0; i < changed.Length; i++)
        {
            if (changed[i] == '(' && depth++ % 2 == 1)
                changed[i] = '[';
            else if (changed[i] == ')' && depth > 0 && --depth % 2 == 1)
                changed[i] = ']';
        }

        return new string(changed);
    }
}
