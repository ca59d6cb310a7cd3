using System.Buffers;
using System.Text;
using BibHarvester.Formats.Writing;

namespace BibHarvester.Formats.BibTeX;

/// <summary>Writes text as TeX.</summary>
/// <param name="bytes">Where the bytes go.</param>
/// <param name="ascii">Whether characters beyond ASCII are written as commands, where TeX has one.</param>
internal sealed class TexOutput(Utf8Output bytes, bool ascii)
{
    // All ASCII, so that the search runs over many characters at once. The last two matter only where they are doubled.
    private static readonly SearchValues<char> Special = SearchValues.Create("\\{}$&#%_^~\n`-'");

    private readonly Stack<int> _open = new();

    public Utf8Output Bytes => bytes;

    public void Text(ReadOnlySpan<char> text)
    {
        if (!Ascii.IsValid(text) && (ascii || text.Contains('\u00A0')))
        {
            WriteSlowly(text);
            return;
        }

        var written = 0;
        for (var at = text.IndexOfAny(Special); at >= 0;)
        {
            if (text[at] is not ('-' or '\''))
            {
                bytes.Write(text[written..at]);
                WriteSpecial(text, at);
                written = at + 1;
            }
            else if (at + 1 < text.Length && text[at + 1] == text[at])
            {
                bytes.Write(text[written..(at + 1)]);
                bytes.Write("{}"u8);
                written = at + 1;
            }

            var next = text[(at + 1)..].IndexOfAny(Special);
            at = next < 0 ? -1 : at + 1 + next;
        }

        bytes.Write(text[written..]);
    }

    public void Text(RichText text)
    {
        var plain = text.Plain.AsSpan();
        var spans = text.Spans.AsSpan();
        if (spans.IsEmpty)
        {
            Text(plain);
            return;
        }

        var at = 0;
        for (var i = 0; i < spans.Length; i++)
        {
            var span = spans[i];
            at = CloseUpTo(span.Start, plain, at);
            Text(plain[at..span.Start]);
            at = span.Start;
            var isStyleNext = i + 1 < spans.Length && spans[i + 1].Start == span.Start;
            Open(span.Style, isStyleNext || StartsWithCommand(plain[at..]));
            _open.Push(span.End);
        }

        at = CloseUpTo(plain.Length, plain, at);
        Text(plain[at..]);
    }

    /// <summary>Writes text in braces that hold it together.</summary>
    public void Group(string text)
    {
        Open(RichStyle.NoCase, StartsWithCommand(text));
        Text(text);
        bytes.Write((byte)'}');
    }

    private static bool StartsWithCommand(ReadOnlySpan<char> text) => IsSpecial(text[0]) && text[0] != '\u00A0';

    private static bool IsSpecial(char c) => c == '\u00A0' || (c is not ('-' or '\'') && Special.Contains(c));

    private int CloseUpTo(int place, ReadOnlySpan<char> plain, int at)
    {
        while (_open.TryPeek(out var end) && end <= place)
        {
            Text(plain[at..end]);
            at = end;
            bytes.Write((byte)'}');
            _open.Pop();
        }

        return at;
    }

    private void Open(RichStyle style, bool startsWithCommand) => bytes.Write(style switch
    {
        RichStyle.Italic => "\\textit{"u8,
        RichStyle.Bold => "\\textbf{"u8,
        RichStyle.Subscript => "\\textsubscript{"u8,
        RichStyle.Superscript => "\\textsuperscript{"u8,
        RichStyle.SmallCaps => "\\textsc{"u8,
        // Braces around a command that comes first do not protect: BibTeX takes them for one accented letter.
        _ => startsWithCommand ? "{{}"u8 : "{"u8,
    });

    private void WriteSpecial(ReadOnlySpan<char> text, int at)
    {
        var c = text[at];
        switch (c)
        {
            case '\\':
                bytes.Write("\\textbackslash{}"u8);
                break;
            case '{':
                bytes.Write("\\textbraceleft{}"u8);
                break;
            case '}':
                bytes.Write("\\textbraceright{}"u8);
                break;
            case '^':
                bytes.Write("\\textasciicircum{}"u8);
                break;
            case '~':
                bytes.Write("\\textasciitilde{}"u8);
                break;
            case '`':
                bytes.Write("\\textasciigrave{}"u8);
                break;
            case '\u00A0':
                bytes.Write((byte)'~');
                break;
            case '\n':
                // A sign that begins a line looks like the next entry.
                bytes.Write(at + 1 < text.Length && text[at + 1] == '@' ? "\n\n{}"u8 : "\n\n"u8);
                break;
            default:
                bytes.Write((byte)'\\');
                bytes.Write((byte)c);
                break;
        }
    }

    private void WriteSlowly(ReadOnlySpan<char> text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (IsSpecial(c))
                WriteSpecial(text, i);
            else if (ascii && TryWriteAscii(text, ref i))
                continue;
            else if (char.IsHighSurrogate(c) && i + 1 < text.Length)
                bytes.Write(text.Slice(i++, 2));
            else
                bytes.Write(text.Slice(i, 1));
            if (c is '-' or '\'' && i + 1 < text.Length && text[i + 1] == c)
                bytes.Write("{}"u8);
        }
    }

    /// <summary>Writes a letter with its accents, or a symbol, as commands; moves to the last character it took.</summary>
    private bool TryWriteAscii(ReadOnlySpan<char> text, ref int at)
    {
        var end = at + 1;
        while (end < text.Length && TexAccents.CommandOf(text[end]) != '\0')
            end++;
        if (end == at + 1 && char.IsAscii(text[at]))
            return false;
        if (Rune.DecodeFromUtf16(text[at..], out var rune, out var length) == OperationStatus.Done && MathLetters.ToTex(rune) is { } letter)
        {
            bytes.Write("{\\ensuremath{"u8);
            bytes.Write(letter);
            bytes.Write("}}"u8);
            at += length - 1;
            return true;
        }

        if (char.IsSurrogate(text[at]) || !TryGetTex(text[at..end], out var tex))
            return false;
        bytes.Write(tex);
        at = end - 1;
        return true;
    }

    private static bool TryGetTex(ReadOnlySpan<char> letter, out string tex)
    {
        if (letter.Length == 1 && TexSymbols.TryGetTex(letter[0], out tex))
            return true;
        tex = "";
        var parts = letter.ToString().Normalize(NormalizationForm.FormD);
        var body = parts[..1];
        if (!char.IsAsciiLetter(parts[0]))
        {
            if (parts[0] is 'ı' or 'ȷ' || !TexSymbols.TryGetTex(parts[0], out var symbol))
                return false;
            body = symbol[1..^1];
        }

        foreach (var mark in parts.AsSpan(1))
        {
            var command = TexAccents.CommandOf(mark);
            if (command == '\0')
                return false;
            // An accent stands in the place of the dot of an i; a dot over it is one more.
            body = body == "i" && command is not ('.' or 'c' or 'k' or 'd' or 'b') ? "\\i" : body;
            var isShort = !char.IsAsciiLetter(command) && (body.Length == 1 || body == "\\i");
            body = isShort ? string.Concat("\\", [command], body) : string.Concat("\\", [command], "{" + body + "}");
        }

        tex = "{" + body + "}";
        return parts.Length > 1;
    }
}
