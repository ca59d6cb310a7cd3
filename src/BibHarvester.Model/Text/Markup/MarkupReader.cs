using System.Buffers;

namespace BibHarvester;

/// <summary>Turns markup into text and spans: one pass over the input, the output never longer than it.</summary>
internal ref partial struct MarkupReader
{
    private const int LongestRun = 512;
    private const int MaxDepth = 48;

    // Searches that run to the end of the text are few in real texts; past this many the answer is "no".
    private const int MaxLookups = 1000;

    private readonly ReadOnlySpan<char> _text;
    private readonly bool _hasLines;
    private readonly bool _hasParagraphs;
    private readonly bool _isWrapped;
    private readonly Span<char> _output;
    private readonly Span<MarkupFrame> _frames;
    private List<RichSpan>? _spans;
    private int _length;
    private int _depth;
    private int _position;
    private int _lookups;
    private int _mathDepth;
    private int _skipDepth;
    private MarkupGap _gap;
    private MarkupBoundary _boundary;
    private int _closedStart;
    private int _lineEnds;

    private MarkupReader(ReadOnlySpan<char> text, bool hasLines, Span<char> output, Span<MarkupFrame> frames)
    {
        _text = text;
        _hasLines = hasLines;
        _hasParagraphs = hasLines && !HasBlocks(text);
        _isWrapped = _hasParagraphs && !HasLongLines(text);
        _output = output;
        _frames = frames;
    }

    /// <summary>Reads a text with markup.</summary>
    /// <param name="text">The text.</param>
    /// <param name="hasLines">Whether blocks stand on lines of their own; otherwise all is one line.</param>
    /// <returns>The text and its styles.</returns>
    public static RichText Read(ReadOnlySpan<char> text, bool hasLines)
    {
        char[]? rented = null;
        var output = text.Length <= 256 ? stackalloc char[256] : rented = ArrayPool<char>.Shared.Rent(text.Length);
        var reader = new MarkupReader(text, hasLines, output, stackalloc MarkupFrame[MaxDepth]);
        reader.ReadAll();
        var result = reader.Finish();
        if (rented is not null)
            ArrayPool<char>.Shared.Return(rented);
        return result;
    }

    private void ReadAll()
    {
        while (_position < _text.Length)
        {
            var c = _text[_position];
            if (c == '<' && TrySkipDeclaration())
                continue;
            if (c == '<' && MarkupTag.TryRead(_text[_position..], out var tag) && IsTag(tag))
            {
                _position += tag.Length;
                Apply(tag);
            }
            else if (c == '&')
            {
                ReadEntity();
            }
            else if (!TryPutRun())
            {
                _position++;
                Put(c);
            }
        }

        while (_depth > 0)
            Pop();
    }

    /// <summary>Takes a stretch in which nothing is to be done: words with single spaces between them.</summary>
    private bool TryPutRun()
    {
        if (_mathDepth > 0 || _skipDepth > 0)
            return false;
        // Each search stops soon, for what it looks for may be far away again and again.
        var run = _text.Slice(_position, Math.Min(LongestRun, _text.Length - _position));
        if (run.IndexOfAny(TextCharacters.Special) is >= 0 and var end)
            run = run[..end];
        if (run.IndexOf("  ") is >= 0 and var gap)
            run = run[..gap];
        if (run is [' ', ..])
            return false;
        run = run.TrimEnd(' ');
        if (run.IsEmpty)
            return false;
        _position++;
        PutVisible(run[0]);
        run[1..].CopyTo(_output[_length..]);
        _length += run.Length - 1;
        _position += run.Length - 1;
        return true;
    }

    private RichText Finish()
    {
        var plain = new string(_output[.._length]);
        if (_spans is null)
            return new RichText(plain);
        _spans.Sort();
        return new RichText(plain, _spans.ToValueList());
    }

    /// <summary>Comments, processing instructions, document types, and the marks of CDATA sections.</summary>
    private bool TrySkipDeclaration()
    {
        var rest = _text[_position..];
        var (open, close) = rest switch
        {
            ['<', '!', '-', '-', ..] => (4, "-->"),
            ['<', '!', '[', 'C', 'D', 'A', 'T', 'A', '[', ..] => (9, "]]>"),
            ['<', '?', ..] => (2, "?>"),
            ['<', '!', 'D' or 'd', 'O' or 'o', ..] => (2, ">"),
            _ => (0, ""),
        };
        if (open == 0 || ++_lookups > MaxLookups)
            return false;
        var end = rest[open..].IndexOf(close);
        if (end < 0)
            return false;
        if (open == 9)
        {
            foreach (var c in rest.Slice(open, end))
                Put(c);
        }

        _position += open + end + close.Length;
        return true;
    }

    private bool IsTag(scoped MarkupTag tag) =>
        tag.Element != MarkupElement.Unknown || _mathDepth > 0 || tag.IsSurelyTag || HasClosing(tag.QualifiedName, "</", ">");

    /// <summary>Whether the element of a name is closed further on.</summary>
    private bool HasClosing(scoped ReadOnlySpan<char> name, ReadOnlySpan<char> before, ReadOnlySpan<char> after)
    {
        if (++_lookups > MaxLookups)
            return false;
        var rest = _text[_position..];
        while (true)
        {
            var at = rest.IndexOf(before);
            if (at < 0)
                return false;
            rest = rest[(at + before.Length)..];
            if (rest.StartsWith(name, StringComparison.OrdinalIgnoreCase) && rest[name.Length..].StartsWith(after))
                return true;
            if (++_lookups > MaxLookups)
                return false;
        }
    }

    private void ReadEntity()
    {
        var rest = _text[_position..];
        if (!HtmlEntities.TryRead(rest, out var value, out var length))
        {
            _position++;
            Put('&');
            return;
        }

        if (value is "<" && TryReadEscapedTag("&lt;", "&gt;"))
            return;
        // What was escaped twice: &amp;lt; — the second ampersand is the first entity's value.
        if (value is "&" && HtmlEntities.TryReadAfterAmpersand(rest[length..], out var inner, out var innerLength))
        {
            if (inner is "<" && TryReadEscapedTag("&amp;lt;", "&amp;gt;"))
                return;
            value = inner;
            length += innerLength;
        }

        _position += length;
        foreach (var c in value)
            Put(c);
    }

    /// <summary>Tags of a known element that were escaped once too often, and only in pairs: <c>&amp;lt;i&amp;gt;</c>.</summary>
    private bool TryReadEscapedTag(string openMark, string closeMark)
    {
        var rest = _text[_position..];
        rest = rest[..Math.Min(rest.Length, 200)];
        if (!rest.StartsWith(openMark))
            return false;
        var end = rest.IndexOf(closeMark);
        if (end < 0)
            return false;
        Span<char> raw = stackalloc char[200];
        raw[0] = '<';
        rest[openMark.Length..end].CopyTo(raw[1..]);
        raw[end - openMark.Length + 1] = '>';
        raw = raw[..(end - openMark.Length + 2)];
        if (raw.Contains('&') || !MarkupTag.TryRead(raw, out var tag) || tag.Length != raw.Length || tag.Element == MarkupElement.Unknown)
            return false;
        var isPaired = tag.IsClosing ? IsOpen(tag.Element) : tag.IsEmpty || HasClosing(tag.QualifiedName, openMark + "/", closeMark);
        if (!isPaired)
            return false;
        _position += end + closeMark.Length;
        Apply(tag);
        return true;
    }
}
