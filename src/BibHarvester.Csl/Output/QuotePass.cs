using System.Buffers;

namespace BibHarvester.Csl.Output;

/// <summary>Gives quotations the marks of the locale, outer and inner by turns.</summary>
internal static class QuotePass
{
    private static readonly SearchValues<char> FrenchMarks = SearchValues.Create(":;?!\u00BB\u00AB");

    public static void Run(Span<Token> tokens, QuoteMarks marks)
    {
        var depth = 0;
        // Outermost quotations may begin with inner marks; those within alternate with what is around them.
        var shift = 0;
        foreach (ref var token in tokens)
        {
            switch (token.Kind)
            {
                case TokenKind.OpenQuote:
                    if (depth == 0)
                        shift = (token.Flags & TokenFlags.Inner) != TokenFlags.None ? 1 : 0;
                    token.Text = marks.Open(shift + depth++);
                    break;
                case TokenKind.CloseQuote:
                    token.Text = marks.Close(shift + --depth);
                    break;
                case TokenKind.Text when (token.Flags & TokenFlags.Value) != TokenFlags.None:
                    token.Text = NarrowSpaces(token.Text);
                    break;
            }
        }
    }

    // A blank before a colon and the like, as French and library catalogues write it, must not break the line.
    private static string NarrowSpaces(string text)
    {
        if (!text.AsSpan().ContainsAny(FrenchMarks))
            return text;
        foreach (var mark in ":;?!\u00BB")
            text = text.Replace(" " + mark, "\u202F" + mark, StringComparison.Ordinal);
        return text.Replace("\u00AB ", "\u00AB\u202F", StringComparison.Ordinal);
    }
}
