using System.Globalization;
using System.Text;

namespace BibHarvester.Formats.BibTeX;

internal sealed partial class TexDecoder
{
    /// <summary>Reads a command and what belongs to it.</summary>
    /// <returns>How long it is.</returns>
    private int Command(ReadOnlySpan<char> tex)
    {
        var length = 1;
        while (length < tex.Length && char.IsAsciiLetter(tex[length]))
            length++;
        if (length == 1)
            return Sign(tex);
        var name = tex[1..length];
        var mark = TexAccents.MarkOf(name);
        if (mark != '\0')
            Argument(new Frame { Mark = mark });
        else if (TexSymbols.TryGetCharacter(name, out var symbol))
            return Symbol(symbol, tex, length);
        else if (ArgumentFrame(name) is { } frame)
            Argument(frame);
        else if (SwitchStyle(name) is { } switched)
            _builder.Style |= switched;
        else
            return Structure(name, tex, length);
        return SkipSpace(tex, length);
    }

    private int Structure(ReadOnlySpan<char> name, ReadOnlySpan<char> tex, int length)
    {
        switch (name)
        {
            case "url" or "path" or "nolinkurl":
                return Verbatim(tex, SkipSpace(tex, length));
            case "href":
                return Link(tex, length);
            case "noopsort" or "label" or "foreignlanguage" or "textcolor":
                // What is left out is not printed: the text by which to sort, a language.
                return LeaveOut(tex, length);
            case ['t', 'e', 'x', 't', ..] when TexAccents.MarksOf(name) is var (mark, outer):
                Argument(new Frame { Mark = outer });
                Argument(new Frame { Mark = mark });
                break;
            case "hspace" or "vspace":
                _builder.AppendSpace();
                return length + ArgumentLength(tex[length..]);
            case "par":
                EndParagraph();
                break;
            case "newline" or "linebreak" or "quad" or "qquad" or "space" or "hfill" or "addspace" or "break":
                _builder.AppendSpace();
                break;
            case "enquote" or "mkbibquote" or "mkbibparens" or "mkbibbrackets":
                OpenMarks(name);
                break;
            case "frac" or "tfrac" or "dfrac" or "nicefrac" or "sfrac":
                Argument(new Frame { End = "/" });
                break;
            case "sqrt":
                _builder.Append('√');
                Argument(default);
                break;
            case "char" or "symbol" or "unichar":
                return CharacterCode(tex, length, isHex: false);
            case "ElsevierGlyph":
                return CharacterCode(tex, length, isHex: true);
            case "begin" or "end" when EnvironmentLength(tex[length..], out var style) is > 0 and var used:
                if (name is "begin")
                    OpenEnvironment(style);
                else
                    CloseGroup(isGroupNext: false);
                return length + used;
            case "a" when length < tex.Length && TexAccents.MarkOf(tex.Slice(length, 1)) is var mark and not '\0':
                Argument(new Frame { Mark = mark });
                return length + 1;
            case not ("left" or "right" or "relax" or "protect" or "null" or "big" or "Big" or "bigl" or "bigr" or "limits" or "nolimits" or
                "displaystyle" or "textstyle" or "unskip" or "nobreakdash" or "ignorespaces" or "noindent" or "allowbreak" or "nobreak"):
                return Unknown(tex[..length], length < tex.Length && tex[length] == '{');
        }

        return SkipSpace(tex, length);
    }

    private static Frame? ArgumentFrame(ReadOnlySpan<char> name) => name switch
    {
        "textit" or "emph" or "textsl" or "mathit" or "mkbibemph" or "mkbibitalic" => Styled(RichStyle.Italic),
        "textbf" or "mathbf" or "boldsymbol" or "bm" or "mkbibbold" => Styled(RichStyle.Bold),
        "textsubscript" or "textsubscr" or "sb" or "mkbibsubscript" => Styled(RichStyle.Subscript),
        "textsuperscript" or "sp" or "mkbibsuperscript" => Styled(RichStyle.Superscript),
        "textsc" or "mkbibacro" => Styled(RichStyle.SmallCaps),
        "text" or "mbox" or "hbox" or "fbox" or "textrm" or "textup" or "textmd" or "textnormal" or "textsf" or "texttt" or "textlf" or "mathrm" or
            "mathsf" or "mathtt" or "mathnormal" or "ensuremath" or "operatorname" or "underline" or "uline" or "autocap" => default(Frame),
        "mathbb" or "mathds" or "Bbb" => new Frame { Alphabet = MathAlphabet.DoubleStruck },
        "mathcal" or "mathscr" => new Frame { Alphabet = MathAlphabet.Script },
        "mathfrak" or "frak" => new Frame { Alphabet = MathAlphabet.Fraktur },
        "uppercase" or "MakeUppercase" or "lowercase" or "MakeLowercase" => new Frame { Case = name[^9] is 'U' or 'u' ? LetterCase.Upper : LetterCase.Lower },
        _ => null,
    };

    private static Frame Styled(RichStyle style) => new() { Style = RichRuns.Bit(style) };

    private static byte? SwitchStyle(ReadOnlySpan<char> name) => name switch
    {
        "it" or "itshape" or "em" or "sl" or "slshape" => RichRuns.Bit(RichStyle.Italic),
        "bf" or "bfseries" => RichRuns.Bit(RichStyle.Bold),
        "sc" or "scshape" => RichRuns.Bit(RichStyle.SmallCaps),
        "rm" or "rmfamily" or "sf" or "sffamily" or "tt" or "ttfamily" or "upshape" or "mdseries" or "normalfont" or "cal" => 0,
        _ => null,
    };

