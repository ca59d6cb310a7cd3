using BibHarvester.Csl.Items;
using BibHarvester.Csl.Output;

namespace BibHarvester.Csl.Engine;

/// <summary>Writes texts with CSL's markup.</summary>
internal static class MarkupText
{
    public static void Write(OutputBuffer output, CslMarkup text)
    {
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
            if (span.Style == MarkupStyle.NoCase)
                noCase++;
            else
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
                if (inner.Style == MarkupStyle.NoCase)
                    noCase--;
                else
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
}
