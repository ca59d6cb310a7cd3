using System.Text;

namespace BibHarvester.Csl.Items;

/// <summary>An item's text parsed: plain text, and styled stretches that are nested or apart, outer before inner.</summary>
internal sealed class CslMarkup
{
    private static readonly (string Open, string Close, MarkupStyle Style)[] Tags =
    [
        ("<i>", "</i>", MarkupStyle.Italic),
        ("<b>", "</b>", MarkupStyle.Bold),
        ("<sub>", "</sub>", MarkupStyle.Subscript),
        ("<sup>", "</sup>", MarkupStyle.Superscript),
        ("<sc>", "</sc>", MarkupStyle.SmallCaps),
        ("<span style=\"font-variant:small-caps;\">", "</span>", MarkupStyle.SmallCaps),
        ("<span style=\"font-variant: small-caps;\">", "</span>", MarkupStyle.SmallCaps),
        ("<span class=\"nocase\">", "</span>", MarkupStyle.NoCase),
        ("<span class=\"nodecor\">", "</span>", MarkupStyle.NoDecor),
    ];

    public CslMarkup(string plain, MarkupSpan[] spans)
    {
        Plain = plain;
        Spans = spans;
    }

    public string Plain { get; }

    public MarkupSpan[] Spans { get; }

    /// <summary>A record's text.</summary>
    public static CslMarkup From(RichText text)
    {
        if (text.Spans.IsEmpty)
            return new CslMarkup(text.Plain, []);
        var spans = new MarkupSpan[text.Spans.Count];
        for (var i = 0; i < spans.Length; i++)
        {
            var span = text.Spans[i];
            spans[i] = new MarkupSpan(span.Start, span.End, StyleOf(span.Style));
        }

        return new CslMarkup(text.Plain, spans);
    }

    /// <summary>Parses the little HTML of CSL-JSON; what is no tag of it, or has no partner, is text.</summary>
    public static CslMarkup Parse(string markup)
    {
        if (!markup.Contains('<', StringComparison.Ordinal))
            return new CslMarkup(markup, []);
        var tags = Match(markup);
        if (tags.Count == 0)
            return new CslMarkup(markup, []);

        var plain = new StringBuilder(markup.Length);
        var spans = new List<MarkupSpan>(tags.Count);
        var open = new Stack<(int Span, int ClosePosition)>();
        var position = 0;
        foreach (var tag in tags)
        {
            Append(tag.Open);
            position = tag.Open + Tags[tag.Tag].Open.Length;
            open.Push((spans.Count, tag.Close));
            spans.Add(new MarkupSpan(plain.Length, 0, Tags[tag.Tag].Style));
        }

        Append(markup.Length);
        return new CslMarkup(plain.ToString(), [.. spans.Where(s => s.End > s.Start)]);

        void Append(int until)
        {
            while (open.TryPeek(out var inner) && inner.ClosePosition < until)
            {
                open.Pop();
                plain.Append(markup, position, inner.ClosePosition - position);
                position = markup.IndexOf('>', inner.ClosePosition) + 1;
                spans[inner.Span] = spans[inner.Span] with { End = plain.Length };
            }

            plain.Append(markup, position, until - position);
            position = until;
        }
    }

    private static List<(int Open, int Close, int Tag)> Match(string markup)
    {
        var matched = new List<(int Open, int Close, int Tag)>();
        var pending = new List<(int Position, int Tag)>();
        for (var at = markup.IndexOf('<', StringComparison.Ordinal); at >= 0; at = markup.IndexOf('<', at + 1))
        {
            var rest = markup.AsSpan(at);
            if (rest.StartsWith("</"))
            {
                var partner = pending.Count - 1;
                while (partner >= 0 && !rest.StartsWith(Tags[pending[partner].Tag].Close))
                    partner--;
                if (partner < 0)
                    continue;
                matched.Add((pending[partner].Position, at, pending[partner].Tag));
                pending.RemoveRange(partner, pending.Count - partner);
                continue;
            }

            for (var tag = 0; tag < Tags.Length; tag++)
            {
                if (rest.StartsWith(Tags[tag].Open))
                {
                    pending.Add((at, tag));
                    break;
                }
            }
        }

        matched.Sort((x, y) => x.Open.CompareTo(y.Open));
        return matched;
    }

    private static MarkupStyle StyleOf(RichStyle style) => style switch
    {
        RichStyle.Italic => MarkupStyle.Italic,
        RichStyle.Bold => MarkupStyle.Bold,
        RichStyle.Subscript => MarkupStyle.Subscript,
        RichStyle.Superscript => MarkupStyle.Superscript,
        RichStyle.SmallCaps => MarkupStyle.SmallCaps,
        _ => MarkupStyle.NoCase,
    };
}
