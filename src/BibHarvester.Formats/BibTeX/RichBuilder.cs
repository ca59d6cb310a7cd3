using System.Globalization;

namespace BibHarvester.Formats.BibTeX;

/// <summary>Builds a text with styles, character by character, and folds its white space on the way.</summary>
internal sealed class RichBuilder
{
    private readonly Dictionary<(char Letter, char Mark), string> _composed = [];
    private char[] _text = new char[256];

    // Nothing but zeros as long as no style was used: most texts have none.
    private byte[] _styles = new byte[256];
    private int _length;
    private bool _isStyled;
    private byte _style;

    /// <summary>The styles of what is appended next.</summary>
    public byte Style
    {
        get => _style;
        set
        {
            _style = value;
            _isStyled |= value != 0;
        }
    }

    public int Length => _length;

    public bool IsEmpty => _length == 0;

    public ReadOnlySpan<char> Text => _text.AsSpan(0, _length);

    public void Clear()
    {
        if (_isStyled)
            Array.Clear(_styles);
        (_length, _style, _isStyled) = (0, 0, false);
    }

    public void Append(char value)
    {
        if (_length == _text.Length)
            Grow(1);
        _text[_length] = value;
        if (_isStyled)
            _styles[_length] = _style;
        _length++;
    }

    public void Append(ReadOnlySpan<char> text)
    {
        if (_text.Length - _length < text.Length)
            Grow(text.Length);
        text.CopyTo(_text.AsSpan(_length));
        if (_isStyled)
            _styles.AsSpan(_length, text.Length).Fill(_style);
        _length += text.Length;
    }

    /// <summary>Appends one space, unless the text is empty or ends in one.</summary>
    public void AppendSpace()
    {
        if (_length > 0 && _text[_length - 1] is not (' ' or '\n'))
            Append(' ');
    }

    /// <summary>Ends a paragraph, unless the text is empty or has just ended one.</summary>
    public void AppendParagraph()
    {
        TrimEnd();
        if (_length > 0)
            Append('\n');
    }

    /// <summary>Styles what was appended since a place.</summary>
    public void Cover(int start, byte style)
    {
        _isStyled = true;
        foreach (ref var mask in _styles.AsSpan(start, _length - start))
            mask |= style;
    }

    /// <summary>Puts what was appended since a place into capitals, or into small letters; each stays one character.</summary>
    public void Recase(int start, bool isUpper)
    {
        foreach (ref var c in _text.AsSpan(start, _length - start))
            c = isUpper ? char.ToUpperInvariant(c) : char.ToLowerInvariant(c);
    }

    /// <summary>Puts a combining mark on the character at a place, composed where Unicode has such a character.</summary>
    public void Accent(int start, char mark)
    {
        var end = start + (start + 1 < _length && char.IsHighSurrogate(_text[start]) ? 2 : 1);
        while (end < _length && IsMark(_text[end]))
            end++;
        // TeX puts accents over letters without their dot, and a dot makes them whole again.
        var isDotless = _text[start] is 'ı' or 'ȷ';
        _text[start] = _text[start] switch { 'ı' => 'i', 'ȷ' => 'j', var other => other };
        if (isDotless && mark == '\u0307')
            return;
        if (end == start + 1 && char.IsAsciiLetter(_text[start]))
            Replace(start, end, Compose(_text[start], mark));
        else
            Replace(start, end, string.Concat(_text.AsSpan(start, end - start), [mark]).Normalize());
    }

    // The letters are few, and Unicode's tables are far.
    private string Compose(char letter, char mark) =>
        _composed.TryGetValue((letter, mark), out var known) ? known : _composed[(letter, mark)] = string.Concat([letter], [mark]).Normalize();

    /// <summary>Puts another text where a part of the text is; it takes the style of the first character.</summary>
    public void Replace(int start, int end, ReadOnlySpan<char> text)
    {
        var style = _styles[start];
        var longer = text.Length - (end - start);
        if (_text.Length - _length < longer)
            Grow(longer);
        _text.AsSpan(end, _length - end).CopyTo(_text.AsSpan(end + longer));
        _styles.AsSpan(end, _length - end).CopyTo(_styles.AsSpan(end + longer));
        text.CopyTo(_text.AsSpan(start));
        _styles.AsSpan(start, text.Length).Fill(style);
        _length += longer;
    }

    /// <summary>Brings the text into Unicode's form C; a mark takes the style of its letter.</summary>
    public void Compose()
    {
        if (Text.ToString().IsNormalized())
            return;
        var text = Text.ToString();
        var styles = _styles[.._length];
        _length = 0;
        for (var start = 0; start < text.Length;)
        {
            var end = start + 1;
            while (end < text.Length && (styles[end] == styles[start] || char.IsLowSurrogate(text[end]) || IsMark(text[end])))
                end++;
            Style = styles[start];
            Append(text[start..end].Normalize());
            start = end;
        }
    }

    /// <summary>The text with its styles.</summary>
    /// <param name="pool">Where strings are that came before.</param>
    public RichText ToRichText(TextPool? pool = null)
    {
        var text = ToText(pool);
        return text.Length == 0 ? default : new RichText(text, _isStyled ? RichRuns.ToSpans(_styles.AsSpan(0, _length)) : null);
    }

    /// <summary>The text without its styles.</summary>
    /// <param name="pool">Where strings are that came before.</param>
    public string ToText(TextPool? pool = null)
    {
        TrimEnd();
        return pool?.Get(Text) ?? Text.ToString();
    }

    private static bool IsMark(char c) =>
        char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark;

    private void TrimEnd()
    {
        while (_length > 0 && _text[_length - 1] is ' ' or '\n')
            _length--;
    }

    private void Grow(int more)
    {
        var length = Math.Max(_length + more, _text.Length * 2);
        Array.Resize(ref _text, length);
        Array.Resize(ref _styles, length);
    }
}
