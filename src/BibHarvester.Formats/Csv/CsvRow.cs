using System.Text;
using BibHarvester.Formats.Encodings;

namespace BibHarvester.Formats.Csv;

/// <summary>A row of a table, as RFC 4180 has it: cells may stand in quotes, which are doubled within them, and hold line ends then.</summary>
/// <param name="Cells">Its cells, without quotes.</param>
/// <param name="Length">How many bytes it has, with its line end.</param>
/// <param name="Separator">What parts the cells.</param>
/// <param name="IsOpen">Whether a quote was not closed before the text ended.</param>
internal sealed record CsvRow(IReadOnlyList<string> Cells, int Length, byte Separator, bool IsOpen)
{
    private static ReadOnlySpan<byte> Separators => ",;\t|"u8;

    /// <summary>Reads the row that a text begins with.</summary>
    /// <param name="text">The text.</param>
    /// <param name="isFinal">Whether nothing follows it.</param>
    /// <param name="separator">What parts the cells; 0 where the row says.</param>
    /// <param name="assumed">The encoding that was assumed where it is no UTF-8.</param>
    /// <returns>The row; absent where it may go on behind the text.</returns>
    public static CsvRow? Read(ReadOnlySpan<byte> text, bool isFinal, byte separator, out string? assumed)
    {
        assumed = null;
        var (end, isOpen) = EndOf(text);
        if (!isFinal && (end == text.Length || (text[end] == (byte)'\r' && end + 1 == text.Length)))
            return null;
        var line = text[..end];
        if (separator == 0)
            separator = SeparatorOf(line);
        var cells = new List<string>();
        var at = 0;
        while (at <= line.Length)
        {
            var length = CellLength(line[at..], separator);
            cells.Add(Content(line.Slice(at, length), ref assumed));
            at += length + 1;
        }

        var ending = end == text.Length ? 0 : text[end..].StartsWith("\r\n"u8) ? 2 : 1;
        return new CsvRow(cells, end + ending, separator, isOpen);
    }

    private static (int End, bool IsOpen) EndOf(ReadOnlySpan<byte> text)
    {
        var isQuoted = false;
        var at = 0;
        var closed = -2;
        while (at < text.Length)
        {
            var next = isQuoted ? text[at..].IndexOf((byte)'"') : text[at..].IndexOfAny((byte)'"', (byte)'\n', (byte)'\r');
            if (next < 0)
                return (text.Length, isQuoted);
            at += next;
            if (text[at] != (byte)'"')
                return (at, false);

            // A quote within a cell that does not begin with one is a character like others.
            if (isQuoted)
                closed = at;
            if (isQuoted || at == 0 || Separators.Contains(text[at - 1]) || closed == at - 1)
                isQuoted = !isQuoted;
            at++;
        }

        return (text.Length, isQuoted);
    }

    // What stands between most cells of the first row.
    private static byte SeparatorOf(ReadOnlySpan<byte> line)
    {
        var (best, most) = ((byte)',', 0);
        foreach (var candidate in Separators)
        {
            var (count, at) = (0, 0);
            while ((at += CellLength(line[at..], candidate)) < line.Length)
            {
                count++;
                at++;
            }

            if (count > most)
                (best, most) = (candidate, count);
        }

        return best;
    }

    private static int CellLength(ReadOnlySpan<byte> rest, byte separator)
    {
        var start = rest.IndexOfAnyExcept((byte)' ');
        if (start < 0 || rest[start] != (byte)'"')
            return rest.IndexOf(separator) is var plain and >= 0 ? plain : rest.Length;
        var at = start + 1;
        while (at < rest.Length)
        {
            var quote = rest[at..].IndexOf((byte)'"');
            if (quote < 0)
                return rest.Length;
            at += quote + 1;
            if (at < rest.Length && rest[at] == (byte)'"')
            {
                at++;
                continue;
            }

            return rest[at..].IndexOf(separator) is var next and >= 0 ? at + next : rest.Length;
        }

        return rest.Length;
    }

    private static string Content(ReadOnlySpan<byte> cell, ref string? assumed)
    {
        var (text, encoding) = LegacyText.Decode(cell);
        assumed ??= encoding;
        var trimmed = text.AsSpan().Trim(' ');
        if (trimmed is not ['"', ..])
            return text;
        var close = trimmed.LastIndexOf('"');
        var inner = close == 0 ? trimmed[1..] : trimmed[1..close];
        var behind = close == 0 ? [] : trimmed[(close + 1)..];
        return new StringBuilder().Append(inner).Append(behind).Replace("\"\"", "\"").ToString();
    }
}
