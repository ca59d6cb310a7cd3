using System.Buffers;

namespace BibHarvester.Formats.BibTeX;

/// <summary>Reads TeX as text with styles. Nothing is refused: what is not understood stays as it stands.</summary>
/// <remarks>One instance reads one value after another; it is not thread-safe. Nesting costs no stack.</remarks>
internal sealed partial class TexDecoder
{
    private static readonly SearchValues<char> Special = SearchValues.Create("\\{}$~-'` \t\n\r\u007F" + Controls());

    private readonly RichBuilder _builder = new();
    private readonly Stack<Frame> _frames = new();
    private bool _protects;
    private bool _paragraphs;
    private bool _inMath;

    private enum FrameKind
    {
        Group,
        Argument,
    }

    /// <summary>Reads text without styles.</summary>
    public string? Plain(ReadOnlySpan<char> tex)
    {
        if (!tex.IsEmpty && !tex.ContainsAny(Special))
            return tex.ToString();
        Decode(tex, protects: false, paragraphs: false);
        var text = _builder.ToString();
        return text.Length == 0 ? null : text;
    }

    /// <summary>Reads text with styles; braces that protect case become spans.</summary>
    public RichText Rich(ReadOnlySpan<char> tex, bool paragraphs = false)
    {
        Decode(tex, protects: true, paragraphs);
        return _builder.ToRichText();
    }

    private void Decode(ReadOnlySpan<char> tex, bool protects, bool paragraphs)
    {
        _builder.Clear();
        _frames.Clear();
        _protects = protects;
        _paragraphs = paragraphs;
        _inMath = false;
        var at = 0;
        while (at < tex.Length)
        {
            var plain = tex[at..].IndexOfAny(Special);
            if (plain != 0)
            {
                plain = plain < 0 ? tex.Length - at : plain;
                if (_frames.TryPeek(out var frame) && frame.Kind == FrameKind.Argument)
                    plain = char.IsHighSurrogate(tex[at]) && plain > 1 ? 2 : 1;
                else if (_inMath)
                    plain = PlainMath(tex.Slice(at, plain));
                if (plain > 0)
                {
                    _builder.Append(tex.Slice(at, plain));
                    at += plain;
                    CompleteArguments();
                    continue;
                }
            }

            at += Token(tex, at);
        }

        while (_frames.Count > 0)
            Close();
    }

    /// <summary>Reads one token that is more than plain text.</summary>
    /// <returns>How long it is.</returns>
    private int Token(ReadOnlySpan<char> tex, int at)
    {
        var c = tex[at];
        switch (c)
        {
            case ' ' or '\t' or '\n' or '\r':
                return Space(tex[at..]);
            case '\\':
                return Command(tex[at..]);
            case '{':
                OpenGroup(tex[at..]);
                return 1;
            case '}':
                CloseGroup();
                return 1;
            case '$' when _inMath || tex[(at + 1)..].Contains('$'):
                _inMath = !_inMath;
                return 1;
            case '^' or '_' when _inMath:
                _frames.Push(new Frame(FrameKind.Argument, _builder.Length, _builder.Style,
                    RichRuns.Bit(c == '^' ? RichStyle.Superscript : RichStyle.Subscript)));
                return 1;
            case '~':
                return Character('\u00A0', 1);
            case '-' when tex[at..].StartsWith("---", StringComparison.Ordinal):
                return Character('—', 3);
            case '-' when tex[at..].StartsWith("--", StringComparison.Ordinal):
                return Character('–', 2);
            case '`' when tex[at..].StartsWith("``", StringComparison.Ordinal):
                return Character('“', 2);
            case '\'' when tex[at..].StartsWith("''", StringComparison.Ordinal):
                return Character('”', 2);
            case { } when char.IsControl(c):
                return 1;
            default:
                return Character(c, 1);
        }
    }

    private int Character(char c, int length)
    {
        _builder.Append(c);
        CompleteArguments();
        return length;
    }

    private int Space(ReadOnlySpan<char> tex)
    {
        var length = 0;
        var lines = 0;
        for (; length < tex.Length && tex[length] is ' ' or '\t' or '\n' or '\r'; length++)
            lines += tex[length] == '\n' ? 1 : 0;
        if (_paragraphs && lines > 1)
            _builder.AppendParagraph();
        else if (!_frames.TryPeek(out var frame) || frame.Kind != FrameKind.Argument)
            _builder.AppendSpace();
        return length;
    }

    private void OpenGroup(ReadOnlySpan<char> tex)
    {
        var isArgument = _frames.TryPeek(out var frame) && frame.Kind == FrameKind.Argument;
        var isSpecial = tex.Length > 1 && tex[1] == '\\';
        var protects = _protects && !isArgument && !isSpecial && !_inMath;
        _frames.Push(new Frame(FrameKind.Group, _builder.Length, _builder.Style, protects ? RichRuns.Bit(RichStyle.NoCase) : (byte)0));
    }

    private void CloseGroup()
    {
        while (_frames.Count > 0)
        {
            var isGroup = _frames.Peek().Kind == FrameKind.Group;
            Close();
            if (isGroup)
                break;
        }

        CompleteArguments();
    }

    /// <summary>Ends every command whose one argument has just been read.</summary>
    private void CompleteArguments()
    {
        while (_frames.TryPeek(out var frame) && frame.Kind == FrameKind.Argument)
            Close();
    }

    private void Close()
    {
        var frame = _frames.Pop();
        _builder.Style = frame.StyleBefore;
        if (frame.Start >= _builder.Length)
            return;
        if (frame.Mark != '\0')
            _builder.Accent(frame.Start, frame.Mark);
        else if (frame.Style != 0)
            _builder.Cover(frame.Start, frame.Style);
    }

    private static int PlainMath(ReadOnlySpan<char> plain)
    {
        var script = plain.IndexOfAny('^', '_');
        return script < 0 ? plain.Length : script;
    }

    private static string Controls()
    {
        Span<char> controls = stackalloc char[64];
        for (var i = 0; i < 32; i++)
            (controls[i], controls[i + 32]) = ((char)i, (char)(i + 0x80));
        return controls.ToString();
    }

    private readonly record struct Frame(FrameKind Kind, int Start, byte StyleBefore, byte Style, char Mark = '\0');
}
