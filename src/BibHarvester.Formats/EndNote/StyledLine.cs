using System.Text;
using BibHarvester.Formats.BibTeX;

namespace BibHarvester.Formats.EndNote;

/// <summary>The form of a styled text that stands on one line: as <see cref="LineText"/>, its styles kept in place.</summary>
internal static class StyledLine
{
    /// <summary>The text on one line; empty where nothing is left.</summary>
    public static RichText Normalize(RichText text)
    {
        var line = LineText.Normalize(text.Plain);
        if (line is null || text.Spans.IsEmpty)
            return line ?? "";
        var styles = new byte[text.Length];
        RichRuns.Cover(styles, text.Spans.AsSpan());
        return new RichText(line, RichRuns.ToSpans(line == text.Plain ? styles : Fold(text.Plain, styles)));
    }

    private static byte[] Fold(string text, byte[] styles)
    {
        var folded = new List<byte>(text.Length);
        var at = 0;
        var isBlank = true;
        foreach (var rune in text.EnumerateRunes())
        {
            if (rune.Value is ' ' or '\t' or '\n' or '\r')
            {
                if (!isBlank)
                    folded.Add(styles[at]);
                isBlank = true;
            }
            else if (!Rune.IsControl(rune))
            {
                for (var i = 0; i < rune.Utf16SequenceLength; i++)
                    folded.Add(styles[at]);
                isBlank = false;
            }

            at += rune.Utf16SequenceLength;
        }

        if (isBlank && folded.Count > 0)
            folded.RemoveAt(folded.Count - 1);
        return [.. folded];
    }
}
