namespace BibHarvester.Formats.BibTeX;

/// <summary>Goes through the words of a name: what stands between white space and ties where no brace is open.</summary>
/// <param name="raw">The name as it stands in the file.</param>
internal ref struct WordList(ReadOnlySpan<char> raw)
{
    private readonly ReadOnlySpan<char> _raw = raw;
    private int _at;

    /// <summary>Where the word stands.</summary>
    public Range Current { get; private set; }

    public readonly WordList GetEnumerator() => this;

    public bool MoveNext()
    {
        while (_at < _raw.Length && SpaceAt(_at) is var space and > 0)
            _at += space;
        if (_at == _raw.Length)
            return false;
        var start = _at;
        var depth = 0;
        while (_at < _raw.Length)
        {
            var c = _raw[_at];
            if (depth == 0 && SpaceAt(_at) > 0)
                break;
            depth += TexSplit.Change(c);
            _at += c == '\\' && _at + 1 < _raw.Length && TexSplit.Change(_raw[_at + 1]) == 0 ? 2 : 1;
        }

        Current = start.._at;
        return true;
    }

    /// <summary>How long the space is that stands at a place; a space behind a backslash is one too.</summary>
    private readonly int SpaceAt(int at)
    {
        var c = _raw[at];
        if (c == '\\')
            return at + 1 < _raw.Length && char.IsWhiteSpace(_raw[at + 1]) ? 2 : 0;
        return c == '~' || char.IsWhiteSpace(c) ? 1 : 0;
    }
}
