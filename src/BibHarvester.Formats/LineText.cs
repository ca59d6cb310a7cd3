using System.Buffers;
using System.Text;

namespace BibHarvester.Formats;

/// <summary>The form of a text that stands on one line: white space folded and trimmed, no control characters, no half surrogates.</summary>
internal static class LineText
{
    // All ASCII, so that the search runs over many characters at once.
    private static readonly SearchValues<char> Controls = SearchValues.Create("\u007F" + string.Concat(Enumerable.Range(0, 32).Select(c => (char)c)));

    /// <summary>Whether nothing of a text would be left.</summary>
    public static bool IsBlank(string? text) => string.IsNullOrEmpty(text) || (text[0] is <= ' ' or >= '\u007F' && Normalize(text) is null);

    /// <summary>The text on one line; absent where nothing is left.</summary>
    public static string? Normalize(string? text)
    {
        if (string.IsNullOrEmpty(text))
            return null;
        if (text[0] != ' ' && text[^1] != ' ' && !text.AsSpan().ContainsAny(Controls) &&
            !text.Contains("  ", StringComparison.Ordinal) && (Ascii.IsValid(text) || !HasOdd(text)))
            return text;
        return HasOdd(text) ? FoldRunes(text) : Fold(text);
    }

    private static string? Fold(string text)
    {
        var buffer = ArrayPool<char>.Shared.Rent(text.Length);
        var length = 0;
        var rest = text.AsSpan().TrimStart(' ');
        var (at, blanks, control) = (0, -1, -1);
        while (at < rest.Length)
        {
            // Most of a text is copied as it is. What was found ahead is not searched for again.
            blanks = blanks < at ? Next(rest, at, rest[at..].IndexOf("  ")) : blanks;
            control = control < at ? Next(rest, at, rest[at..].IndexOfAny(Controls)) : control;
            var normal = rest[at..Math.Min(blanks, control)];
            normal.CopyTo(buffer.AsSpan(length));
            length += normal.Length;
            at += normal.Length;
            var isBlank = false;
            for (; at < rest.Length && rest[at] is <= ' ' or '\u007F'; at++)
                isBlank |= rest[at] is ' ' or '\t' or '\n' or '\r';
            if (isBlank && length > 0 && buffer[length - 1] != ' ')
                buffer[length++] = ' ';
        }

        if (length > 0 && buffer[length - 1] == ' ')
            length--;
        var folded = length == 0 ? null : new string(buffer, 0, length);
        ArrayPool<char>.Shared.Return(buffer);
        return folded;
    }

    private static int Next(ReadOnlySpan<char> text, int at, int found) => found < 0 ? text.Length : at + found;

    // Half surrogates are mended, control characters beyond ASCII dropped.
    private static string? FoldRunes(string text)
    {
        var folded = new StringBuilder(text.Length);
        Span<char> units = stackalloc char[2];
        foreach (var rune in text.EnumerateRunes())
        {
            if (rune.Value is ' ' or '\t' or '\n' or '\r')
            {
                if (folded.Length > 0 && folded[^1] != ' ')
                    folded.Append(' ');
            }
            else if (!Rune.IsControl(rune))
            {
                folded.Append(units[..rune.EncodeToUtf16(units)]);
            }
        }

        if (folded.Length > 0 && folded[^1] == ' ')
            folded.Length--;
        return folded.Length == 0 ? null : folded.ToString();
    }

    private static bool HasOdd(ReadOnlySpan<char> text) => text.ContainsAnyInRange('\u0080', '\u009F') || text.ContainsAnyInRange('\uD800', '\uDFFF');
}
