using BibHarvester.Csl.Items;
using BibHarvester.Csl.Output;

namespace BibHarvester.Csl.Engine;

/// <summary>Writes texts with CSL's markup.</summary>
internal static class MarkupText
{
    /// <summary>Writes a text whose markup is not parsed yet.</summary>
    public static void Write(OutputBuffer output, string text, QuoteMarks marks) =>
        Write(output, CslMarkup.Parse(text), marks);

    /// <summary>Writes a text.</summary>
    public static void Write(OutputBuffer output, CslMarkup given, QuoteMarks marks)
    {
        var text = Quotations.Parse(given, marks);
        if (text.Spans.Length == 0)
        {
            output.Text(text.Plain, TokenFlags.Value);
            return;
        }

        if (text.Spans is [{ Style: MarkupStyle.NoCase, Start: 0 } whole] && whole.End == text.Plain.Length)
        {
            output.Text(text.Plain, TokenFlags.Value | TokenFlags.NoCase);
            return;
        }

        var open = new Stack<MarkupSpan>();
        var noCase = 0;
        var position = 0;
        var isFirst = true;
        foreach (var span in text.Spans)
        {
            WriteUntil(span.Start);
            if (KeepsCase(span.Style))
                noCase++;
            if (IsQuote(span.Style))
                output.Open(TokenKind.OpenQuote, flags: FlagsOf(span.Style));
            else if (span.Style != MarkupStyle.NoCase)
                output.OpenFont(MarkupFonts.Of(span.Style), TokenFlags.Markup);
            open.Push(span);
        }

        WriteUntil(text.Plain.Length);

        void WriteUntil(int end)
        {
            while (open.TryPeek(out var inner) && inner.End <= end)
            {
                open.Pop();
                WritePiece(inner.End);
                if (KeepsCase(inner.Style))
                    noCase--;
                if (IsQuote(inner.Style))
                    output.Close(TokenKind.CloseQuote);
                else if (inner.Style != MarkupStyle.NoCase)
                    output.Close(TokenKind.CloseFont);
            }

            WritePiece(end);
        }

        void WritePiece(int end)
        {
            if (end <= position)
                return;
            var flags = TokenFlags.Value | (isFirst ? TokenFlags.None : TokenFlags.Continues) |
                (noCase > 0 ? TokenFlags.NoCase : TokenFlags.None);
            output.Text(text.Plain[position..end], flags);
            position = end;
            isFirst = false;
        }
    }

    private static bool IsQuote(MarkupStyle style) => style is MarkupStyle.Quote or MarkupStyle.InnerQuote or MarkupStyle.SingleQuote;

    private static TokenFlags FlagsOf(MarkupStyle quote) => quote switch
    {
        MarkupStyle.InnerQuote => TokenFlags.Inner,
        MarkupStyle.SingleQuote => TokenFlags.Single,
        _ => TokenFlags.None,
    };

    // What is set off by its form is a name or a symbol: its case says something.
    private static bool KeepsCase(MarkupStyle style) =>
        style is MarkupStyle.NoCase or MarkupStyle.Subscript or MarkupStyle.Superscript or MarkupStyle.SmallCaps or MarkupStyle.NoDecor;
}
