using BibHarvester.Csl.Items;
using BibHarvester.Csl.Output;

namespace BibHarvester.Csl.Engine;

/// <summary>Finds quotations inside a text: marks that are straight, or the locale's own, and have their partner.</summary>
/// <param name="text">The text.</param>
/// <param name="spans">Its styled stretches; a quotation does not cross their borders.</param>
/// <param name="marks">The locale's marks.</param>
internal ref struct QuoteFinder(string text, MarkupSpan[] spans, QuoteMarks marks)
{
    private readonly List<(int Position, Mark Mark)> _pending = [];

    private enum Mark : byte
    {
        None,
        Double,
        Single,
        Outer,
        Inner,
    }

    /// <summary>Finds them.</summary>
    /// <returns>The places of their marks; the outer before the inner.</returns>
    public List<(int Open, int Close, MarkupStyle Style)> Find()
    {
        var found = new List<(int Open, int Close, MarkupStyle Style)>();
        for (var i = 0; i < text.Length; i++)
        {
            var (opening, closing) = MarksAt(i);
            if (closing != Mark.None && TryClose(i, closing, out var open))
            {
                found.Add((open, i, closing switch
                {
                    Mark.Inner => MarkupStyle.InnerQuote,
                    Mark.Single => MarkupStyle.SingleQuote,
                    _ => MarkupStyle.Quote,
                }));
            }
            else if (opening != Mark.None)
                _pending.Add((i, opening));
        }

        found.Sort((x, y) => x.Open.CompareTo(y.Open));
        return found;
    }

    private readonly (Mark Opening, Mark Closing) MarksAt(int place)
    {
        var c = text[place];
        var before = place > 0 ? text[place - 1] : ' ';
        var after = place + 1 < text.Length ? text[place + 1] : ' ';
        if (c is '"' or '\'')
        {
            var mark = c == '"' ? Mark.Double : Mark.Single;
            var opens = !char.IsWhiteSpace(after) && MayPrecede(before);
            var closes = !char.IsWhiteSpace(before) && !(c == '\'' && char.IsLetterOrDigit(after));
            return (opens ? mark : Mark.None, closes ? mark : Mark.None);
        }

        for (var depth = 0; depth < 2; depth++)
        {
            var opens = c == marks.OpenSign(depth) && c != '\u2019';
            var closes = c == marks.CloseSign(depth) && !(c == '\u2019' && char.IsLetterOrDigit(after));
            if (opens || closes)
                return (opens ? (Mark)((int)Mark.Outer + depth) : Mark.None, closes ? (Mark)((int)Mark.Outer + depth) : Mark.None);
        }

        return (Mark.None, Mark.None);
    }

    // What stands before an opening mark: a blank, a bracket, a dash or another opening mark.
    private readonly bool MayPrecede(char c) =>
        char.IsWhiteSpace(c) || c is '(' or '[' or '{' or '/' or '-' or '\u2013' or '\u2014' or '"' or '\'' ||
        c == marks.OpenSign(0) || c == marks.OpenSign(1);

    private readonly bool TryClose(int place, Mark mark, out int open)
    {
        for (var i = _pending.Count - 1; i >= 0; i--)
        {
            if (_pending[i].Mark != mark || _pending[i].Position + 1 == place || Crosses(_pending[i].Position, place))
                continue;
            open = _pending[i].Position;
            _pending.RemoveRange(i, _pending.Count - i);
            return true;
        }

        open = 0;
        return false;
    }

    private readonly bool Crosses(int open, int close)
    {
        foreach (var span in spans)
        {
            var holdsOpen = span.Start <= open && open < span.End;
            var holdsClose = span.Start <= close && close < span.End;
            if (holdsOpen != holdsClose)
                return true;
        }

        return false;
    }
}
