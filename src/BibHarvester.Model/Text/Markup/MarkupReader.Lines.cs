namespace BibHarvester;

internal ref partial struct MarkupReader
{
    // Programs that wrap lines do so before this column.
    private const int LongestWrappedLine = 120;

    /// <summary>Whether there is an element that makes lines; then the line ends of the text itself mean nothing.</summary>
    private static bool HasBlocks(ReadOnlySpan<char> text)
    {
        while (text.IndexOf('<') is >= 0 and var at)
        {
            text = text[at..];
            var isTag = MarkupTag.TryRead(text, out var tag);
            if (isTag && tag.Element == MarkupElement.Block)
                return true;
            text = text[(isTag ? tag.Length : 1)..];
        }

        return false;
    }

    private static bool HasLongLines(ReadOnlySpan<char> text)
    {
        foreach (var line in text.EnumerateLines())
        {
            if (line.Length > LongestWrappedLine)
                return true;
        }

        return false;
    }

    private void PutSpace(char c)
    {
        if (_mathDepth > 0 && !IsOpen(MarkupElement.MathText))
            return;
        Widen(TextCharacters.IsLineEnd(c) ? MarkupGap.Wrap : MarkupGap.Space);
        if (!_hasParagraphs || c == '\r' || !TextCharacters.IsLineEnd(c))
            return;
        _lineEnds++;
        if (_lineEnds > 1 || (!_isWrapped && !_boundary.HasFlag(MarkupBoundary.Tag)))
            Widen(MarkupGap.Line);
    }
}
