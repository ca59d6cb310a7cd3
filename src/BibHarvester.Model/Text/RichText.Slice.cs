namespace BibHarvester;

public readonly partial struct RichText
{
    /// <summary>How many UTF-16 units the plain form has.</summary>
    public int Length => Plain.Length;

    /// <summary>A stretch of the text, with the styles that reach into it.</summary>
    /// <param name="start">The first UTF-16 unit, from 0.</param>
    /// <param name="length">How many units.</param>
    /// <returns>The stretch.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The stretch reaches past the text.</exception>
    public RichText Substring(int start, int length)
    {
        var plain = Plain.Substring(start, length);
        if (Spans.IsEmpty || length == 0)
            return new RichText(plain);
        if (length == Length)
            return this;
        var spans = new List<RichSpan>(Spans.Count);
        foreach (var span in Spans)
        {
            var from = Math.Max(span.Start, start);
            var to = Math.Min(span.End, start + length);
            if (from < to)
                spans.Add(new RichSpan(from - start, to - from, span.Style));
        }

        return new RichText(plain, spans.ToValueList());
    }

    /// <summary>The text from a place to its end.</summary>
    /// <param name="start">The first UTF-16 unit, from 0.</param>
    /// <returns>The rest.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The place is past the text.</exception>
    public RichText Substring(int start) => Substring(start, Length - start);

    /// <summary>The text without white space at its ends.</summary>
    /// <returns>The trimmed text; the same where there is none.</returns>
    public RichText Trim()
    {
        var start = Length - Plain.AsSpan().TrimStart().Length;
        var end = Plain.AsSpan().TrimEnd().Length;
        return start >= end ? default : Substring(start, end - start);
    }

    /// <summary>The plain form changed, the styles kept in place.</summary>
    /// <param name="plain">A text of the same length.</param>
    /// <returns>The text.</returns>
    /// <exception cref="ArgumentException">The length is another.</exception>
    public RichText WithPlain(string plain)
    {
        ArgumentNullException.ThrowIfNull(plain);
        return plain.Length == Length
            ? new RichText(plain, Spans)
            : throw new ArgumentException($"The text has {Length} units, not {plain.Length}.", nameof(plain));
    }

    /// <summary>Two texts one after the other.</summary>
    /// <param name="left">The first.</param>
    /// <param name="right">The second.</param>
    /// <returns>Both, each with its styles.</returns>
    public static RichText operator +(RichText left, RichText right)
    {
        if (left.IsEmpty)
            return right;
        if (right.IsEmpty)
            return left;
        var plain = left.Plain + right.Plain;
        if (left.Spans.IsEmpty && right.Spans.IsEmpty)
            return new RichText(plain);
        List<RichSpan> spans = [.. left.Spans];
        foreach (var span in right.Spans)
            spans.Add(span with { Start = span.Start + left.Length });
        return new RichText(plain, spans.ToValueList());
    }

    /// <summary>Two texts one after the other.</summary>
    /// <param name="left">The first.</param>
    /// <param name="right">The second.</param>
    /// <returns>Both.</returns>
    public static RichText Add(RichText left, RichText right) => left + right;
}
