namespace BibHarvester.Formats.BibTeX;

internal sealed partial class TexDecoder
{
    private const int DeepestArgument = 100;

    private bool _keepsBraces;

    private void OpenGroup(ReadOnlySpan<char> tex)
    {
        var isArgument = _frames.TryPeek(out var frame) && frame.Kind == FrameKind.Argument;
        var isSpecial = tex.Length > 1 && tex[1] == '\\';
        var protects = _protects && !isArgument && !isSpecial && !_inMath && !_keepsBraces;
        if (_keepsBraces)
            _builder.Append('{');
        _frames.Push(new Frame
        {
            Kind = FrameKind.Group,
            Start = _builder.Length,
            StyleBefore = _builder.Style,
            Style = protects ? RichRuns.Bit(RichStyle.NoCase) : (byte)0,
            End = _keepsBraces ? "}" : null,
        });
        _keepsBraces = false;
    }

    private void CloseGroup(bool isGroupNext)
    {
        while (_frames.Count > 0)
        {
            var frame = _frames.Peek();
            Close();
            if (frame.Kind != FrameKind.Group)
                continue;
            _keepsBraces = frame.End is not null && isGroupNext;
            break;
        }

        CompleteArguments();
    }

    private void OpenEnvironment(byte style)
    {
        _frames.Push(new Frame { Kind = FrameKind.Group, Start = _builder.Length, StyleBefore = _builder.Style });
        _builder.Style |= style;
    }

    // Each costs the length of the text when it ends.
    private void Argument(Frame frame) => TryOpen(frame);

    private bool TryOpen(Frame frame)
    {
        if (_frames.Count >= DeepestArgument)
            return false;
        _frames.Push(frame with { Kind = FrameKind.Argument, Start = _builder.Length, StyleBefore = _builder.Style });
        return true;
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
        if (frame.Start >= _builder.Length && frame.Mark != '\0')
            _builder.Append(TexAccents.SignOf(frame.Mark));
        else if (frame.Start < _builder.Length)
            Shape(frame);
        if (frame.End is not null)
            _builder.Append(frame.End);
    }

    private void Shape(Frame frame)
    {
        if (frame.Mark != '\0')
            _builder.Accent(frame.Start, frame.Mark);
        else if (frame.Style != 0)
            _builder.Cover(frame.Start, frame.Style);
        else if (frame.Case != LetterCase.AsIs)
            _builder.Recase(frame.Start, frame.Case == LetterCase.Upper);
        else if (frame.Alphabet != MathAlphabet.None)
            _builder.Replace(frame.Start, _builder.Length, MathLetters.Of(_builder.Text[frame.Start..], frame.Alphabet));
    }

    private readonly record struct Frame
    {
        public FrameKind Kind { get; init; }

        public int Start { get; init; }

        public byte StyleBefore { get; init; }

        /// <summary>The styles of what stands in it.</summary>
        public byte Style { get; init; }

        /// <summary>The mark over its first letter.</summary>
        public char Mark { get; init; }

        /// <summary>The letters into which it is turned.</summary>
        public MathAlphabet Alphabet { get; init; }

        /// <summary>The case into which its letters are put.</summary>
        public LetterCase Case { get; init; }

        /// <summary>What stands behind it.</summary>
        public string? End { get; init; }
    }
}
