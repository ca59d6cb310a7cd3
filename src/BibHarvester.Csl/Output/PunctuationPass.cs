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
        // The quotation that ends right before the previous text: what is drawn together behind it may yet move in.
        var (quoted, quoteEnd) = (-1, -1);
        for (var i = 0; i < tokens.Length; i++)
        {
            switch (tokens[i].Kind)
            {
                case TokenKind.CloseQuote:
                    closedQuote = closedQuote < 0 ? i : closedQuote;
                    continue;
                case TokenKind.OpenQuote:
                    previous = -1;
                    closedQuote = -1;
                    continue;
                case not TokenKind.Text:
                    continue;
            }

            if (previous >= 0 && (tokens[i].Flags & TokenFlags.Continues) == TokenFlags.None)
            {
                Meet(tokens, previous, i, closedQuote, punctuationInQuote);
                if (quoteEnd >= 0)
                    Meet(tokens, quoted, previous, quoteEnd, punctuationInQuote);
            }

            if (tokens[i].Text.Length == 0)
                continue;
            (quoted, quoteEnd) = (previous, closedQuote);
            previous = i;
            closedQuote = -1;
        }
    }

    private static void Meet(Span<Token> tokens, int left, int right, int closedQuote, bool punctuationInQuote)
    {
        ref var before = ref tokens[left];
        ref var after = ref tokens[right];
        if (closedQuote < 0)
        {
            Draw(ref before, ref after);
        }
        else if ((after.Flags & TokenFlags.Value) != TokenFlags.None && !after.Text.StartsWith('.'))
        {
            // A comma that a value or an author begins with stays where it was put.
        }
        else if (!punctuationInQuote)
        {
            // A sentence that ends within the quotation ends there.
            if (before.Text.Length > 0 && before.Text[^1] is '.' or '?' or '!' && after.Text.StartsWith('.'))
                after.Text = after.Text[1..];
        }
        else
        {
            while (MoveIntoQuote(ref before, ref after, ref tokens[closedQuote]))
            {
                // One mark after the other.
            }
        }
    }

    // What is drawn in is counted first and cut once: a value may be nothing but a long row of marks.
    private static void Draw(ref Token left, ref Token right)
    {
        if (left.Text.Length == 0)
            return;
        var last = left.Text[^1];
        var taken = 0;
        for (; taken < right.Text.Length; taken++)
        {
            var next = right.Text[taken];
            if (last == ' ' && next == ' ' && (right.Flags & TokenFlags.Value) == TokenFlags.None)
                continue;
            if (!IsMark(last) || !IsMark(next) || Joined(last, next) is not (var joined, true))
                break;
            last = joined[0];
        }

        if (taken == 0)
            return;
        left.Text = left.Text[..^1] + last;
        right.Text = right.Text[taken..];
    }

    // Full stops, commas, question and exclamation marks move in before the closing mark; colons and semicolons move out.
    private static bool MoveIntoQuote(ref Token left, ref Token right, ref Token close)
    {
        if (right.Text.Length == 0 || !IsMark(right.Text[0]))
            return false;
        var next = right.Text[0];
        var isMoved = close.Text.Length > 1 && IsMark(close.Text[0]);
        var last = isMoved ? close.Text[0] : left.Text.Length > 0 ? left.Text[^1] : ' ';
        if (last is ':' or ';' && !isMoved && next is not ('!' or '?'))
        {
            left.Text = left.Text[..^1];
            right.Text = Joined(last, next).Text + right.Text[1..];
            return false;
        }

        if (next is ':' or ';')
        {
            if (last is '!' or '?' && next == ':')
                right.Text = right.Text[1..];
            return false;
        }

        var joined = IsMark(last) ? Joined(last, next).Text : next.ToString();
        right.Text = right.Text[1..];
        if (isMoved)
        {
            close.Text = joined + close.Text[1..];
        }
        else if (IsMark(last) && joined.Length == 1)
        {
            left.Text = left.Text[..^1] + joined;
        }
        else
        {
            close.Text = (IsMark(last) ? joined[1..] : joined) + close.Text;
        }

        return true;
    }

    private static bool IsMark(char c) => Marks.Contains(c, StringComparison.Ordinal);

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
