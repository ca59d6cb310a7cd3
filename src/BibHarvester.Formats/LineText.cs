using System.Buffers;
using System.Text;

namespace BibHarvester.Formats;

/// <summary>The form of a text that stands on one line: white space folded and trimmed, no control characters, no half surrogates.</summary>
internal static class LineText
{
    private static readonly SearchValues<char> Controls = SearchValues.Create(
        string.Create(65, 0, (span, _) =>
        {
            for (var i = 0; i < 32; i++)
                (span[i], span[i + 32]) = ((char)i, (char)(i + 0x80));
            span[64] = '\u007F';
        }));

    /// <summary>The text on one line; absent where nothing is left.</summary>
    public static string? Normalize(string? text)
    {
        if (string.IsNullOrEmpty(text))
            return null;
        if (text[0] != ' ' && text[^1] != ' ' && !text.AsSpan().ContainsAny(Controls) &&
            !text.Contains("  ", StringComparison.Ordinal) && !text.AsSpan().ContainsAnyInRange('\uD800', '\uDFFF'))
            return text;
        var folded = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (rune.Value is ' ' or '\t' or '\n' or '\r')
            {
                if (folded.Length > 0 && folded[^1] != ' ')
                    folded.Append(' ');
            }
            else if (!Rune.IsControl(rune))
            {
                folded.Append(rune.ToString());
            }
        }

        if (folded.Length > 0 && folded[^1] == ' ')
            folded.Length--;
        return folded.Length == 0 ? null : folded.ToString();
    }
}
