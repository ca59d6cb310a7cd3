namespace BibHarvester;

internal ref partial struct MarkupReader
{
    private void Widen(MarkupGap gap)
    {
        if (gap > _gap)
            _gap = gap;
    }

    private void Put(char c)
    {
        if (_skipDepth > 0)
            return;
        if (c is > ' ' and < '\x7f')
        {
            PutVisible(c);
            return;
        }

        if (c is >= '\x80' and <= '\x9f')
            c = HtmlEntities.FromWindows1252(c);
        if (TextCharacters.IsSpace(c))
            PutSpace(c);
        else if (!TextCharacters.IsIgnorable(c))
            PutVisible(c);
    }

    private void PutVisible(char c)
    {
        if (_gap != MarkupGap.None || _boundary != MarkupBoundary.None)
        {
            PutGap(c);
            _gap = MarkupGap.None;
            _boundary = MarkupBoundary.None;
            _lineEnds = 0;
            for (var i = _depth - 1; i >= 0 && _frames[i].Start < 0; i--)
                _frames[i].Start = _length;
        }

        _output[_length++] = c;
    }

    private void PutGap(char next)
    {
        if (_length == 0)
            return;
        var last = _output[_length - 1];
        switch (_gap)
        {
            case MarkupGap.None when NeedsSpace(last, next):
            case MarkupGap.Space:
            case MarkupGap.Wrap when !IsWrapOfTag(last, next):
            case MarkupGap.Line when !_hasLines:
                _output[_length++] = ' ';
                break;
            case MarkupGap.Line:
                _output[_length++] = '\n';
                break;
            case MarkupGap.Subtitle:
                if (last is not (':' or '?' or '!' or '.' or ';' or ','))
                    _output[_length++] = ':';
                _output[_length++] = ' ';
                break;
        }
    }

    /// <summary>Whether a line break beside a tag was put there by the program that indented the markup.</summary>
    private readonly bool IsWrapOfTag(char last, char next) =>
        _boundary != MarkupBoundary.None &&
        (last is '(' or '[' or '{' or '“' or '‘' or '«' or '¿' or '¡' ||
        next is ')' or ']' or '}' or ',' or '.' or ';' or ':' or '!' or '?' or '”' or '’' or '»' or '-' or '‐' or '‑' ||
        Opens(RichStyle.Subscript, RichStyle.Superscript));

    /// <summary>Whether the feed lost the space beside a tag, as in <c>isolates of&lt;i&gt;Salmonella&lt;/i&gt;from Crete</c>.</summary>
    private readonly bool NeedsSpace(char last, char next)
    {
        if (Opens(RichStyle.Subscript, RichStyle.Superscript))
            return false;
        if (_boundary.HasFlag(MarkupBoundary.MathOpened) && char.IsLetter(last))
            return !TextCharacters.ClosesOrJoins(next) && LastWord().Length > 1;
        if (_boundary.HasFlag(MarkupBoundary.MathClosed) && char.IsLetter(next))
            return NextWord() is not ("th" or "st" or "nd" or "rd") and { Length: > 1 } && (char.IsLetterOrDigit(last) || last is ')' or ']' or > '\x7f');
        if (!char.IsLetter(last) || !char.IsLetter(next))
            return false;
        if (Opens(RichStyle.Italic, RichStyle.Bold) && FunctionWords.Contains(LastWord()))
            return char.IsUpper(next) || !IsPartOfWord();
        return _boundary.HasFlag(MarkupBoundary.FaceClosed) &&
            ((_output[_closedStart.._length].Contains(' ') && NextWord().Length > 1) ||
            (_length - _closedStart > 3 && char.IsLower(last) && FunctionWords.Contains(NextWord())));
    }

    /// <summary>Whether the next character is the first of a stretch in one of two styles.</summary>
    private readonly bool Opens(RichStyle style, RichStyle other)
    {
        for (var i = _depth - 1; i >= 0 && _frames[i].Start < 0; i--)
        {
            if (_frames[i].Style == style || _frames[i].Style == other)
                return true;
        }

        return false;
    }

    private readonly ReadOnlySpan<char> LastWord()
    {
        var start = _length;
        while (start > 0 && char.IsLetter(_output[start - 1]))
            start--;
        return _output[start.._length];
    }

    // The first letter of the word has just been read.
    private readonly ReadOnlySpan<char> NextWord()
    {
        var start = _position - 1;
        var end = _position;
        while (end < _text.Length && char.IsLetter(_text[end]))
            end++;
        return start < 0 ? default : _text[start..end];
    }

    /// <summary>Whether the stretch that was opened stops within a word, as in <c>in&lt;i&gt;form&lt;/i&gt;ation</c>.</summary>
    private readonly bool IsPartOfWord()
    {
        var rest = _text[_position..];
        var open = rest.IndexOf("</");
        if (open < 0)
            return false;
        foreach (var c in rest[..open])
        {
            if (!char.IsLetter(c))
                return false;
        }

        var close = rest[open..].IndexOf('>');
        return close >= 0 && open + close + 1 < rest.Length && char.IsLetter(rest[open + close + 1]);
    }
}
