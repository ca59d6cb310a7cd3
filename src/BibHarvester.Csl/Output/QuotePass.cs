using System.Buffers;
using System.Text;
using BibHarvester.Csl.Locales;

namespace BibHarvester.Csl.Output;

/// <summary>Turns quoting elements and the straight quotes of values into the locale's quotes, outer and inner by turns.</summary>
internal static class QuotePass
{
    private static readonly SearchValues<char> FrenchMarks = SearchValues.Create(":;?!\u00BB\u00AB");

    public static void Run(Span<Token> tokens, LocaleData locale)
    {
        string[] open =
        [
            Finisher.Term(locale, Terms.OpenQuote, "\u201C"), Finisher.Term(locale, Terms.OpenInnerQuote, "\u2018"),
        ];
        string[] close =
        [
            Finisher.Term(locale, Terms.CloseQuote, "\u201D"), Finisher.Term(locale, Terms.CloseInnerQuote, "\u2019"),
        ];
        var depth = 0;
        var before = ' ';
        for (var i = 0; i < tokens.Length; i++)
        {
            ref var token = ref tokens[i];
            switch (token.Kind)
            {
                case TokenKind.OpenQuote:
                    token.Text = open[depth % 2];
                    depth++;
                    before = ' ';
                    break;
                case TokenKind.CloseQuote:
                    depth = Math.Max(0, depth - 1);
                    token.Text = close[depth % 2];
                    before = '"';
                    break;
                case TokenKind.Text:
                    if ((token.Flags & TokenFlags.Value) != TokenFlags.None)
                    {
                        if (token.Text.AsSpan().IndexOfAny('"', '\'') >= 0)
                            token.Text = Curl(token.Text, before, After(tokens, i), depth, open, close);
                        token.Text = NarrowSpaces(token.Text);
                    }

                    before = token.Text[^1];
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

    // The first character of the next piece of the same value.
    private static char After(ReadOnlySpan<Token> tokens, int place)
    {
        for (var i = place + 1; i < tokens.Length; i++)
        {
            if (tokens[i].Kind == TokenKind.Text)
                return (tokens[i].Flags & TokenFlags.Continues) != TokenFlags.None ? tokens[i].Text[0] : ' ';
        }

        return ' ';
    }

    private static string Curl(string text, char before, char after, int depth, string[] open, string[] close)
    {
        var result = new StringBuilder(text.Length + 2);
        var pending = new Stack<char>();
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (c is not ('"' or '\''))
            {
                result.Append(c);
                continue;
            }

            var previous = i > 0 ? text[i - 1] : before;
            var next = i + 1 < text.Length ? text[i + 1] : after;
            var opens = (char.IsWhiteSpace(previous) || previous is '(' or '[' or '\u2014' or '\u2013' or '"' or '\'') && !char.IsWhiteSpace(next);
            var closes = pending.Contains(c) && !char.IsWhiteSpace(previous) && !char.IsLetterOrDigit(next);
            if (closes)
            {
                while (pending.Pop() != c)
                {
                    // An unclosed inner quote ends with the outer one.
                }

                result.Append(close[(depth + pending.Count) % 2]);
            }
            else if (opens && (c == '"' || IsClosed(text, i)))
            {
                result.Append(open[(depth + pending.Count) % 2]);
                pending.Push(c);
            }
            else
            {
                result.Append(c == '\'' ? "\u2019" : char.IsWhiteSpace(previous) ? open[depth % 2] : close[depth % 2]);
            }
        }

        return result.ToString();
    }

    // Whether an apostrophe that looks like an opening quote has its closing one.
    private static bool IsClosed(string text, int place)
    {
        for (var i = place + 2; i < text.Length; i++)
        {
            if (text[i] == '\'' && !char.IsWhiteSpace(text[i - 1]) && (i + 1 == text.Length || !char.IsLetterOrDigit(text[i + 1])))
                return true;
        }

        return false;
    }
}
