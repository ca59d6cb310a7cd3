using System.Buffers;

namespace BibHarvester.Formats.BibTeX;

/// <summary>Reads TeX as text with styles. Nothing is refused: what is not understood stays as it stands.</summary>
/// <remarks>
/// One instance reads one value after another; it is not thread-safe. Nesting costs no stack, and text in which nothing is TeX
/// is not gone through character by character.
/// </remarks>
internal sealed partial class TexDecoder
{
    // All ASCII, so that a search runs over many characters at once.
    private static readonly SearchValues<char> Special = SearchValues.Create("\\{}$~-'`^_\u007F" + Controls());

    // Those of them that are no text alone. Hyphens and apostrophes are, and most often stand alone.
    private static readonly SearchValues<char> Markup = SearchValues.Create("\\{}$~`\u007F" + Controls());

    private readonly RichBuilder _builder = new();
    private readonly Stack<Frame> _frames = new();
    private TextPool? _pool;
    private bool _protects;
    private bool _paragraphs;
    private bool _inMath;
    private bool _isQuoted;

    private enum FrameKind
    {
        Group,
        Argument,
    }

    private enum LetterCase
    {
        AsIs,
        Upper,
        Lower,
    }

    /// <summary>What the values read so far say besides; the reader of the values clears it.</summary>
    public TexRemarks Remarks { get; } = new();

    /// <summary>Strings that come again in the values that are read.</summary>
    public TextPool Pool => _pool ??= new TextPool();

    /// <summary>Reads text without styles.</summary>
    public string? Plain(ReadOnlySpan<char> tex)
    {
        tex = tex.Trim(" \t\r\n");
        if (IsText(tex))
            return tex.IsEmpty ? null : Meant(Pool.Get(tex));
        Decode(tex, protects: false, paragraphs: false);
        return Meant(_builder.ToText(Pool));
    }

    /// <summary>Reads the words of a name, in which a tie is a space like any other.</summary>
    public string? Words(ReadOnlySpan<char> tex)
    {
        var text = Plain(tex);
        if (text is null || !text.Contains('\u00A0', StringComparison.Ordinal))
            return text;
        text = string.Join(' ', text.Replace('\u00A0', ' ').Split(' ', StringSplitOptions.RemoveEmptyEntries));
        return text.Length == 0 ? null : text;
    }

    /// <summary>Reads text with styles; braces that protect case become spans.</summary>
    public RichText Rich(ReadOnlySpan<char> tex, bool paragraphs = false)
    {
        tex = tex.Trim(" \t\r\n");
        if (IsText(tex))
            return tex.IsEmpty ? default : Meant(new RichText(Pool.Get(tex)), paragraphs);
        Decode(tex, protects: true, paragraphs);
        return Meant(_builder.ToRichText(Pool), paragraphs);
    }

    // Mendeley and publishers write the references of HTML as TeX: {\&}amp;.
    private static string? Meant(string text) => EntityText.Decode(text) is { Length: > 0 } meant ? meant : null;

    private static RichText Meant(RichText text, bool paragraphs) =>
        EntityText.Decode(text) is var meant && meant.Length != text.Length ? TexText.Normalize(meant, ascii: false, paragraphs) : text;

    private static bool IsText(ReadOnlySpan<char> tex) =>
        !tex.Contains("  ", StringComparison.Ordinal) && !tex.ContainsAnyInRange('\u0080', '\u009F') && (!tex.ContainsAny(Special) ||
            (!tex.ContainsAny(Markup) && !tex.Contains("--", StringComparison.Ordinal) && !tex.Contains("''", StringComparison.Ordinal)));

    private void Decode(ReadOnlySpan<char> tex, bool protects, bool paragraphs)
    {
        _builder.Clear();
        _frames.Clear();
        (_protects, _paragraphs, _inMath, _isQuoted, _keepsBraces) = (protects, paragraphs, false, false, false);
        var at = 0;
        while (at < tex.Length)
        {
            if (tex[at] == ' ')
            {
                at += Space(tex[at..]);
                continue;
            }

            var plain = tex[at..].IndexOfAny(Special);
            if (plain == 0)
            {
                at += Token(tex, at);
                continue;
            }

            at += Run(tex.Slice(at, plain < 0 ? tex.Length - at : plain));
            CompleteArguments();
        }

        while (_frames.Count > 0)
            Close();
    }

    /// <summary>Reads what is text from its first character on.</summary>
    /// <returns>How much of it is read: an argument is one character, and where spaces follow each other the next begins.</returns>
    private int Run(ReadOnlySpan<char> run)
    {
        if (_frames.TryPeek(out var frame) && frame.Kind == FrameKind.Argument)
            run = run[..(char.IsHighSurrogate(run[0]) && run.Length > 1 ? 2 : 1)];
        else if (run.IndexOf("  ", StringComparison.Ordinal) is var spaces and > 0)
            run = run[..spaces];
        if (!run.ContainsAnyInRange('\u0080', '\u009F'))
        {
            _builder.Append(run);
            return run.Length;
        }

        foreach (var c in run)
        {
            if (!char.IsControl(c))
                _builder.Append(c);
        }

        return run.Length;
    }

    /// <summary>Reads one token that is more than plain text.</summary>
    /// <returns>How long it is.</returns>
    private int Token(ReadOnlySpan<char> tex, int at)
    {
        var c = tex[at];
        switch (c)
        {
            case '\t' or '\n' or '\r':
                return Space(tex[at..]);
            case '\\':
                return Command(tex[at..]);
            case '{':
                OpenGroup(tex[at..]);
                return 1;
            case '}':
                CloseGroup(at + 1 < tex.Length && tex[at + 1] == '{');
                return 1;
            case '$' when _inMath || tex[(at + 1)..].Contains('$'):
                _inMath = !_inMath;
                return 1;
            case '^' or '_' when _inMath || (at + 1 < tex.Length && tex[at + 1] == '{'):
                Argument(new Frame { Style = RichRuns.Bit(c == '^' ? RichStyle.Superscript : RichStyle.Subscript) });
                return 1;
            case '~':
                return Character('\u00A0', 1);
            case '-' when tex[at..].StartsWith("---", StringComparison.Ordinal):
                return Character('—', 3);
            case '-' when tex[at..].StartsWith("--", StringComparison.Ordinal):
                return Character('–', 2);
            case '`' or '\'':
                return Quote(tex, at);
            case { } when char.IsControl(c):
                return 1;
            default:
                return Character(c, 1);
        }
    }

    /// <summary>Reads quotation marks. An apostrophe ends a quotation only where one was begun and no letter follows.</summary>
    private int Quote(ReadOnlySpan<char> tex, int at)
    {
        var c = tex[at];
        var next = at + 1 < tex.Length ? tex[at + 1] : ' ';
        if (_inMath)
            return Character(c == '`' ? '‘' : '′', 1);
        if (next == c)
            return Character(c == '`' ? '“' : '”', 2);
        if (c == '`')
        {
            _isQuoted = true;
            return Character('‘', 1);
        }

        if (!_isQuoted || char.IsLetterOrDigit(next))
            return Character('\'', 1);
        _isQuoted = false;
        return Character('’', 1);
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

    private static string Controls()
    {
        Span<char> controls = stackalloc char[32];
        for (var i = 0; i < 32; i++)
            controls[i] = (char)i;
        return controls.ToString();
    }
}
