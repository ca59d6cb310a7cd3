namespace BibHarvester.Formats.BibTeX;

internal sealed partial class TexDecoder
{
    private const int DeepestArgument = 100;

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
            Argument(0, mark);
        else if (TexSymbols.TryGetCharacter(name, out var symbol))
            Symbol(symbol);
        else if (ArgumentStyle(name) is { } style)
            Argument(style, '\0');
        else if (SwitchStyle(name) is { } switched)
            _builder.Style |= switched;
        else if (name is "url" or "path")
            return Verbatim(tex, SkipSpace(tex, length));
        else if (name is "href")
            return length + ArgumentLength(tex[length..]);
        else if (name is "par")
            EndParagraph();
        else if (name is "newline" or "linebreak" or "quad" or "qquad" or "space")
            _builder.AppendSpace();
        else if (name is not ("left" or "right" or "relax" or "noopsort" or "protect"))
            return Unknown(tex[..length]);
        return SkipSpace(tex, length);
    }

    private static byte? ArgumentStyle(ReadOnlySpan<char> name) => name switch
    {
        "textit" or "emph" or "textsl" or "mathit" or "mkbibemph" => RichRuns.Bit(RichStyle.Italic),
        "textbf" or "mathbf" or "boldsymbol" or "mkbibbold" => RichRuns.Bit(RichStyle.Bold),
        "textsubscript" or "textsubscr" => RichRuns.Bit(RichStyle.Subscript),
        "textsuperscript" => RichRuns.Bit(RichStyle.Superscript),
        "textsc" => RichRuns.Bit(RichStyle.SmallCaps),
        "text" or "mbox" or "hbox" or "textrm" or "textup" or "textmd" or "textnormal" or "textsf" or "texttt" or "mathrm" or "mathsf" or
            "mathtt" or "mathnormal" or "ensuremath" or "enquote" or "operatorname" or "underline" => 0,
        _ => null,
    };

    private static byte? SwitchStyle(ReadOnlySpan<char> name) => name switch
    {
        "it" or "itshape" or "em" or "sl" or "slshape" => RichRuns.Bit(RichStyle.Italic),
        "bf" or "bfseries" => RichRuns.Bit(RichStyle.Bold),
        "sc" or "scshape" => RichRuns.Bit(RichStyle.SmallCaps),
        "rm" or "rmfamily" or "sf" or "sffamily" or "tt" or "ttfamily" or "upshape" or "mdseries" or "normalfont" => 0,
        _ => null,
    };

    // Each costs the length of the text when it ends.
    private void Argument(byte style, char mark)
    {
        if (_frames.Count < DeepestArgument)
            _frames.Push(new Frame(FrameKind.Argument, _builder.Length, _builder.Style, style, mark));
    }

    private void Symbol(string symbol)
    {
        _builder.Append(symbol);
        CompleteArguments();
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
            Argument(0, mark);
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

    /// <summary>Keeps a command that is not known, so that nothing is lost.</summary>
    private int Unknown(ReadOnlySpan<char> command)
    {
        _builder.Append(command);
        CompleteArguments();
        return command.Length;
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

    /// <summary>The length of a group, and of the space before it.</summary>
    private static int ArgumentLength(ReadOnlySpan<char> tex)
    {
        var depth = 0;
        for (var i = SkipSpace(tex, 0); i < tex.Length; i++)
        {
            depth += tex[i] switch { '{' => 1, '}' => -1, _ => 0 };
            if (depth <= 0)
                return i + 1;
        }

        return tex.Length;
    }
}
