namespace BibHarvester;

internal ref partial struct MarkupReader
{
    private void Apply(scoped MarkupTag tag)
    {
        _boundary |= MarkupBoundary.Tag;
        if (tag.IsClosing)
        {
            if (tag.Element == MarkupElement.Block)
                Widen(MarkupGap.Line);
            Close(tag.Element);
            return;
        }

        var element = tag.Element;
        var style = element switch
        {
            MarkupElement.Italic => RichStyle.Italic,
            MarkupElement.Bold => RichStyle.Bold,
            MarkupElement.Subscript => RichStyle.Subscript,
            MarkupElement.Superscript => RichStyle.Superscript,
            MarkupElement.SmallCaps => RichStyle.SmallCaps,
            MarkupElement.Span => StyleOf(tag.Attributes),
            _ => (RichStyle?)null,
        };
        if (_mathDepth > 0)
            style = PlaceInMath(ref element) ?? style;
        switch (element)
        {
            case MarkupElement.Block:
                Widen(MarkupGap.Line);
                break;
            case MarkupElement.Subtitle:
                Widen(MarkupGap.Subtitle);
                break;
            case MarkupElement.Cell or MarkupElement.MathSpace:
                Widen(MarkupGap.Space);
                break;
            case MarkupElement.MathRoot when !tag.IsEmpty:
                Put('√');
                break;
            case MarkupElement.MathFence when !tag.IsEmpty:
                Put('(');
                break;
            case MarkupElement.Unknown or MarkupElement.Transparent:
                return;
            case MarkupElement.Skipped when !HasClosing(tag.QualifiedName, "</", ">"):
                return;
            case MarkupElement.Tex:
                ReadTex(tag);
                return;
        }

        if (!tag.IsEmpty && element is not (MarkupElement.Block or MarkupElement.Cell or MarkupElement.MathSpace))
            Push(element, style);
    }

    private void Push(MarkupElement element, RichStyle? style)
    {
        if (_depth == MaxDepth)
            return;
        _frames[_depth++] = new MarkupFrame { Element = element, Style = style, Start = -1 };
        switch (element)
        {
            case MarkupElement.Math:
                _mathDepth++;
                _boundary |= MarkupBoundary.MathOpened;
                break;
            case MarkupElement.Skipped:
                _skipDepth++;
                break;
        }
    }

    private bool IsOpen(MarkupElement element)
    {
        for (var i = _depth - 1; i >= 0; i--)
        {
            if (_frames[i].Element == element)
                return true;
        }

        return false;
    }

    private void Close(MarkupElement element)
    {
        if (!IsOpen(element))
            return;
        MarkupElement closed;
        do
        {
            closed = _frames[_depth - 1].Element;
            Pop();
        }
        while (closed != element);
    }

    private void Pop()
    {
        var frame = _frames[--_depth];
        switch (frame.Element)
        {
            case MarkupElement.Math:
                _mathDepth--;
                _boundary |= MarkupBoundary.MathClosed;
                break;
            case MarkupElement.Skipped:
                _skipDepth--;
                break;
            case MarkupElement.MathFence:
                Put(')');
                break;
        }

        if (frame.Style is not { } style)
            return;
        if (frame.Start < 0)
            return;
        (_spans ??= []).Add(new RichSpan(frame.Start, _length - frame.Start, style));
        if (style is not (RichStyle.Italic or RichStyle.Bold))
            return;
        _boundary |= MarkupBoundary.FaceClosed;
        _closedStart = frame.Start;
    }

    private static RichStyle? StyleOf(ReadOnlySpan<char> attributes)
    {
        if (attributes.Contains("small-caps", StringComparison.OrdinalIgnoreCase) || attributes.Contains("smallcaps", StringComparison.OrdinalIgnoreCase))
            return RichStyle.SmallCaps;
        if (attributes.Contains("nocase", StringComparison.OrdinalIgnoreCase))
            return RichStyle.NoCase;
        if (attributes.Contains("italic", StringComparison.OrdinalIgnoreCase))
            return RichStyle.Italic;
        return attributes.Contains("bold", StringComparison.OrdinalIgnoreCase) ? RichStyle.Bold : null;
    }

    /// <summary>What the place among its parent's children makes of an element of a formula.</summary>
    private RichStyle? PlaceInMath(ref MarkupElement element)
    {
        if (element is MarkupElement.Unknown or MarkupElement.Transparent)
            element = MarkupElement.MathGroup;
        if (_depth == 0)
            return null;
        ref var parent = ref _frames[_depth - 1];
        var place = parent.Children++;
        switch (parent.Element, place)
        {
            case (MarkupElement.MathSub, 1) or (MarkupElement.MathSubSup, 1):
                return RichStyle.Subscript;
            case (MarkupElement.MathSup, 1) or (MarkupElement.MathSubSup, 2):
                return RichStyle.Superscript;
            case (MarkupElement.MathFraction, 1):
                Put('/');
                return null;
            case (MarkupElement.MathFence, > 0):
                Put(',');
                return null;
            default:
                return null;
        }
    }
}
