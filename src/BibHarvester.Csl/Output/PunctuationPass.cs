namespace BibHarvester.Csl.Output;

/// <summary>Draws together punctuation where two pieces meet, and moves it into quotes where the locale says so.</summary>
/// <remarks>The table is that of the most used processors; see the fixtures <c>punctuation_FullMonty…</c> of the test suite.</remarks>
internal static class PunctuationPass
{
    private const string Marks = ".,;:!?";

    public static void Run(Span<Token> tokens, bool punctuationInQuote)
    {
        var previous = -1;
        var closedQuote = -1;
        for (var i = 0; i < tokens.Length; i++)
        {
            switch (tokens[i].Kind)
            {
                case TokenKind.CloseQuote:
                    closedQuote = i;
                    continue;
                case TokenKind.OpenQuote:
                    previous = -1;
                    closedQuote = -1;
                    continue;
                case not TokenKind.Text:
                    continue;
            }

            if (previous >= 0 && (tokens[i].Flags & TokenFlags.Continues) == TokenFlags.None)
                Meet(ref tokens[previous], ref tokens[i], closedQuote > previous, punctuationInQuote);
            if (tokens[i].Text.Length == 0)
                continue;
            previous = i;
            closedQuote = -1;
        }
    }

    private static void Meet(ref Token left, ref Token right, bool acrossQuote, bool punctuationInQuote)
    {
        if (acrossQuote)
        {
            // A full stop or comma after the quote moves into it; one that stands there already stays alone.
            while (punctuationInQuote && right.Text.Length > 0 && right.Text[0] is '.' or ',')
            {
                var (inner, _) = Joined(left.Text[^1], right.Text[0]);
                left.Text = left.Text[..^1] + inner;
                right.Text = right.Text[1..];
                if (right.Text.Length == 0 || right.Text[0] is not ('.' or ','))
                    return;
            }

            return;
        }

        if (punctuationInQuote)
            MoveIntoOwnQuote(ref left, ref right);
        while (right.Text.Length > 0 && left.Text.Length > 0)
        {
            var a = left.Text[^1];
            var b = right.Text[0];
            if (a == ' ' && b == ' ')
            {
                right.Text = right.Text[1..];
                continue;
            }

            if (!Marks.Contains(a, StringComparison.Ordinal) || !Marks.Contains(b, StringComparison.Ordinal))
                return;
            var (joined, isDrawn) = Joined(a, b);
            if (!isDrawn)
                return;
            left.Text = left.Text[..^1] + joined;
            right.Text = right.Text[1..];
        }
    }

    // A value that ends in a quotation of its own.
    private static void MoveIntoOwnQuote(ref Token left, ref Token right)
    {
        var text = left.Text;
        if (text.Length < 2 || text[^1] != '\u201D' || right.Text.Length == 0 || right.Text[0] is not ('.' or ','))
            return;
        var (inner, _) = Joined(text[^2], right.Text[0]);
        left.Text = $"{text[..^2]}{inner}\u201D";
        right.Text = right.Text[1..];
    }

    /// <summary>What two marks become, and whether that is less than both.</summary>
    private static (string Text, bool IsDrawn) Joined(char a, char b)
    {
        if (!Marks.Contains(a, StringComparison.Ordinal))
            return ($"{a}{b}", false);
        if (a == b)
            return (a.ToString(), true);
        var kept = (a, b) switch
        {
            ('!' or '?', '.' or ':') => a,
            (':', '!' or '?') => b,
            (':', '.') => a,
            (';', '!' or '?') => b,
            (';', ':' or '.') => a,
            _ => '\0',
        };
        return kept == '\0' ? ($"{a}{b}", false) : (kept.ToString(), true);
    }
}
