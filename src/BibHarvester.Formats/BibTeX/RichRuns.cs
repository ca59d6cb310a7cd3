namespace BibHarvester.Formats.BibTeX;

/// <summary>The styles of a text as one set of bits a character, and the one list of spans that says the same.</summary>
/// <remarks>
/// Spans can say the same in many ways: nested in either order, in pieces, twice. TeX groups nest strictly.
/// Going through bits gives one form, in which what is written and what is read back are equal.
/// </remarks>
internal static class RichRuns
{
    private const int StyleCount = 6;

    public static byte Bit(RichStyle style) => (byte)(1 << (int)style);

    public static void Cover(Span<byte> styles, ReadOnlySpan<RichSpan> spans)
    {
        foreach (var span in spans)
        {
            foreach (ref var mask in styles.Slice(span.Start, span.Length))
                mask |= Bit(span.Style);
        }
    }

    public static ValueList<RichSpan> ToSpans(ReadOnlySpan<byte> styles)
    {
        byte all = 0;
        foreach (var style in styles)
            all |= style;
        if (all == 0)
            return [];
        if ((all & (all - 1)) == 0)
            return OneStyle(styles, (RichStyle)byte.TrailingZeroCount(all));
        var spans = new List<RichSpan>();
        var open = new Stack<(RichStyle Style, int Start)>();
        var before = 0;
        for (var i = 0; i <= styles.Length; i++)
        {
            var now = i < styles.Length ? styles[i] : 0;
            if (now == before)
                continue;
            var opening = now & ~before;
            for (var closing = before & ~now; closing != 0;)
            {
                var (style, start) = open.Pop();
                spans.Add(new RichSpan(start, i - start, style));
                closing &= ~Bit(style);
                opening |= now & Bit(style);
            }

            OpenLongestFirst(open, styles, i, opening);
            before = now;
        }

        spans.Sort();
        return spans.ToValueList();
    }

    private static ValueList<RichSpan> OneStyle(ReadOnlySpan<byte> styles, RichStyle style)
    {
        var spans = new List<RichSpan>(4);
        for (var start = styles.IndexOfAnyExcept((byte)0); start >= 0;)
        {
            var length = styles[start..].IndexOf((byte)0);
            length = length < 0 ? styles.Length - start : length;
            spans.Add(new RichSpan(start, length, style));
            var next = styles[(start + length)..].IndexOfAnyExcept((byte)0);
            start = next < 0 ? -1 : start + length + next;
        }

        return spans.ToValueList();
    }

    private static void OpenLongestFirst(Stack<(RichStyle Style, int Start)> open, ReadOnlySpan<byte> styles, int at, int opening)
    {
        while (opening != 0)
        {
            var longest = -1;
            var length = -1;
            for (var style = 0; style < StyleCount; style++)
            {
                if ((opening & (1 << style)) == 0)
                    continue;
                var run = RunLength(styles[at..], 1 << style);
                if (run > length)
                    (longest, length) = (style, run);
            }

            open.Push(((RichStyle)longest, at));
            opening &= ~(1 << longest);
        }
    }

    private static int RunLength(ReadOnlySpan<byte> styles, int bit)
    {
        var length = 0;
        while (length < styles.Length && (styles[length] & bit) != 0)
            length++;
        return length;
    }
}