    // A switch of style is an environment too: \begin{it} … \end{it}.
    private static int EnvironmentLength(ReadOnlySpan<char> tex, out byte style)
    {
        var length = ArgumentLength(tex);
        var name = length < 2 ? default : tex[..length].Trim(" \t{}");
        style = SwitchStyle(name) ?? 0;
        return SwitchStyle(name) is null ? 0 : length;
    }

    // Behind an operator or a function a space is for the eye; behind a letter it only ends the command.
    private int Symbol(string symbol, ReadOnlySpan<char> tex, int length)
    {
        _builder.Append(symbol);
        CompleteArguments();
        return TexSymbols.IsOperator(symbol) || (_inMath && symbol.Length > 1) ? length : SkipSpace(tex, length);
    }

    private void OpenMarks(ReadOnlySpan<char> name)
    {
        var isInner = false;
        foreach (var frame in _frames)
            isInner |= frame.End is "”";
        var (start, end) = name switch
        {
            "mkbibparens" => ("(", ")"),
            "mkbibbrackets" => ("[", "]"),
            _ => isInner ? ("‘", "’") : ("“", "”"),
        };
        _builder.Append(start);
        Argument(new Frame { End = end });
    }

    private void EndParagraph()
    {
        if (_paragraphs)
            _builder.AppendParagraph();
        else
            _builder.AppendSpace();
    }

    /// <summary>Reads a command whose name is one sign.</summary>
    private int Sign(ReadOnlySpan<char> tex)
    {
        if (tex.Length == 1)
            return Character('\\', 1);
        var sign = tex[1];
        if (TexText.Escapable.Contains(sign, StringComparison.Ordinal))
            return Character(sign, 2);
        if (TexAccents.MarkOf(tex[1..2]) is var mark and not '\0')
        {
            Argument(new Frame { Mark = mark });
            return 2;
        }

        switch (sign)
        {
            case '(' or ')':
                _inMath = sign == '(';
                return 2;
            case ' ' or '\t' or '\n' or '\r' or ',' or ';' or ':' or '\\':
                _builder.AppendSpace();
                return 2;
            case '-' or '/' or '@' or '!':
                return 2;
            default:
                return Character('\\', 1);
        }
    }

    /// <summary>Keeps a command that is not known, with the braces around its arguments, so that nothing is lost.</summary>
    private int Unknown(ReadOnlySpan<char> command, bool isGroupNext)
    {
        Remarks.AddUnknown(command);
        _builder.Append(command);
        CompleteArguments();
        _keepsBraces = isGroupNext;
        return command.Length;
    }

    /// <summary>Reads a character by its number: <c>\char"E9</c>, <c>\symbol{233}</c>.</summary>
    private int CharacterCode(ReadOnlySpan<char> tex, int length, bool isHex)
    {
        var at = SkipSpace(tex, length);
        var isGroup = at < tex.Length && tex[at] == '{';
        at += isGroup ? 1 : 0;
        if (at < tex.Length && tex[at] == '"')
            (isHex, at) = (true, at + 1);
        var end = at;
        while (end < tex.Length && (isHex ? char.IsAsciiHexDigit(tex[end]) : char.IsAsciiDigit(tex[end])))
            end++;
        var isClosed = !isGroup || (end < tex.Length && tex[end] == '}');
        var style = isHex ? NumberStyles.AllowHexSpecifier : NumberStyles.None;
        if (!isClosed || !uint.TryParse(tex[at..end], style, CultureInfo.InvariantCulture, out var number) ||
            !Rune.TryCreate(number, out var rune) || Rune.IsControl(rune))
            return Unknown(tex[..length], length < tex.Length && tex[length] == '{');
        _builder.Append(rune.ToString());
        CompleteArguments();
        return isGroup ? end + 1 : SkipSpace(tex, end);
    }

    private int LeaveOut(ReadOnlySpan<char> tex, int length)
    {
        length += ArgumentLength(tex[length..]);
        Remarks.AddLeftOut(tex[..length]);
        return length;
    }

    /// <summary>Reads the address of a link, whose text follows. In running text it stands behind that text; elsewhere it is for the field to keep.</summary>
    private int Link(ReadOnlySpan<char> tex, int length)
    {
        var end = length + ArgumentLength(tex[length..]);
        if (VerbatimText.Decode(tex[length..end]) is not { } address)
            return end;
        if (!_paragraphs)
            Remarks.AddAddress(address);
        else if (!TryOpen(new Frame { End = $" ({address})" }))
            Remarks.AddLeftOut(tex[..end]);
        return end;
    }

    private int Verbatim(ReadOnlySpan<char> tex, int start)
    {
        if (start == tex.Length || tex[start] != '{')
            return start;
        var length = ArgumentLength(tex[start..]);
        _builder.Append(VerbatimText.Decode(tex.Slice(start, length)) ?? "");
        CompleteArguments();
        return start + length;
    }

    private static int SkipSpace(ReadOnlySpan<char> tex, int at)
    {
        while (at < tex.Length && tex[at] is ' ' or '\t')
            at++;
        return at;
    }

    /// <summary>The length of a group, and of the space before it; 0 where there is none.</summary>
    private static int ArgumentLength(ReadOnlySpan<char> tex)
    {
        var depth = 0;
        var start = SkipSpace(tex, 0);
        if (start == tex.Length || tex[start] != '{')
            return 0;
        for (var i = start; i < tex.Length; i++)
        {
            depth += tex[i] switch { '{' => 1, '}' => -1, _ => 0 };
            if (depth <= 0)
                return i + 1;
        }

        return tex.Length;
    }
}
